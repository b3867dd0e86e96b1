package kyozai.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import kyozai.lesson.Block;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;

/** The words to choose from: those of the blanks and a few others of the lesson, shuffled. */
final class WordBank {
  private static final int DISTRACTORS = 2;

  private WordBank() {}

  /** The same order for the same lesson and words, on every machine. */
  static List<String> of(Lesson lesson, List<String> answers) {
    List<String> bank = new ArrayList<>(answers);
    bank.addAll(distractors(lesson, answers));
    Collections.sort(bank);
    Collections.shuffle(bank, new Random((lesson.info().id() + bank).hashCode()));
    return bank;
  }

  /** Terms of the lesson that are no answer and neither part of one nor longer than one. */
  private static List<String> distractors(Lesson lesson, List<String> answers) {
    Set<String> terms = new LinkedHashSet<>();
    for (Block.GlossaryEntry entry : PupilBlocks.terms(lesson)) {
      terms.add(PlainText.of(entry.term()));
    }
    terms.addAll(lesson.info().readings().keySet());
    return terms.stream()
        .filter(term -> answers.stream().noneMatch(answer -> overlap(term, answer)))
        .limit(DISTRACTORS)
        .toList();
  }

  private static boolean overlap(String term, String answer) {
    String one = term.toLowerCase(Locale.ROOT);
    String other = answer.toLowerCase(Locale.ROOT);
    return one.contains(other) || other.contains(one);
  }
}

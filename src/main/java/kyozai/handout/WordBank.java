package kyozai.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;

/** The words to choose from: those of the blanks and a few others of the lesson, shuffled. */
final class WordBank {
  private WordBank() {}

  /**
   * The same order for the same lesson and words, on every machine.
   *
   * @param answers with readings for a class that needs them
   * @param distractors how many other words there are at most
   */
  static List<List<Inline>> of(Lesson lesson, List<List<Inline>> answers, int distractors) {
    Map<String, List<Inline>> bank = new TreeMap<>();
    answers.forEach(answer -> bank.put(PlainText.of(answer), answer));
    boolean read = answers.stream().flatMap(List::stream).anyMatch(WordBank::isRead);
    bank.putAll(distractors(lesson, bank.keySet(), distractors, read));
    List<List<Inline>> words = new ArrayList<>(bank.values());
    Collections.shuffle(words, new Random((lesson.info().id() + bank.keySet()).hashCode()));
    return words;
  }

  private static boolean isRead(Inline inline) {
    return inline instanceof Inline.Ruby ruby && ruby.added();
  }

  /** Terms of the lesson that are no answer and neither part of one nor longer than one. */
  private static Map<String, List<Inline>> distractors(
      Lesson lesson, Set<String> answers, int most, boolean read) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Block.GlossaryEntry entry : PupilBlocks.terms(lesson)) {
      terms.put(PlainText.of(entry.term()), entry.reading() == null ? "" : entry.reading());
    }
    lesson.info().readings().forEach(terms::putIfAbsent);
    Map<String, List<Inline>> chosen = new LinkedHashMap<>();
    terms.forEach(
        (term, reading) -> {
          boolean free = answers.stream().noneMatch(answer -> overlap(term, answer));
          if (free && chosen.size() < most) {
            boolean ruby = read && !reading.isEmpty() && !reading.equals(term);
            Inline word = ruby ? new Inline.Ruby(term, reading, true) : new Inline.Text(term);
            chosen.put(term, List.of(word));
          }
        });
    return chosen;
  }

  private static boolean overlap(String term, String answer) {
    String one = term.toLowerCase(Locale.ROOT);
    String other = answer.toLowerCase(Locale.ROOT);
    return one.contains(other) || other.contains(one);
  }
}

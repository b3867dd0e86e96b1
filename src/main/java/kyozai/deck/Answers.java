package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.PlainText;
import kyozai.lesson.Question;
import kyozai.wording.Labels;

/** The answers of quiz items as words. */
final class Answers {
  private Answers() {}

  /** The marks of the right choices, the verdict, or the words of the answer. */
  static String of(Question question, Labels labels) {
    return switch (question) {
      case Question.MultipleChoice choices -> marks(choices, labels);
      case Question.TrueFalse statement -> labels.verdict(statement.answer());
      case Question.ShortAnswer answer -> {
        List<String> accepted = answer.accepted().stream().map(PlainText::of).toList();
        yield labels.quizAlso(accepted.getFirst(), accepted.subList(1, accepted.size()));
      }
    };
  }

  private static String marks(Question.MultipleChoice choices, Labels labels) {
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < choices.choices().size(); i++) {
      if (choices.choices().get(i).correct()) {
        marks.add(labels.choice(i));
      }
    }
    return labels.joined(marks);
  }
}

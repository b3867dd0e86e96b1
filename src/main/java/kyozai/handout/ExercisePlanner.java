package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Lesson;
import kyozai.lesson.Question;
import kyozai.lesson.QuestionNumbers;
import kyozai.wording.SheetLabels;
import org.jspecify.annotations.Nullable;

/** Turns the quiz items of a lesson into questions with a box for the answer. */
final class ExercisePlanner {
  private final Lesson lesson;
  private final SheetLabels words;
  private final QuizPlanner quizzes;
  private final @Nullable KeyPages key;
  private final List<WorkPart.Exercise> items = new ArrayList<>();
  private String instruction = "";

  /**
   * @param key where answers at length go, or null for a sheet without answers
   */
  ExercisePlanner(Lesson lesson, SheetLabels words, QuizPlanner quizzes, @Nullable KeyPages key) {
    this.lesson = lesson;
    this.words = words;
    this.quizzes = quizzes;
    this.key = key;
  }

  List<WorkPart.Exercise> plan() {
    QuestionNumbers.questions(lesson, Attributes::inHandout)
        .forEach(question -> exercise(question, quizzes.item(question)));
    return items;
  }

  private void exercise(Question question, Part.QuizItem item) {
    String how = instruction(question);
    boolean wide = question instanceof Question.ShortAnswer;
    Position position = question.common().position();
    Prose answer = ProsePlanner.plain("", position);
    Prose remark = answer;
    if (key != null) {
      answer = key.boxed(question, item.label());
      remark = key.remark(question, item.label());
    }
    String shown = how.equals(instruction) ? "" : how;
    items.add(new WorkPart.Exercise(shown, boxed(question, item), wide, answer, remark));
    instruction = how;
  }

  /** ○ and × are for the instruction to say; they are no choices to read. */
  private static Part.QuizItem boxed(Question question, Part.QuizItem item) {
    return question instanceof Question.TrueFalse
        ? new Part.QuizItem(item.label(), item.stem(), item.parts(), List.of())
        : item;
  }

  private String instruction(Question question) {
    return switch (question) {
      case Question.MultipleChoice choices ->
          words.choose(choices.choices().stream().filter(Question.Choice::correct).count() > 1);
      case Question.TrueFalse statement -> words.judge();
      case Question.ShortAnswer open -> words.write();
    };
  }
}

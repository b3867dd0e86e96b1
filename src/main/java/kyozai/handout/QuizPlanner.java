package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.Question;
import kyozai.lesson.QuestionNumbers;
import kyozai.wording.Labels;

/** Turns quiz items into questions that say nothing about their answers. */
final class QuizPlanner {
  private final Labels labels;
  private final ProsePlanner prose;
  private final BlockPlanner blocks;
  private final QuestionNumbers numbers;

  QuizPlanner(Labels labels, QuestionNumbers numbers, ProsePlanner prose, BlockPlanner blocks) {
    this.labels = labels;
    this.numbers = numbers;
    this.prose = prose;
    this.blocks = blocks;
  }

  /** The questions of a quiz. */
  Part quiz(Block.Quiz quiz) {
    List<Part.QuizItem> items = new ArrayList<>();
    for (Question question : quiz.questions()) {
      if (question.common().attributes().inHandout()) {
        items.add(item(question));
      }
    }
    return new Part.Quiz(items);
  }

  /** A question as it is printed. */
  Part.QuizItem item(Question question) {
    Question.Common common = question.common();
    Integer number = numbers.of(question);
    return new Part.QuizItem(
        number == null ? "" : labels.quizNumber(number),
        prose.prose(common.stem(), common.attributes(), common.position()),
        blocks.inside(common.body()),
        choices(question));
  }

  private List<Part.QuizChoice> choices(Question question) {
    return switch (question) {
      case Question.MultipleChoice(var common, var choices) -> {
        List<Part.QuizChoice> lines = new ArrayList<>();
        for (Question.Choice choice : choices) {
          lines.add(
              new Part.QuizChoice(
                  labels.choice(lines.size()), prose.prose(choice.text(), common.position())));
        }
        yield lines;
      }
      case Question.TrueFalse(var common, boolean answer) ->
          List.of(
              new Part.QuizChoice(labels.verdict(true), ProsePlanner.plain("", common.position())),
              new Part.QuizChoice(
                  labels.verdict(false), ProsePlanner.plain("", common.position())));
      case Question.ShortAnswer shortAnswer -> List.of();
    };
  }
}

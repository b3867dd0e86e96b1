package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Slide.ChoiceCard;
import kyozai.deck.Slide.ChoiceState;
import kyozai.lesson.Question;
import kyozai.lesson.QuestionNumbers;
import kyozai.theme.Box;
import kyozai.wording.Labels;

/** Plans the question slide and the answer slide of each quiz item. */
final class QuizPlanner {
  private static final Box UNPLACED = new Box(0, 0, 0, 0);

  /** Ems; a longer stem stands in the body, under a short headline. */
  private static final double LONGEST_HEADLINE = 40;

  private static final double LATIN = 0.6;

  private final RunPlanner runs;
  private final TextPlanner text;
  private final FramePlanner frames;
  private final Labels labels;
  private final QuestionNumbers numbers;

  QuizPlanner(SlideContext context, RunPlanner runs, TextPlanner text, FramePlanner frames) {
    this.runs = runs;
    this.text = text;
    this.frames = frames;
    this.labels = context.labels();
    this.numbers = context.questionNumbers();
  }

  /** The slides of an item: asked, then answered. */
  List<Slide> slides(Question question, SlideHead head) {
    Slide asked = slide(question, head, false);
    TextParagraph answer = TextParagraph.of(labels.quizAnswer(Answers.of(question, labels)));
    return List.of(Frames.withNotes(asked, List.of(answer)), slide(question, head, true));
  }

  private Slide slide(Question question, SlideHead head, boolean answered) {
    Question.Common common = question.common();
    List<Run> stem = runs.runs(common.stem());
    boolean inHeadline = ems(TextParagraph.of(stem).plainText()) <= LONGEST_HEADLINE;
    List<Run> headline = new ArrayList<>();
    Integer number = numbers.of(question);
    headline.add(Run.plain(number == null ? "" : labels.quizHeadline(number, answered)));
    List<TextParagraph> body = new ArrayList<>();
    if (inHeadline) {
      headline.add(Run.plain("　"));
      headline.addAll(stem);
    } else {
      body.add(TextParagraph.of(stem));
    }
    body.addAll(text.paragraphs(common.body()));
    List<ChoiceCard> cards = cards(question, answered);
    List<TextParagraph> reason = answered ? reason(question) : List.of();
    Frame frame = frames.frame(head.under(headline));
    return new Slide.QuizSlide(frame, frames.body(body), cards, frames.dense(reason), answered);
  }

  private static double ems(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x1100 ? LATIN : 1).sum();
  }

  private List<TextParagraph> reason(Question question) {
    List<Run> reason = new ArrayList<>();
    if (!question.common().feedback().isEmpty()) {
      reason.add(Run.plain(labels.quizReason("")));
      reason.addAll(runs.runs(question.common().feedback()));
    }
    return reason.isEmpty() ? List.of() : List.of(TextParagraph.of(reason));
  }

  private List<ChoiceCard> cards(Question question, boolean answered) {
    return switch (question) {
      case Question.MultipleChoice choices -> choices(choices, answered);
      case Question.TrueFalse statement ->
          List.of(verdict(true, statement, answered), verdict(false, statement, answered));
      case Question.ShortAnswer answer ->
          List.of(
              new ChoiceCard(
                  "",
                  frames.body(List.of(TextParagraph.of(Answers.of(answer, labels)))),
                  answered ? ChoiceState.RIGHT : ChoiceState.REVEALED,
                  UNPLACED));
    };
  }

  private List<ChoiceCard> choices(Question.MultipleChoice question, boolean answered) {
    List<ChoiceCard> cards = new ArrayList<>();
    for (Question.Choice choice : question.choices()) {
      cards.add(
          new ChoiceCard(
              labels.choice(cards.size()),
              frames.body(List.of(text.line(choice.text()))),
              state(answered, choice.correct()),
              UNPLACED));
    }
    return cards;
  }

  private ChoiceCard verdict(boolean value, Question.TrueFalse statement, boolean answered) {
    ChoiceState state = state(answered, value == statement.answer());
    return new ChoiceCard(labels.verdict(value), frames.body(List.of()), state, UNPLACED);
  }

  private static ChoiceState state(boolean answered, boolean right) {
    if (!answered) {
      return right ? ChoiceState.REVEALED : ChoiceState.ASKED;
    }
    return right ? ChoiceState.RIGHT : ChoiceState.WRONG;
  }
}

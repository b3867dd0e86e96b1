package kyozai.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;
import kyozai.lesson.PlainText;
import kyozai.lesson.Question;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;

/**
 * A lesson in which all that is for the teacher is something else: other keys, feedback, model
 * answers and notes, other text in what is {@code for=teacher}. Pupils' documents of both lessons
 * are the same, or one of them tells.
 */
final class TwinLesson extends LessonRewriter {
  private final List<String> secrets = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private boolean secret;

  private TwinLesson() {}

  /** The twin of a lesson. */
  static Twin of(Lesson lesson) {
    TwinLesson rewriter = new TwinLesson();
    Lesson twin = rewriter.lesson(lesson);
    return new Twin(twin, rewriter.secrets, rewriter.open);
  }

  /**
   * A twin and what its original says.
   *
   * @param secrets what is for the teacher, text by text
   * @param open all other text
   */
  record Twin(Lesson lesson, List<String> secrets, List<String> open) {
    /** Keeps its own lists. */
    Twin {
      secrets = List.copyOf(secrets);
      open = List.copyOf(open);
    }
  }

  @Override
  protected List<Inline> text(List<Inline> content, Attributes attributes) {
    boolean hidden = secret || attributes.audience() == Attributes.Audience.TEACHER;
    if (!hidden) {
      open.add(PlainText.of(content));
      return content;
    }
    return disguised(content);
  }

  private List<Inline> disguised(List<Inline> content) {
    if (content.isEmpty()) {
      return content;
    }
    String words = PlainText.of(content);
    secrets.add(words);
    return List.of(new Inline.Text(disguised(words)));
  }

  /** Other words of another length. */
  private static String disguised(String words) {
    return "別".repeat(words.length() + 1);
  }

  private <T> T within(Attributes attributes, Supplier<T> change) {
    boolean outer = secret;
    secret |= attributes.audience() == Attributes.Audience.TEACHER;
    T changed = change.get();
    secret = outer;
    return changed;
  }

  private <T> T hidden(Supplier<T> change) {
    boolean outer = secret;
    secret = true;
    T changed = change.get();
    secret = outer;
    return changed;
  }

  @Override
  protected Section section(Section section) {
    return within(section.attributes(), () -> super.section(section));
  }

  @Override
  protected Topic topic(Topic topic) {
    return within(topic.attributes(), () -> super.topic(topic));
  }

  @Override
  protected Block.Item item(Block.Item item) {
    return within(item.attributes(), () -> super.item(item));
  }

  @Override
  protected Block.FaqEntry faqEntry(Block.FaqEntry entry) {
    return within(entry.attributes(), () -> super.faqEntry(entry));
  }

  @Override
  protected List<Inline> term(Block.GlossaryEntry entry) {
    return text(entry.term(), entry.attributes());
  }

  @Override
  protected Block block(Block block) {
    return within(block.attributes(), () -> twin(block));
  }

  private Block twin(Block block) {
    return switch (block) {
      case Block.SpokenText spoken -> hidden(() -> super.block(spoken));
      case Block.Activity activity ->
          new Block.Activity(
              activity.form(),
              activity.lines(),
              blocks(activity.task()),
              disguised(activity.modelAnswer()),
              activity.attributes(),
              activity.position());
      case Block.BigQuestion question ->
          new Block.BigQuestion(
              text(question.text(), question.attributes()),
              disguised(question.modelAnswer()),
              question.attributes(),
              question.position());
      case Block.Figure figure -> picture((Block.Figure) super.block(figure));
      case Block.BigNumber number -> number((Block.BigNumber) super.block(number));
      case Block.CodeSample code ->
          new Block.CodeSample(
              plain(code.code()), code.language(), code.attributes(), code.position());
      default -> super.block(block);
    };
  }

  private Block picture(Block.Figure figure) {
    String credit = figure.credit();
    return new Block.Figure(
        figure.picture(),
        plain(figure.alt()),
        figure.caption(),
        credit == null ? null : plain(credit),
        figure.widthPercent(),
        figure.attributes(),
        figure.position());
  }

  private Block number(Block.BigNumber number) {
    return new Block.BigNumber(
        plain(number.figure()),
        number.unit(),
        number.label(),
        number.attributes(),
        number.position());
  }

  /** Words that are no rich text. */
  private String plain(String words) {
    (secret ? secrets : open).add(words);
    return secret ? disguised(words) : words;
  }

  @Override
  protected Question question(Question question) {
    return within(question.common().attributes(), () -> other(question));
  }

  /** The same question with another answer. */
  private Question other(Question question) {
    List<Inline> feedback = question.common().feedback();
    boolean outer = secret;
    Question same = super.question(without(question));
    secret = outer;
    Question.Common common = same.common();
    Question.Common told =
        new Question.Common(
            common.stem(),
            common.body(),
            disguised(feedback),
            common.points(),
            common.viewpoint(),
            common.bloom(),
            common.attributes(),
            common.position());
    return switch (same) {
      case Question.MultipleChoice(var c, var choices) ->
          new Question.MultipleChoice(told, turned(choices));
      case Question.TrueFalse(var c, boolean answer) -> new Question.TrueFalse(told, !answer);
      case Question.ShortAnswer(var c, var accepted) -> {
        List<List<Inline>> others = new ArrayList<>();
        accepted.forEach(each -> others.add(disguised(each)));
        yield new Question.ShortAnswer(told, others.subList(0, 1));
      }
    };
  }

  /** Without its feedback, which is no open text. */
  private static Question without(Question question) {
    Question.Common c = question.common();
    Question.Common bare =
        new Question.Common(
            c.stem(),
            c.body(),
            List.of(),
            c.points(),
            c.viewpoint(),
            c.bloom(),
            c.attributes(),
            c.position());
    return switch (question) {
      case Question.MultipleChoice(var common, var choices) ->
          new Question.MultipleChoice(bare, choices);
      case Question.TrueFalse(var common, boolean answer) -> new Question.TrueFalse(bare, answer);
      case Question.ShortAnswer(var common, var accepted) ->
          new Question.ShortAnswer(bare, accepted);
    };
  }

  private static List<Question.Choice> turned(List<Question.Choice> choices) {
    List<Question.Choice> turned = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      boolean before = choices.get((i + choices.size() - 1) % choices.size()).correct();
      turned.add(new Question.Choice(choices.get(i).text(), before));
    }
    return turned;
  }
}

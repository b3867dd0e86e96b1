package kyozai.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes a lesson anew, piece by piece; as it stands it changes nothing. A change of a lesson
 * overrides what it is about, so that no change has to know every kind of block.
 */
public class LessonRewriter {

  /** The lesson, made anew. */
  public Lesson lesson(Lesson lesson) {
    return new Lesson(info(lesson.info()), sections(lesson.sections()), lesson.sources());
  }

  /** What the front matter says: its title, subtitle and goals are text. */
  protected LessonInfo info(LessonInfo info) {
    List<Objective> objectives =
        info.goals().objectives().stream()
            .map(each -> new Objective(text(each.text(), Attributes.NONE), each.viewpoint()))
            .toList();
    return new LessonInfo(
        info.id(),
        text(info.title(), Attributes.NONE),
        text(info.subtitle(), Attributes.NONE),
        info.language(),
        info.setting(),
        info.dates(),
        new LessonInfo.Goals(objectives, info.goals().prerequisites()),
        info.credits(),
        info.sides(),
        info.readings(),
        info.keywords(),
        info.theme());
  }

  /** The sections in order. */
  protected List<Section> sections(List<Section> sections) {
    return each(kept(sections, Section::attributes), this::section);
  }

  /** A section. */
  protected Section section(Section section) {
    return new Section(
        text(section.title(), section.attributes()),
        section.kind(),
        section.stage(),
        section.attributes(),
        blocks(section.introduction()),
        topics(section.topics()),
        section.position());
  }

  /** The topics of a section in order. */
  protected List<Topic> topics(List<Topic> topics) {
    return each(kept(topics, Topic::attributes), this::topic);
  }

  /** A topic. */
  protected Topic topic(Topic topic) {
    return new Topic(
        text(topic.headline(), topic.attributes()),
        topic.attributes(),
        blocks(topic.blocks()),
        topic.position());
  }

  /** Whether an element stays. */
  protected boolean keeps(Attributes attributes) {
    return true;
  }

  /**
   * A piece of running text.
   *
   * @param attributes of the element whose text it is
   */
  protected List<Inline> text(List<Inline> content, Attributes attributes) {
    return content;
  }

  /** Some blocks in order. */
  protected List<Block> blocks(List<Block> blocks) {
    return each(kept(blocks, Block::attributes), this::block);
  }

  /** A block. */
  protected Block block(Block block) {
    return switch (block) {
      case Block.Paragraph(List<Inline> content, var attributes, var position) ->
          new Block.Paragraph(text(content, attributes), attributes, position);
      case Block.SubHeading(int level, List<Inline> content, var attributes, var position) ->
          new Block.SubHeading(level, text(content, attributes), attributes, position);
      case Block.ItemList(boolean ordered, int start, var items, var attributes, var position) ->
          new Block.ItemList(ordered, start, items(items), attributes, position);
      case Block.DataTable(Grid grid, List<Inline> caption, var attributes, var position) ->
          new Block.DataTable(grid(grid), own(caption), attributes, position);
      case Block.Figure figure ->
          new Block.Figure(
              figure.picture(),
              figure.alt(),
              own(figure.caption()),
              figure.credit(),
              figure.widthPercent(),
              figure.attributes(),
              figure.position());
      case Block.Quotation(var content, List<Inline> attribution, var attributes, var position) ->
          new Block.Quotation(blocks(content), own(attribution), attributes, position);
      case Block.CodeSample code -> code;
      case Block.SpokenText(var remarks, var attributes, var position) ->
          new Block.SpokenText(each(remarks, this::remark), attributes, position);
      case Block.Timeline(var events, var attributes, var position) ->
          new Block.Timeline(
              each(kept(events, Block.Event::attributes), this::event), attributes, position);
      case Block.Comparison comparison -> comparison(comparison);
      case Block.Faq(var entries, var attributes, var position) ->
          new Block.Faq(
              each(kept(entries, Block.FaqEntry::attributes), this::faqEntry),
              attributes,
              position);
      case Block.Quiz(var questions, var attributes, var position) ->
          new Block.Quiz(
              each(kept(questions, each -> each.common().attributes()), this::question),
              attributes,
              position);
      case Block.Glossary(var entries, var attributes, var position) ->
          new Block.Glossary(
              each(kept(entries, Block.GlossaryEntry::attributes), this::glossaryEntry),
              attributes,
              position);
      case Block.Activity activity ->
          new Block.Activity(
              activity.form(),
              activity.lines(),
              blocks(activity.task()),
              own(activity.modelAnswer()),
              activity.attributes(),
              activity.position());
      case Block.BigQuestion(var content, var modelAnswer, var attributes, var position) ->
          new Block.BigQuestion(text(content, attributes), own(modelAnswer), attributes, position);
      case Block.BigNumber(var figure, var unit, var label, var attributes, var position) ->
          new Block.BigNumber(figure, unit, text(label, attributes), attributes, position);
      case Block.Chart(var type, var unit, var data, var caption, var attributes, var position) ->
          new Block.Chart(type, unit, grid(data), own(caption), attributes, position);
      case Block.PlainWording(var content, var attributes, var position) ->
          new Block.PlainWording(blocks(content), attributes, position);
      case Block.SlideBreak slideBreak -> slideBreak;
    };
  }

  private Block.Remark remark(Block.Remark remark) {
    return new Block.Remark(remark.kind(), blocks(remark.content()));
  }

  private List<Block.Item> items(List<Block.Item> items) {
    return each(kept(items, Block.Item::attributes), this::item);
  }

  /** An entry of a list, or a cell of a comparison. */
  protected Block.Item item(Block.Item item) {
    return new Block.Item(
        text(item.text(), item.attributes()),
        blocks(item.children()),
        item.attributes(),
        item.position());
  }

  private Block.Event event(Block.Event event) {
    return new Block.Event(
        event.from(),
        event.until(),
        event.about(),
        text(event.text(), event.attributes()),
        event.attributes(),
        event.position());
  }

  private Block.Comparison comparison(Block.Comparison comparison) {
    return new Block.Comparison(
        each(comparison.rowLabels(), this::own),
        each(
            comparison.columns(),
            column ->
                new Block.ComparisonColumn(
                    own(column.head()), column.side(), each(column.cells(), this::item))),
        comparison.attributes(),
        comparison.position());
  }

  /** A question and its answer. */
  protected Block.FaqEntry faqEntry(Block.FaqEntry entry) {
    return new Block.FaqEntry(
        text(entry.question(), entry.attributes()),
        blocks(entry.answer()),
        entry.attributes(),
        entry.position());
  }

  private Block.GlossaryEntry glossaryEntry(Block.GlossaryEntry entry) {
    return new Block.GlossaryEntry(
        term(entry),
        entry.reading(),
        text(entry.meaning(), entry.attributes()),
        entry.attributes(),
        entry.position());
  }

  /** The term of a glossary's entry, whose reading stands beside it. */
  protected List<Inline> term(Block.GlossaryEntry entry) {
    return entry.term();
  }

  /** An item of a quiz. */
  protected Question question(Question question) {
    Question.Common common = common(question.common());
    return switch (question) {
      case Question.MultipleChoice choice ->
          new Question.MultipleChoice(
              common,
              each(
                  choice.choices(), each -> new Question.Choice(own(each.text()), each.correct())));
      case Question.TrueFalse trueFalse -> new Question.TrueFalse(common, trueFalse.answer());
      case Question.ShortAnswer answer ->
          new Question.ShortAnswer(common, each(answer.accepted(), this::accepted));
    };
  }

  /** An answer as a pupil may write it. */
  protected List<Inline> accepted(List<Inline> answer) {
    return answer;
  }

  private Question.Common common(Question.Common common) {
    return new Question.Common(
        text(common.stem(), common.attributes()),
        blocks(common.body()),
        own(common.feedback()),
        common.points(),
        common.viewpoint(),
        common.bloom(),
        common.attributes(),
        common.position());
  }

  private Grid grid(Grid grid) {
    return new Grid(
        grid.alignments(),
        each(grid.header(), this::own),
        each(grid.rows(), row -> each(row, this::own)));
  }

  private List<Inline> own(List<Inline> content) {
    return text(content, Attributes.NONE);
  }

  private <T> List<T> kept(List<T> elements, Function<T, Attributes> attributes) {
    return elements.stream().filter(each -> keeps(attributes.apply(each))).toList();
  }

  private static <T> List<T> each(List<T> elements, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(elements.size());
    elements.forEach(element -> changed.add(change.apply(element)));
    return changed;
  }
}

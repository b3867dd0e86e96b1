package kyozai.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The citations in what pupils may read, in order of first use: without notes, answers, feedback
 * and whatever is for teachers, so that none of those moves a number in a pupil's document.
 */
final class PupilText {
  private final Set<String> ids = new LinkedHashSet<>();

  private PupilText() {}

  static PupilText of(Lesson lesson) {
    PupilText text = new PupilText();
    text.text(lesson.info().title());
    text.text(lesson.info().subtitle());
    lesson.info().goals().objectives().forEach(objective -> text.text(objective.text()));
    for (Section section : lesson.sections()) {
      if (open(section.attributes())) {
        text.section(section);
      }
    }
    return text;
  }

  Set<String> citations() {
    return ids;
  }

  private static boolean open(Attributes attributes) {
    return attributes.audience() != Attributes.Audience.TEACHER;
  }

  private void section(Section section) {
    text(section.title());
    blocks(section.introduction());
    for (Topic topic : section.topics()) {
      if (open(topic.attributes())) {
        text(topic.headline());
        blocks(topic.blocks());
      }
    }
  }

  private void text(List<Inline> content) {
    InlineWalker.walkText(
        content,
        inline -> {
          if (inline instanceof Inline.Citation citation) {
            ids.addAll(citation.sourceIds());
          }
        });
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (open(block.attributes())) {
        block(block);
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.SpokenText spoken -> {}
      case Block.ItemList list -> items(list.items());
      case Block.Quotation quotation -> {
        blocks(quotation.content());
        text(quotation.attribution());
      }
      case Block.Timeline timeline ->
          timeline.events().stream()
              .filter(event -> open(event.attributes()))
              .forEach(event -> text(event.text()));
      case Block.Comparison comparison -> {
        comparison.rowLabels().forEach(this::text);
        for (Block.ComparisonColumn column : comparison.columns()) {
          text(column.head());
          items(column.cells());
        }
      }
      case Block.Faq faq -> faq.entries().forEach(this::faqEntry);
      case Block.Quiz quiz -> quiz.questions().forEach(this::question);
      case Block.Glossary glossary -> glossary.entries().forEach(this::glossaryEntry);
      case Block.Activity activity -> blocks(activity.task());
      case Block.BigQuestion question -> text(question.text());
      case Block.PlainWording plain -> blocks(plain.content());
      case Block.Paragraph paragraph -> leaf(paragraph);
      case Block.SubHeading heading -> leaf(heading);
      case Block.DataTable table -> leaf(table);
      case Block.Figure figure -> leaf(figure);
      case Block.CodeSample code -> leaf(code);
      case Block.BigNumber number -> leaf(number);
      case Block.Chart chart -> leaf(chart);
      case Block.SlideBreak slideBreak -> leaf(slideBreak);
    }
  }

  /** Blocks that are either for pupils as a whole or not at all. */
  private void leaf(Block block) {
    InlineWalker.walkBlocks(
        List.of(block),
        inline -> {
          if (inline instanceof Inline.Citation citation) {
            ids.addAll(citation.sourceIds());
          }
        });
  }

  private void items(List<Block.Item> items) {
    for (Block.Item item : items) {
      if (open(item.attributes())) {
        text(item.text());
        blocks(item.children());
      }
    }
  }

  private void faqEntry(Block.FaqEntry entry) {
    if (open(entry.attributes())) {
      text(entry.question());
      blocks(entry.answer());
    }
  }

  private void glossaryEntry(Block.GlossaryEntry entry) {
    if (open(entry.attributes())) {
      text(entry.term());
      text(entry.meaning());
    }
  }

  private void question(Question question) {
    if (!open(question.common().attributes())) {
      return;
    }
    text(question.common().stem());
    blocks(question.common().body());
    if (question instanceof Question.MultipleChoice choices) {
      choices.choices().forEach(choice -> text(choice.text()));
    }
  }
}

package kyozai.lesson;

import java.util.List;
import java.util.function.Consumer;

/** Walks over all inlines of a lesson in the order of reading, the inner after the outer ones. */
public final class InlineWalker {
  private final Consumer<Inline> visitor;

  private InlineWalker(Consumer<Inline> visitor) {
    this.visitor = visitor;
  }

  /** Visits the inlines of some text, with all that they contain. */
  public static void walkText(List<Inline> content, Consumer<Inline> visitor) {
    new InlineWalker(visitor).text(content);
  }

  /** Visits the inlines of some blocks, with answers and notes. */
  public static void walkBlocks(List<Block> blocks, Consumer<Inline> visitor) {
    new InlineWalker(visitor).blocks(blocks);
  }

  private void text(List<Inline> content) {
    for (Inline inline : content) {
      visitor.accept(inline);
      switch (inline) {
        case Inline.Strong strong -> text(strong.content());
        case Inline.Emphasis emphasis -> text(emphasis.content());
        case Inline.Link link -> text(link.content());
        case Inline.Cloze cloze -> text(cloze.content());
        case Inline.Text t -> {}
        case Inline.Code code -> {}
        case Inline.Ruby ruby -> {}
        case Inline.Citation citation -> {}
        case Inline.StatusBadge badge -> {}
        case Inline.LineBreak lineBreak -> {}
      }
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> text(paragraph.content());
      case Block.SubHeading heading -> text(heading.content());
      case Block.ItemList list -> list.items().forEach(this::item);
      case Block.DataTable table -> {
        grid(table.grid());
        text(table.caption());
      }
      case Block.Figure figure -> text(figure.caption());
      case Block.Quotation quotation -> {
        blocks(quotation.content());
        text(quotation.attribution());
      }
      case Block.CodeSample code -> {}
      case Block.SpokenText spoken -> spoken.remarks().forEach(remark -> blocks(remark.content()));
      case Block.Timeline timeline -> timeline.events().forEach(event -> text(event.text()));
      case Block.Comparison comparison -> comparison(comparison);
      case Block.Faq faq ->
          faq.entries()
              .forEach(
                  entry -> {
                    text(entry.question());
                    blocks(entry.answer());
                  });
      case Block.Quiz quiz -> quiz.questions().forEach(this::question);
      case Block.Glossary glossary ->
          glossary
              .entries()
              .forEach(
                  entry -> {
                    text(entry.term());
                    text(entry.meaning());
                  });
      case Block.Activity activity -> {
        blocks(activity.task());
        text(activity.modelAnswer());
      }
      case Block.BigQuestion question -> {
        text(question.text());
        text(question.modelAnswer());
      }
      case Block.BigNumber number -> text(number.label());
      case Block.Chart chart -> {
        grid(chart.data());
        text(chart.caption());
      }
      case Block.PlainWording plain -> blocks(plain.content());
      case Block.SlideBreak slideBreak -> {}
    }
  }

  private void item(Block.Item item) {
    text(item.text());
    blocks(item.children());
  }

  private void grid(Grid grid) {
    grid.header().forEach(this::text);
    grid.rows().forEach(row -> row.forEach(this::text));
  }

  private void comparison(Block.Comparison comparison) {
    comparison.rowLabels().forEach(this::text);
    for (Block.ComparisonColumn column : comparison.columns()) {
      text(column.head());
      column.cells().forEach(this::item);
    }
  }

  private void question(Question question) {
    text(question.common().stem());
    blocks(question.common().body());
    switch (question) {
      case Question.MultipleChoice choice -> choice.choices().forEach(each -> text(each.text()));
      case Question.TrueFalse trueFalse -> {}
      case Question.ShortAnswer answer -> answer.accepted().forEach(this::text);
    }
    text(question.common().feedback());
  }
}

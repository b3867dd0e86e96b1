package kyozai.outline;

import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;

/** The running text of a block, for places that hold no blocks. */
final class Flattened {
  private Flattened() {}

  static List<Inline> of(List<Block> blocks) {
    List<Inline> all = List.of();
    for (Block block : blocks) {
      all = Inlines.stacked(all, of(block));
    }
    return all;
  }

  static List<Inline> of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.content();
      case Block.SubHeading heading -> heading.content();
      case Block.ItemList list -> items(list.items());
      case Block.DataTable table -> Inlines.stacked(table.caption(), grid(table.grid()));
      case Block.Figure figure ->
          Inlines.stacked(List.of(new Inline.Text(figure.alt())), figure.caption());
      case Block.Quotation quote -> Inlines.stacked(of(quote.content()), quote.attribution());
      case Block.CodeSample code -> List.of(new Inline.Code(code.code()));
      case Block.SpokenText spoken ->
          of(spoken.remarks().stream().flatMap(r -> r.content().stream()).toList());
      case Block.Timeline timeline ->
          lines(timeline.events().stream().map(Block.Event::text).toList());
      case Block.Comparison comparison ->
          lines(
              comparison.columns().stream()
                  .map(column -> Inlines.stacked(column.head(), items(column.cells())))
                  .toList());
      case Block.Faq faq ->
          lines(
              faq.entries().stream()
                  .map(entry -> Inlines.stacked(entry.question(), of(entry.answer())))
                  .toList());
      case Block.Quiz quiz ->
          lines(quiz.questions().stream().map(question -> question.common().stem()).toList());
      case Block.Glossary glossary ->
          lines(
              glossary.entries().stream()
                  .map(entry -> Inlines.stacked(entry.term(), entry.meaning()))
                  .toList());
      case Block.Activity activity -> Inlines.stacked(of(activity.task()), activity.modelAnswer());
      case Block.BigQuestion question -> Inlines.stacked(question.text(), question.modelAnswer());
      case Block.BigNumber number ->
          Inlines.stacked(
              List.of(new Inline.Text(number.figure() + " " + number.unit())), number.label());
      case Block.Chart chart -> Inlines.stacked(chart.caption(), grid(chart.data()));
      case Block.PlainWording plain -> of(plain.content());
      case Block.SlideBreak slideBreak -> List.of();
    };
  }

  private static List<Inline> items(List<Block.Item> items) {
    return lines(
        items.stream().map(item -> Inlines.stacked(item.text(), of(item.children()))).toList());
  }

  private static List<Inline> grid(Grid grid) {
    List<Inline> all = lines(grid.header());
    for (List<List<Inline>> row : grid.rows()) {
      all = Inlines.stacked(all, lines(row));
    }
    return all;
  }

  private static List<Inline> lines(List<List<Inline>> lines) {
    List<Inline> all = List.of();
    for (List<Inline> line : lines) {
      all = Inlines.stacked(all, line);
    }
    return all;
  }
}

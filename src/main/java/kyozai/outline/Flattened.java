package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.Question;

/** The running text of a block, for places that hold no blocks. */
final class Flattened {
  private Flattened() {}

  static List<Inline> of(List<Block> blocks) {
    return lines(blocks.stream().map(Flattened::of).toList());
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
          lines(timeline.events().stream().map(Flattened::event).toList());
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
      case Block.Quiz quiz -> lines(quiz.questions().stream().map(Flattened::question).toList());
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

  private static List<Inline> event(Block.Event event) {
    String until = event.until() == null ? "" : "/" + event.until();
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Text(event.from() + until + ": "));
    line.addAll(event.text());
    return line;
  }

  private static List<Inline> question(Question question) {
    Question.Common common = question.common();
    List<List<Inline>> parts = new ArrayList<>(List.of(common.stem(), of(common.body())));
    switch (question) {
      case Question.MultipleChoice choice -> choice.choices().forEach(one -> parts.add(one.text()));
      case Question.ShortAnswer answer -> parts.addAll(answer.accepted());
      case Question.TrueFalse verdict ->
          parts.add(List.of(new Inline.Text(verdict.answer() ? "○" : "×")));
    }
    parts.add(common.feedback());
    return lines(parts);
  }

  private static List<Inline> items(List<Block.Item> items) {
    return lines(
        items.stream().map(item -> Inlines.stacked(item.text(), of(item.children()))).toList());
  }

  private static List<Inline> grid(Grid grid) {
    List<List<Inline>> rows = new ArrayList<>(List.of(lines(grid.header())));
    grid.rows().forEach(row -> rows.add(lines(row)));
    return lines(rows);
  }

  /** Texts one below the other. */
  static List<Inline> lines(List<List<Inline>> lines) {
    List<Inline> all = new ArrayList<>();
    for (List<Inline> line : lines) {
      if (!all.isEmpty() && !line.isEmpty()) {
        all.add(new Inline.LineBreak());
      }
      all.addAll(line);
    }
    return all;
  }
}

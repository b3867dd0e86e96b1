package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.handout.FormPart.Line;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.wording.Labels;
import kyozai.wording.PlanLabels;

/** Blocks of any kind as short lines, for the narrow cells of a form. */
final class LineText {
  private final ProsePlanner prose;
  private final Labels labels;
  private final PlanLabels words;

  LineText(ProsePlanner prose, Labels labels, PlanLabels words) {
    this.prose = prose;
    this.labels = labels;
    this.words = words;
  }

  /** Text that links to nothing, since the works it cites are listed in another document. */
  Prose text(List<Inline> content, Position position) {
    return prose.prose(content, position).unlinked();
  }

  /** The lines of some blocks; what is said aloud and breaks between slides are left out. */
  List<Line> of(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    blocks.forEach(block -> add(block, lines));
    return lines;
  }

  private void add(Block block, List<Line> lines) {
    switch (block) {
      case Block.Paragraph paragraph -> plain(paragraph.content(), paragraph, lines);
      case Block.SubHeading heading -> plain(heading.content(), heading, lines);
      case Block.ItemList list -> items(list, lines);
      case Block.DataTable table -> grid(table.grid(), table, lines);
      case Block.Chart chart -> grid(chart.data(), chart, lines);
      case Block.Figure figure -> {
        boolean named = !figure.caption().isEmpty();
        lines.add(
            new Line(
                "",
                named
                    ? text(figure.caption(), figure.position())
                    : ProsePlanner.plain(figure.alt(), figure.position())));
      }
      case Block.Quotation quotation -> {
        lines.addAll(of(quotation.content()));
        plain(quotation.attribution(), quotation, lines);
      }
      case Block.CodeSample code ->
          code.code()
              .lines()
              .forEach(line -> lines.add(new Line("", ProsePlanner.plain(line, code.position()))));
      case Block.Timeline timeline ->
          timeline
              .events()
              .forEach(
                  event ->
                      lines.add(
                          labelled(
                              labels.dates(event.from(), event.until(), event.about()),
                              text(event.text(), event.position()))));
      case Block.Comparison comparison -> comparison(comparison, lines);
      case Block.Faq faq ->
          faq.entries()
              .forEach(
                  entry -> {
                    lines.add(new Line("Q", text(entry.question(), entry.position())));
                    lines.addAll(of(entry.answer()));
                  });
      case Block.Quiz quiz ->
          quiz.questions()
              .forEach(
                  each ->
                      lines.add(
                          new Line("Q", text(each.common().stem(), each.common().position()))));
      case Block.Glossary glossary ->
          glossary
              .entries()
              .forEach(
                  entry ->
                      lines.add(
                          labelled(
                              text(entry.term(), entry.position()).plainText(),
                              text(entry.meaning(), entry.position()))));
      case Block.Activity activity -> lines.addAll(of(activity.task()));
      case Block.BigQuestion question -> plain(question.text(), question, lines);
      case Block.BigNumber number ->
          lines.add(
              labelled(
                  (number.figure() + " " + number.unit()).strip(),
                  text(number.label(), number.position())));
      case Block.PlainWording plain -> {}
      case Block.SpokenText spoken -> {}
      case Block.SlideBreak slideBreak -> {}
    }
  }

  private void plain(List<Inline> content, Block block, List<Line> lines) {
    if (!content.isEmpty()) {
      lines.add(new Line("", text(content, block.position())));
    }
  }

  private void items(Block.ItemList list, List<Line> lines) {
    int number = list.start();
    for (Block.Item item : list.items()) {
      String mark = list.ordered() ? labels.listNumber(number) : words.line("note");
      if (!item.text().isEmpty()) {
        lines.add(new Line(mark, text(item.text(), item.position())));
      }
      lines.addAll(of(item.children()));
      number++;
    }
  }

  private void grid(Grid grid, Block block, List<Line> lines) {
    lines.add(row(grid.header(), block.position()));
    grid.rows().forEach(row -> lines.add(row(row, block.position())));
  }

  private Line row(List<List<Inline>> cells, Position position) {
    List<Span> spans = new ArrayList<>();
    for (List<Inline> cell : cells) {
      if (!spans.isEmpty()) {
        spans.add(new Span.Words(words.cells()));
      }
      spans.addAll(text(cell, position).spans());
    }
    return new Line("", new Prose(spans, null, position));
  }

  private void comparison(Block.Comparison comparison, List<Line> lines) {
    for (Block.ComparisonColumn column : comparison.columns()) {
      lines.add(new Line("", text(column.head(), comparison.position())));
      for (Block.Item item : column.cells()) {
        lines.add(new Line(words.line("note"), text(item.text(), item.position())));
        lines.addAll(of(item.children()));
      }
    }
  }

  private Line labelled(String label, Prose text) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span.Words(text.isEmpty() ? label : words.labelled(label)));
    spans.addAll(text.spans());
    return new Line("", new Prose(spans, null, text.position()));
  }
}

package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.Lesson;
import kyozai.wording.Labels;

/** Gathers the paragraphs and entries that hold a key term, as text with blanks. */
final class ClozePlanner {
  private final Lesson lesson;
  private final Labels labels;
  private final ProsePlanner prose;
  private final List<Prose> lines = new ArrayList<>();

  ClozePlanner(Lesson lesson, Labels labels, Blanks blanks) {
    this.lesson = lesson;
    this.labels = labels;
    this.prose = new ProsePlanner(lesson, labels, blanks);
  }

  List<Prose> lines() {
    PupilBlocks.visit(lesson, (above, block) -> block(block));
    return lines;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.attributes().inHandout()) {
        block(block);
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> line("", paragraph.content(), paragraph.position());
      case Block.ItemList list -> list.items().forEach(this::item);
      case Block.Timeline timeline -> timeline.events().forEach(this::event);
      case Block.Quotation quotation -> blocks(quotation.content());
      case Block.Faq faq ->
          faq.entries().stream()
              .filter(entry -> entry.attributes().inHandout())
              .forEach(entry -> blocks(entry.answer()));
      case Block.Glossary glossary -> glossary.entries().forEach(this::term);
      case Block.DataTable table -> rows(table.grid(), table.position());
      case Block.Chart chart -> rows(chart.data(), chart.position());
      case Block.BigNumber number ->
          line(number.figure() + number.unit() + "　", number.label(), number.position());
      // A headline is no text to read, and these have a place of their own in the sheet.
      case Block.SubHeading heading -> {}
      case Block.Comparison comparison -> {}
      case Block.Quiz quiz -> {}
      case Block.Activity activity -> {}
      case Block.BigQuestion question -> {}
      case Block.Figure figure -> {}
      case Block.CodeSample code -> {}
      case Block.SpokenText spoken -> {}
      case Block.PlainWording plain -> {}
      case Block.SlideBreak slideBreak -> {}
    }
  }

  private void item(Block.Item item) {
    if (item.attributes().inHandout()) {
      line("", item.text(), item.position());
      blocks(item.children());
    }
  }

  private void event(Block.Event event) {
    if (event.attributes().inHandout()) {
      String date = labels.dates(event.from(), event.until(), event.about());
      line(date + "　", event.text(), event.position());
    }
  }

  private void term(Block.GlossaryEntry entry) {
    if (entry.attributes().inHandout() && isCloze(entry.meaning())) {
      Prose term = prose.prose(entry.term(), entry.position());
      line(term.plainText() + "　", entry.meaning(), entry.position());
    }
  }

  private void rows(Grid grid, Position position) {
    for (List<List<Inline>> row : grid.rows()) {
      String head = prose.prose(row.getFirst(), position).plainText();
      for (int i = 1; i < row.size(); i++) {
        line(head + "　", row.get(i), position);
      }
    }
  }

  private void line(String before, List<Inline> content, Position position) {
    if (isCloze(content)) {
      List<Span> spans = new ArrayList<>();
      if (!before.isEmpty()) {
        spans.add(new Span.Words(before));
      }
      spans.addAll(prose.prose(content, position).spans());
      lines.add(new Prose(spans, null, position));
    }
  }

  private static boolean isCloze(List<Inline> content) {
    boolean[] found = {false};
    InlineWalker.walkText(
        content, inline -> found[0] |= inline instanceof Inline.Cloze term && term.blank());
    return found[0];
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.TextParagraph.Marker;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;

/** Turns blocks of text into paragraphs of a slide. */
final class TextPlanner {
  private static final int DEEPEST = 4;
  private static final Marker NONE = new Marker.None();
  private static final Marker LEAD_IN = new Marker.LeadIn();

  private final RunPlanner runs;
  private final LinePlanner lines;

  TextPlanner(RunPlanner runs, LinePlanner lines) {
    this.runs = runs;
    this.lines = lines;
  }

  /** Whether a block is running text, which shares a slide with its neighbours. */
  static boolean isText(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.SubHeading
        || block instanceof Block.ItemList;
  }

  /** One unmarked paragraph. */
  TextParagraph line(List<Inline> content) {
    return new TextParagraph(runs.runs(content), 0, NONE);
  }

  /** The paragraphs of blocks that stand on a slide; what is for print is left out. */
  List<TextParagraph> paragraphs(List<Block> blocks) {
    List<TextParagraph> paragraphs = new ArrayList<>();
    blocks.forEach(block -> append(block, 0, NONE, paragraphs));
    return paragraphs;
  }

  private void append(Block block, int level, Marker marker, List<TextParagraph> paragraphs) {
    if (Shown.of(block) != Shown.ON_SLIDE) {
      return;
    }
    switch (block) {
      case Block.Paragraph paragraph ->
          paragraphs.add(new TextParagraph(runs.runs(paragraph.content()), level, marker));
      case Block.SubHeading heading ->
          paragraphs.add(new TextParagraph(bold(runs.runs(heading.content())), level, LEAD_IN));
      case Block.ItemList list -> items(list, level, paragraphs);
      case Block other -> paragraphs.addAll(lines.onSlide(other, level));
    }
  }

  private void items(Block.ItemList list, int level, List<TextParagraph> paragraphs) {
    int number = list.start();
    for (Block.Item item : list.items()) {
      Marker marker = list.ordered() ? new Marker.Numbered(number) : new Marker.Bullet();
      number++;
      if (Shown.of(item.attributes()) == Shown.ON_SLIDE) {
        item(item, level, marker, paragraphs);
      }
    }
  }

  /** An item; children that are lists go one level down, the others hang under its text. */
  void item(Block.Item item, int level, Marker marker, List<TextParagraph> paragraphs) {
    if (!item.text().isEmpty()) {
      paragraphs.add(new TextParagraph(runs.runs(item.text()), level, marker));
    }
    for (Block child : item.children()) {
      boolean list = child instanceof Block.ItemList;
      int below = list ? Math.min(level + 1, DEEPEST) : level;
      append(child, below, new Marker.Continuation(), paragraphs);
    }
  }

  private static List<Run> bold(List<Run> plain) {
    List<Run> bold = new ArrayList<>();
    for (Run run : plain) {
      RunStyle style = run.style();
      RunStyle heavy =
          new RunStyle(true, style.italic(), style.code(), style.small(), style.tone());
      bold.add(new Run(run.text(), heavy, run.link()));
    }
    return bold;
  }
}

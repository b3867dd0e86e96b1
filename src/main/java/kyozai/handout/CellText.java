package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;

/** All that a cell of a comparison says, as one piece of running text. */
final class CellText {
  private static final Inline GAP = new Inline.Text(" ・");

  private CellText() {}

  static List<Inline> of(Block.Item cell) {
    List<Inline> text = new ArrayList<>(cell.text());
    add(cell.children(), text);
    return text;
  }

  private static void add(List<Block> blocks, List<Inline> text) {
    for (Block block : blocks) {
      if (!block.attributes().inHandout()) {
        continue;
      }
      if (block instanceof Block.Paragraph paragraph) {
        text.add(GAP);
        text.addAll(paragraph.content());
      } else if (block instanceof Block.ItemList list) {
        for (Block.Item item : list.items()) {
          if (item.attributes().inHandout()) {
            text.add(GAP);
            text.addAll(of(item));
          }
        }
      }
    }
  }
}

package kyozai.write.pdf.engine;

import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.LineBox;

/**
 * Inline blocks put right at the top of a page. The library breaks the line in such a block over
 * the page before it moves the block's own line there, so that its border stays above its text.
 */
final class InlineBlocks {
  private InlineBlocks() {}

  /** Moves each block back to its text. */
  static void settle(Box box) {
    if (box instanceof BlockBox block && isInlineBlock(block)) {
      settle(block);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      settle(box.getChild(i));
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box below) {
          settle(below);
        }
      }
    }
  }

  private static boolean isInlineBlock(BlockBox block) {
    return block.getStyle() != null && block.getStyle().isInlineBlock();
  }

  private static void settle(BlockBox block) {
    if (block.getChildCount() == 0 || !(block.getChild(0) instanceof LineBox first)) {
      return;
    }
    int moved = first.getY();
    if (moved > 0) {
      block.setY(block.getY() + moved);
      for (Box line : block.getChildren()) {
        line.setY(line.getY() - moved);
      }
      block.calcCanvasLocation();
      block.calcChildLocations();
    }
  }
}

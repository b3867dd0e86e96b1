package kyozai.write.pdf.engine;

import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.LineBox;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Inline blocks put right at the top of a page. The library breaks the line in such a block over
 * the page before it moves the block's own line there, so that its border stays above its text, and
 * the line that the block stands in is twice as high as it should be.
 */
final class InlineBlocks {
  /** The attribute of a text that begins a page. */
  private static final String BROKEN = "data-begins-page";

  private InlineBlocks() {}

  /**
   * Lets the first text whose lines became too high begin on the page where the library has put it
   * anyway, so that the next layout need not move it.
   *
   * @return whether there was one, outside of tables, that did not begin so before
   */
  static boolean breakBefore(Box box) {
    if (box instanceof BlockBox text && hasLooseLines(text)) {
      return begin(text);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      if (breakBefore(box.getChild(i))) {
        return true;
      }
    }
    return false;
  }

  /** One line alone, such as an item of a list, shows no pitch and is not worth a layout. */
  private static boolean hasLooseLines(BlockBox text) {
    int loose = 0;
    for (int i = 0; i < text.getChildCount(); i++) {
      loose += text.getChild(i) instanceof LineBox line && holdsMoved(line) ? 1 : 0;
    }
    return loose > 1;
  }

  private static boolean begin(BlockBox text) {
    Element element = text.getElement();
    if (element == null || element.hasAttribute(BROKEN) || isInTable(element)) {
      return false;
    }
    element.setAttribute(BROKEN, "true");
    return true;
  }

  private static boolean isInTable(Element element) {
    for (Node n = element; n instanceof Element e; n = n.getParentNode()) {
      if (e.getTagName().equals("table")) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsMoved(Box box) {
    for (int i = 0; i < box.getChildCount(); i++) {
      if (isMoved(box.getChild(i))) {
        return true;
      }
    }
    return box instanceof InlineLayoutBox inline
        && inline.getInlineChildren().stream().anyMatch(InlineBlocks::isMoved);
  }

  private static boolean isMoved(Object child) {
    if (child instanceof BlockBox block && isInlineBlock(block)) {
      return block.getChildCount() > 0
          && block.getChild(0) instanceof LineBox first
          && first.getY() > 0;
    }
    return child instanceof InlineLayoutBox inline && holdsMoved(inline);
  }

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

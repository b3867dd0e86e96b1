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
    for (Box child : BoxTree.children(box)) {
      boolean held =
          child instanceof BlockBox block
              ? moved(block) > 0
              : child instanceof InlineLayoutBox && holdsMoved(child);
      if (held) {
        return true;
      }
    }
    return false;
  }

  /** Moves each block back to its text. */
  static void settle(Box box) {
    if (box instanceof BlockBox block && moved(block) > 0) {
      settle(block, moved(block));
    }
    BoxTree.children(box).forEach(InlineBlocks::settle);
  }

  /** How far the text of an inline block was moved out of it; 0 for any other block. */
  private static int moved(BlockBox block) {
    boolean inline = block.getStyle() != null && block.getStyle().isInlineBlock();
    return inline && block.getChildCount() > 0 && block.getChild(0) instanceof LineBox first
        ? Math.max(0, first.getY())
        : 0;
  }

  private static void settle(BlockBox block, int moved) {
    block.setY(block.getY() + moved);
    for (Box line : block.getChildren()) {
      line.setY(line.getY() - moved);
    }
    block.calcCanvasLocation();
    block.calcChildLocations();
  }
}

package kyozai.write.pdf.engine;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;

/** The boxes of a laid-out document. */
final class BoxTree {
  private BoxTree() {}

  /**
   * The boxes right below a box; a box in a line keeps those that stand between its words apart.
   */
  static List<Box> children(Box box) {
    if (!(box instanceof InlineLayoutBox inline)) {
      return box.getChildren();
    }
    List<Box> children = new ArrayList<>(box.getChildren());
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof Box below) {
        children.add(below);
      }
    }
    return children;
  }
}

package kyozai.write.pptx.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.draw.DrawShape;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextShape;

/**
 * Where the text of a shape has its place, which POI looks up in shape, layout and master.
 *
 * @param anchor in points of the slide
 */
record TextFrame(Rectangle2D anchor, Insets2D insets) {

  /** The frame of a shape in the group that is being drawn. */
  static TextFrame of(TextShape<?, ?> shape, Graphics2D graphics) {
    return new TextFrame(DrawShape.getAnchor(graphics, shape), shape.getInsets());
  }

  /** The width between the insets. */
  double width() {
    return anchor.getWidth() - insets.left - insets.right;
  }
}

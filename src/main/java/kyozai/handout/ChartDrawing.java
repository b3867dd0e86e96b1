package kyozai.handout;

import java.awt.Graphics2D;

/** A chart as it is drawn in print. */
public interface ChartDrawing {

  /** The width in points. */
  double width();

  /** The height in points. */
  double height();

  /** Whether the values in it have their unit. */
  boolean showsUnit();

  /**
   * Draws it.
   *
   * @param graphics in points, with the upper left corner of the drawing at its origin
   */
  void paint(Graphics2D graphics);
}

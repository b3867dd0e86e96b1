package kyozai.write.pdf.engine;

import java.awt.Graphics2D;

/** A picture that is drawn with lines, areas and text instead of being read from a file. */
public interface Drawing {

  /** The width in units of the drawing. */
  double width();

  /** The height in units of the drawing. */
  double height();

  /**
   * Draws it.
   *
   * @param graphics with the upper left corner of the drawing at its origin
   */
  void paint(Graphics2D graphics);
}

package kyozai.deck;

import java.awt.Graphics2D;

/** Draws the slides of a deck; a unit of the graphics is a point. */
public interface SlidePainter {

  /** How many slides there are. */
  int count();

  /** The width of a slide in points. */
  double width();

  /** The height of a slide in points. */
  double height();

  /**
   * Draws a slide.
   *
   * @param index from 0
   * @param graphics with the upper left corner of the slide at its origin
   */
  void paint(int index, Graphics2D graphics);
}

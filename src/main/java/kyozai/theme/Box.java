package kyozai.theme;

/**
 * A rectangle on a slide, in points from the top left corner.
 *
 * @param x from the left edge
 * @param y from the top edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {

  /** Checks the ranges. */
  public Box {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException(width + " × " + height);
    }
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }
}

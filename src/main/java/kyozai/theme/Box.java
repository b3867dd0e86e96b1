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

  /** The smallest box around this and another one. */
  public Box around(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(right(), other.right());
    double bottom = Math.max(bottom(), other.bottom());
    return new Box(left, top, right - left, bottom - top);
  }
}

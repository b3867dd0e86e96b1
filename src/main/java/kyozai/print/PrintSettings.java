package kyozai.print;

/**
 * How a document is printed.
 *
 * @param textSize of running text in points, from 10.5 to 22; everything else goes with it
 */
public record PrintSettings(Paper paper, double textSize) {
  /** Points, the least that a printed document is readable with. */
  public static final double SMALLEST = 10.5;

  /** Points, the standard of large print. */
  public static final double LARGEST = 22;

  /** What is printed unless the teacher asks for something else. */
  public static final PrintSettings STANDARD = new PrintSettings(Paper.A4, SMALLEST);

  /** Checks the size. */
  public PrintSettings {
    if (!(textSize >= SMALLEST && textSize <= LARGEST)) {
      throw new IllegalArgumentException("text of " + textSize + " points");
    }
  }

  /** The same on another paper. */
  public PrintSettings with(Paper other) {
    return new PrintSettings(other, textSize);
  }

  /** The same with text of another size in points. */
  public PrintSettings withTextSize(double points) {
    return new PrintSettings(paper, points);
  }
}

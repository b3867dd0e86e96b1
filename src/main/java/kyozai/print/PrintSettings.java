package kyozai.print;

/**
 * How a document is printed.
 *
 * @param textSize of running text in points, from 10.5 to 22; everything else goes with it
 * @param mono whether one colour must do, as on copiers
 * @param punchHoles whether the binding margin has room for holes
 */
public record PrintSettings(Paper paper, double textSize, boolean mono, boolean punchHoles) {
  /** Points, the least that a printed document is readable with. */
  public static final double SMALLEST = 10.5;

  /** Points, the standard of large print. */
  public static final double LARGEST = 22;

  /** What is printed unless the teacher asks for something else. */
  public static final PrintSettings STANDARD = new PrintSettings(Paper.A4, SMALLEST, false, false);

  /** Checks the size. */
  public PrintSettings {
    if (!(textSize >= SMALLEST && textSize <= LARGEST)) {
      throw new IllegalArgumentException("text of " + textSize + " points");
    }
  }

  /** The same on another paper. */
  public PrintSettings with(Paper other) {
    return new PrintSettings(other, textSize, mono, punchHoles);
  }

  /** The same with text of another size in points. */
  public PrintSettings withTextSize(double points) {
    return new PrintSettings(paper, points, mono, punchHoles);
  }

  /** The same in one colour or in several. */
  public PrintSettings withMono(boolean one) {
    return new PrintSettings(paper, textSize, one, punchHoles);
  }

  /** The same with or without room for holes. */
  public PrintSettings withPunchHoles(boolean holes) {
    return new PrintSettings(paper, textSize, mono, holes);
  }
}

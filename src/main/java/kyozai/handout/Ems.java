package kyozai.handout;

/** How long text is, in widths of a full-width character; near enough to know what fits a line. */
final class Ems {
  private static final double LATIN = 0.62;

  private Ems() {}

  /** The length of some text. */
  static double of(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? LATIN : 1).sum();
  }

  /** How many lines some text takes at most; the line before a long word may end early. */
  static int lines(String text, double ems) {
    return (int) Math.ceil(of(text) / Math.max(1, ems - 2));
  }
}

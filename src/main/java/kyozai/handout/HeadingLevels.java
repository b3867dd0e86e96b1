package kyozai.handout;

/** The levels of the headings of one document, without a gap, as ISO 14289-1 (7.4.2) wants them. */
final class HeadingLevels {
  private static final int DEEPEST = 5;

  private int last;

  /** The level at which a heading of a wanted level is printed: at most one below the last one. */
  int next(int wanted) {
    last = Math.min(Math.min(wanted, last + 1), DEEPEST);
    return last;
  }
}

package kyozai.handout;

/**
 * How a worksheet is made.
 *
 * @param line the length of a line, in widths of a full-width character
 * @param bank whether the words of the blanks are printed to choose from
 * @param distractors how many of them are no answer, at least 0
 */
public record SheetSettings(double line, boolean bank, int distractors) {
  private static final int USUAL_DISTRACTORS = 2;

  /** A sheet with a word bank and two words too many. */
  public SheetSettings(double line) {
    this(line, true, USUAL_DISTRACTORS);
  }
}

package kyozai.profile;

/**
 * What a class's worksheet asks.
 *
 * @param cloze percent of the key terms that are blanks, from 0 to 100
 * @param distractors wrong words in the word bank, or -1 for no word bank
 */
public record SheetChoices(int cloze, int distractors) {
  /** No word bank. */
  public static final int NO_BANK = -1;

  /** The most distractors that a word bank may have. */
  public static final int MOST_DISTRACTORS = 20;

  /** Checks the ranges. */
  public SheetChoices {
    if (cloze < 0 || cloze > 100 || distractors < NO_BANK || distractors > MOST_DISTRACTORS) {
      throw new IllegalArgumentException(cloze + "%, " + distractors);
    }
  }
}

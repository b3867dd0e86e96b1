package kyozai.deck;

import org.jspecify.annotations.Nullable;

/**
 * Characters of one style.
 *
 * @param text without line breaks, except {@code "\n"} alone for one that the teacher wants
 * @param style how it looks
 * @param link http, https, mailto, or {@code #} and the id of a slide; null for none
 * @param ruby what a headline may show instead: the word, with its reading above; null for none
 */
public record Run(String text, RunStyle style, @Nullable String link, @Nullable Ruby ruby) {

  /** Characters that need no reading. */
  public Run(String text, RunStyle style, @Nullable String link) {
    this(text, style, link, null);
  }

  /** Plain characters. */
  public static Run plain(String text) {
    return new Run(text, RunStyle.PLAIN, null);
  }

  /** A word and its reading in kana. */
  public record Ruby(String base, String reading) {}
}

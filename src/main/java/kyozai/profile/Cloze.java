package kyozai.profile;

import org.jspecify.annotations.Nullable;

/**
 * What the worksheet of a class asks for in running text.
 *
 * @param share of the key terms that become blanks, in percent; null where the outline decides
 * @param bank whether the words to choose from are printed
 * @param distractors how many of them are no answer
 */
public record Cloze(@Nullable Integer share, boolean bank, int distractors) {
  /** Blanks as the outline marks them, and a bank with two words too many. */
  public static final Cloze STANDARD = new Cloze(null, true, 2);
}

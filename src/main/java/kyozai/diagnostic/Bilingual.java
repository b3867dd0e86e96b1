package kyozai.diagnostic;

/**
 * A sentence for the teacher in both languages, written where it is used so that none can be
 * missing.
 *
 * @param ja the Japanese sentence
 * @param en the English sentence
 */
public record Bilingual(String ja, String en) {

  /** A sentence in both languages. */
  public static Bilingual of(String ja, String en) {
    return new Bilingual(ja, en);
  }

  /** The sentence in one language. */
  public String in(Language language) {
    return switch (language) {
      case JA -> ja;
      case EN -> en;
    };
  }
}

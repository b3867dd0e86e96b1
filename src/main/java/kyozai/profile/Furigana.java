package kyozai.profile;

/**
 * Which words get a reading.
 *
 * @param known a word of these kanji alone gets none
 * @param show how often a word gets it
 */
public record Furigana(KnownKanji known, Show show) {

  /** How often a word gets its reading in a document. */
  public enum Show {
    NONE,
    /** At its first use. */
    FIRST,
    ALL
  }
}

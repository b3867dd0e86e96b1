package kyozai.furigana;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text.
 *
 * @param text as written
 * @param reading in hiragana, of the whole word; null when nobody knows
 * @param kind its part of speech
 * @param sure whether the reading need not be looked at
 */
record Word(String text, @Nullable String reading, Kind kind, boolean sure) {

  /** A part of speech, as far as a reading depends on it. */
  enum Kind {
    NOUN,
    /** A number, of digits or of kanji. */
    NUMBER,
    PREFIX,
    /** 者 in 創設者. */
    SUFFIX,
    OTHER,
    /** Read by a rule or by the author; no other rule may change it. */
    SETTLED
  }

  /** The same word, read otherwise. */
  Word read(String other, boolean certain) {
    return new Word(text, other, Kind.SETTLED, certain);
  }
}

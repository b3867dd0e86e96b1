package kyozai.furigana;

/** Which characters are written with a reading above them. */
final class Kanji {
  private static final String MARKS = "々〆ヶ〇";

  private Kanji() {}

  /** Whether a character is a kanji or one of the marks that are read like one. */
  static boolean isKanji(int character) {
    return Character.isIdeographic(character) || isMark(character);
  }

  /** Whether a character stands among kanji and is taught with no year. */
  static boolean isMark(int character) {
    return MARKS.indexOf(character) >= 0;
  }

  /** Whether a text holds a kanji. */
  static boolean in(String text) {
    return text.codePoints().anyMatch(Kanji::isKanji);
  }

  /** Katakana as hiragana, in which readings are written. */
  static String hiragana(String kana) {
    StringBuilder folded = new StringBuilder(kana.length());
    kana.chars().forEach(c -> folded.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)));
    return folded.toString();
  }
}

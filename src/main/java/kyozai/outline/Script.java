package kyozai.outline;

/** Which writing a character belongs to. */
final class Script {
  private Script() {}

  static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '々' || c == 'ヶ';
  }

  /** Hiragana, katakana and the marks that stand among them. */
  static boolean isKana(int c) {
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0xFF66 && c <= 0xFF9F);
  }

  static boolean isJapanese(int c) {
    return isHan(c) || isKana(c);
  }

  /** Kana, kanji, and full-width punctuation: what needs no space at a line's end. */
  static boolean isFullWidth(int c) {
    return isJapanese(c) || (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
  }

  /** Whether a text can be the reading of a word: kana, with spaces or middle dots between. */
  static boolean isReading(String text) {
    return !text.isBlank()
        && text.codePoints().allMatch(c -> isKana(c) || c == ' ' || c == '　' || c == '・');
  }
}

package kyozai.typography;

import java.lang.Character.UnicodeScript;

/** What line breaking needs to know of a character. */
final class Script {
  private Script() {}

  /** Whether lines may be broken on both sides of it: kana, kanji, bopomofo and their signs. */
  static boolean isJapanese(int codePoint) {
    if (codePoint < 0x2E80) {
      return "‥…―※→←↑↓○●◎□■△▲▽▼◇◆☆★①②③④⑤⑥⑦⑧⑨⑩×÷±".indexOf(codePoint) >= 0;
    }
    if (isCommon(codePoint)) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HAN, BOPOMOFO -> true;
      default -> (codePoint >= 0x3000 && codePoint <= 0x303F) || isFullWidth(codePoint);
    };
  }

  /** Kana and the kanji of everyday; asking for the script of a character takes a search. */
  private static boolean isCommon(int codePoint) {
    return (codePoint >= 0x3041 && codePoint <= 0x3096)
        || (codePoint >= 0x4E00 && codePoint <= 0x9FFF);
  }

  /** Whether it spells a katakana word, which is never torn. */
  static boolean isKatakana(int codePoint) {
    return codePoint >= 0x30A1 && codePoint <= 0x30FE && codePoint != '・';
  }

  private static boolean isFullWidth(int codePoint) {
    return (codePoint >= 0x30A0 && codePoint <= 0x30FF)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
  }

  /** Whether a quarter em stands between it and Japanese text: Latin letters and digits. */
  static boolean isWestern(int codePoint) {
    return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint);
  }

  /** Whether it comes from a font of emoji, which are wider than other characters. */
  static boolean isEmoji(int codePoint) {
    return codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
  }

  /**
   * Whether a character is one with those before it (UAX #29, the rules for emoji and marks).
   *
   * @param base the first one
   * @param last the one before it
   */
  static boolean joins(int base, int last, int next) {
    boolean tone = next >= 0x1F3FB && next <= 0x1F3FF;
    boolean joined = last == 0x200D && (isEmoji(next) || (next >= 0x2600 && next <= 0x27BF));
    boolean flag = base == last && isRegional(base) && isRegional(next);
    return isCombining(next) || joined || flag || (tone && isEmoji(base));
  }

  private static boolean isRegional(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  /** Whether it stands on the character before it. */
  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}

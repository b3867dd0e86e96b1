package kyozai.typography;

/**
 * The quarter em between Japanese and Western characters (四分アキ: JIS X 4051:2004 section 4.7, JLReq
 * 3.2.6), which is part of the setting and not of the text.
 */
public final class QuarterSpace {
  /**
   * Ems between the boxes of two characters: the least that JLReq 3.2.6 allows, and what CSS Text 4
   * sets. The bundled face is proportional; with the white that its characters bring along, about a
   * quarter em is seen.
   */
  public static final double WIDTH = 0.125;

  private QuarterSpace() {}

  /** Whether it stands between two characters. */
  public static boolean isBetween(int before, int after) {
    return (isLetter(before) && Script.isWestern(after))
        || (Script.isWestern(before) && isLetter(after));
  }

  private static boolean isLetter(int codePoint) {
    return codePoint >= 0x2E80
        && codePoint != '・'
        && Character.isLetter(codePoint)
        && Script.isJapanese(codePoint)
        && !(codePoint >= 0xFF01 && codePoint <= 0xFF60);
  }
}

package kyozai.typography;

/**
 * The characters that may not begin or end a line: JIS X 4051:2004 section 5.3, and classes cl-01
 * to cl-12 of JLReq, the strict set with small kana and the prolonged sound mark.
 */
public final class Kinsoku {
  /** Characters that may not begin a line. */
  public static final String NOT_AT_START =
      "、。，．・：；？！゛゜ヽヾゝゞ々〻ー’”）〕］｝〉》」』】〙〗〟｠»"
          + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
          + "‐–〜～゠‼⁇⁈⁉…‥℃％‰°′″｡､｣ﾞﾟｧｨｩｪｫｬｭｮｯｰ!%),.:;?]}";

  /** Characters that may not end a line. */
  public static final String NOT_AT_END = "‘“（〔［｛〈《「『【〘〖〝｟«￥＄￡＃№｢([{$£¥";

  private Kinsoku() {}

  /** Whether a line may begin with a character. */
  public static boolean mayStartLine(int codePoint) {
    return NOT_AT_START.indexOf(codePoint) < 0;
  }

  /** Whether a line may end with a character. */
  public static boolean mayEndLine(int codePoint) {
    return NOT_AT_END.indexOf(codePoint) < 0;
  }

  /** Whether a line may be broken between two characters, as far as these two sets go. */
  public static boolean mayBreakBetween(int before, int after) {
    boolean unbrokenPair = before == after && (before == '―' || before == '…' || before == '‥');
    return mayEndLine(before) && mayStartLine(after) && !unbrokenPair;
  }
}

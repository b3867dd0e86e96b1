package kyozai.typography;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that stay with the word before or behind them: 約974億ドル, 50分, 第3回, 11月17日〜22日. */
public final class NumberUnits {
  /** UTF-16 units; a longer piece would leave a gap in a line, or be wider than a narrow column. */
  private static final int LONGEST = 16;

  private static final String NUMBER = "[0-9][0-9,.]*(?:[兆億万千百]+[0-9][0-9,.]*)*[兆億万千百]*";
  private static final String UNIT =
      "年度?|か?月|日|時間?|分間?|秒間?|円|ドル|ユーロ|ポンド|元|ウォン|人|名|歳|才|件|個|回|枚|本|冊|台|社|校|票|問|点|位|倍|割"
          + "|度|番|号|章|節|条|項|行|列|字|文字|語|つ|頁|ページ|[%％‰℃°]|世紀|世代|[キセミ]?[ロンリ]?(?:メートル|グラム)"
          + "|(?:[kcmμ]?[mg]|[kmc]?[lL]|[kMG]?[BWV])(?![A-Za-z])";
  private static final Pattern COUNTED = Pattern.compile(NUMBER + "(?:か|ヶ|カ|ヵ)?(?:" + UNIT + ")?");
  private static final List<String> BEFORE =
      List.of("約", "第", "計", "各", "全", "毎", "平均", "最大", "最小");
  private static final String DAY = "(?:[0-9]{1,4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?";
  private static final Pattern SPAN =
      Pattern.compile("(?=[0-9])" + DAY + "(?<=[年月日0-9])[〜~–-](?=[0-9])" + DAY + "(?<=[年月日])");

  private NumberUnits() {}

  /** Takes away the places to break a line that are inside such a piece. */
  public static void keep(String text, BitSet opportunities) {
    if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      keep(text, COUNTED.matcher(text), opportunities);
      keep(text, SPAN.matcher(text), opportunities);
    }
  }

  /** The pieces begin with a digit, which is quick to look for; the word before is added here. */
  private static void keep(String text, Matcher pieces, BitSet opportunities) {
    while (pieces.find()) {
      int start = pieces.start() - before(text, pieces.start());
      int length = pieces.end() - start;
      if (length > 1 && length <= LONGEST) {
        opportunities.clear(start + 1, pieces.end());
      }
    }
  }

  private static int before(String text, int number) {
    for (String word : BEFORE) {
      if (text.startsWith(word, number - word.length())) {
        return word.length();
      }
    }
    return 0;
  }
}

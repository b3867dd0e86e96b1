package kyozai.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;

/** The names of fenced blocks, in the order of the format's description. */
public enum BlockCatalog {
  NOTES("notes", "教師用", "話すこと。発表者ノートだけに入る", "what you say; speaker notes only"),
  HANDOUT("handout", "プリント", "プリントだけに載せる", "in print only"),
  SLIDE("slide", "スライド", "スライドだけに載せる", "on slides only"),
  TIMELINE("timeline", "年表", "「日付: できごと」を並べた年表", "dated events, “date: text”"),
  COMPARE("compare", "比較", "### の列を横に並べた比較", "two to four ### columns side by side"),
  FAQ("faq", "問答", "### の質問と、その答え", "### questions and their answers"),
  QUIZ("quiz", "小テスト", "番号つきの問題と answer:", "numbered items with their answers"),
  GLOSSARY("glossary", "用語", "用語と、次の行の「: 意味」", "terms, each with “: meaning” below"),
  ACTIVITY("activity", "活動", "活動の指示、時間、書き込み欄", "a task with its time and lines to write on"),
  QUESTION("question", "問い", "授業を貫く大きな問い", "the question the lesson is about"),
  NUMBER("number", "数値", "一つの大きな数と、その説明", "one large figure and what it is"),
  CHART("chart", "グラフ", "表から描くグラフ", "a chart drawn from a table"),
  PLAIN("plain", "やさしく", "直前の内容のやさしい言い方", "the block before it in plain words");

  private final String english;
  private final String japanese;
  private final String ja;
  private final String en;

  BlockCatalog(String english, String japanese, String ja, String en) {
    this.english = english;
    this.japanese = japanese;
    this.ja = ja;
    this.en = en;
  }

  /** The name behind {@code :::}. */
  public String english() {
    return english;
  }

  /** The Japanese name that may stand behind {@code :::} as well. */
  public String japanese() {
    return japanese;
  }

  /** One line saying what it is for. */
  public Bilingual description() {
    return Bilingual.of(ja, en);
  }

  static Optional<BlockCatalog> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(block -> block.english.equals(wanted) || block.japanese.equals(wanted))
        .findFirst();
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (BlockCatalog block : values()) {
      names.add(block.english);
      names.add(block.japanese);
    }
    return names;
  }
}

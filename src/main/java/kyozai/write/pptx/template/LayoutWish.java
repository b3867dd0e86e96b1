package kyozai.write.pptx.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What layout would suit: by its type (ECMA-376 part 1, section 19.7.15), by its placeholders, by
 * its name in Japanese or English.
 *
 * @param types in order of liking
 * @param holders a test of the placeholders
 * @param name a pattern for the name, in lower case and without spaces
 */
record LayoutWish(List<String> types, Predicate<LayoutModel> holders, Pattern name) {

  static final LayoutWish TITLE =
      new LayoutWish(
          List.of("title"),
          l -> l.count("ctrTitle") == 1 && l.count("subTitle") == 1,
          pattern("タイトルスライド|表紙|titleslide|cover"));

  static final LayoutWish SECTION =
      new LayoutWish(
          List.of("secHead"),
          LayoutWish::byNameAlone,
          pattern("セクション|節見出し|章見出し|中扉|章扉|^扉|section|divider|chapter"));

  static final LayoutWish BODY =
      new LayoutWish(
          List.of("obj", "tx"),
          l -> l.count("title") == 1 && l.count("", "obj") == 1 && l.count("body", "pic") == 0,
          pattern(
              "タイトルとコンテンツ|タイトルとテキスト|タイトルと本文|本文|^コンテンツ$|titleandcontent|titleandtext"
                  + "|titleandbody|title,content|^content$|^body$"));

  static final LayoutWish TITLE_ONLY =
      new LayoutWish(
          List.of("titleOnly"),
          l -> l.count("title") == 1 && l.contents().isEmpty(),
          pattern("タイトルのみ|タイトルだけ|見出しのみ|titleonly"));

  static final LayoutWish TWO =
      new LayoutWish(
          List.of("twoObj", "twoColTx"),
          l -> l.count("title") == 1 && l.count("", "obj") == 2 && l.count("body", "pic") == 0,
          pattern("[2二]つのコンテンツ|[2二]段|左右|twocontent|twocolumn|twoobject"));

  static final LayoutWish COMPARISON =
      new LayoutWish(
          List.of("twoTxTwoObj"),
          l -> l.count("title") == 1 && l.count("", "obj") == 2 && l.count("body") == 2,
          pattern("比較|comparison|compare"));

  static final LayoutWish PICTURE =
      new LayoutWish(
          List.of("picTx", "objTx", "txAndClipArt"),
          l -> l.count("title") == 1 && l.count("pic") == 1,
          pattern("写真|画像|図|picture|photo|image"));

  static final LayoutWish TABLE =
      new LayoutWish(
          List.of("tbl"),
          l -> l.count("title") == 1 && l.count("tbl") == 1,
          pattern("^(タイトルと)?表$|^(titleand)?table$"));

  static final LayoutWish CHART =
      new LayoutWish(
          List.of("chart"),
          l -> l.count("title") == 1 && l.count("chart") == 1,
          pattern("^(タイトルと)?グラフ$|^(titleand)?chart$"));

  static final LayoutWish TIMELINE = named("年表|timeline");
  static final LayoutWish QUOTATION = named("引用|quot");
  static final LayoutWish AGENDA = named("目次|もくじ|アジェンダ|agenda|tableofcontents");
  static final LayoutWish NUMBER = named("数値|数字|bignumber|^number$|statement");
  static final LayoutWish QUESTION = named("発問|^問い$|bigquestion|^question$");
  static final LayoutWish QUIZ = named("クイズ|小テスト|quiz");
  static final LayoutWish ACTIVITY = named("活動|ワーク|演習|activity|exercise");
  static final LayoutWish GLOSSARY = named("用語|glossary");
  static final LayoutWish FAQ = named("問答|faq|q&a");
  static final LayoutWish CODE = named("コード|プログラム|^code|program");
  static final LayoutWish SOURCES = named("出典|参考文献|references|sources|bibliography");

  private static boolean byNameAlone(LayoutModel layout) {
    return false;
  }

  private static LayoutWish named(String name) {
    return new LayoutWish(List.of(), LayoutWish::byNameAlone, pattern(name));
  }

  private static Pattern pattern(String name) {
    return Pattern.compile(name);
  }

  /** Whether a name is meant; numbers that PowerPoint puts before copies do not count. */
  boolean isNamed(String layout) {
    String plain =
        Normalizer.normalize(layout, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^[0-9]+_", "")
            .replaceAll("\\s", "");
    boolean vertical = plain.contains("縦書き") || plain.contains("vertical");
    return !vertical && name.matcher(plain).find();
  }
}

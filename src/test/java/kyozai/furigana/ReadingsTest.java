package kyozai.furigana;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece.reading() == null
                    ? piece.text()
                    : "{" + piece.text() + "|" + piece.reading() + "}" + (piece.sure() ? "" : "?"))
        .collect(Collectors.joining());
  }

  private static String read(String text) {
    return marked(new Readings(Map.of()).read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "一人で,{一人|ひとり}で",
    "二人は,{二人|ふたり}は",
    "十一人が,{十一人|じゅういちにん}が",
    "四人は,{四人|よにん}は",
    "1人が,{1人|ひとり}が",
    "12人が,12{人|にん}が",
    "5月に,5{月|がつ}に",
    "4月1日は,4{月|がつ}1{日|にち}は",
    "20日に,{20日|はつか}に",
    "三日間で,{三日間|みっかかん}で",
    "えんぴつ3本,えんぴつ3{本|ぼん}",
    "六本と,{六本|ろっぽん}と",
    "10分で,10{分|ぷん}で",
    "10分の1を,10{分|ぶん}の1を",
    "九時に,{九時|くじ}に",
    "数回と,{数回|すうかい}と",
    "何人が,{何人|なんにん}が",
    "八百円で,{八百円|はっぴゃくえん}で",
    "3千人が,3{千|ぜん}{人|にん}が",
    "1億2千万円,1{億|おく}2{千万|せんまん}{円|えん}",
    "30日時点で,30{日|にち}{時点|じてん}で",
    "3分割した,3{分割|ぶんかつ}した"
  })
  void numbers_and_counters_change_each_other(String text, String marked) {
    assertEquals(marked, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "夏休みの間に,{夏休|なつやす}みの{間|あいだ}に",
    "話す方がよい,{話|はな}す{方|ほう}がよい",
    "何のために,{何|なん}のために",
    "何を学ぶか,{何|なに}を{学|まな}ぶか",
    "世界中で,{世界中|せかいじゅう}で",
    "その後は,その{後|ご}は",
    "一か所で,{一|いっ}か{所|しょ}で",
    "日本の,{日本|にほん}の",
    "会を行った,{会|かい}を{行|おこな}った"
  })
  void neighbours_decide_between_readings(String text, String marked) {
    assertEquals(marked, read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"カタカナと ABC と 2026", "https://example.org/漢字", "www.example.org/a", "ひらがな"})
  void what_has_no_kanji_of_a_text_has_no_reading(String text) {
    String read = read(text);
    assertEquals(text, read.replaceAll("\\{([^|]*)\\|[^}]*\\}", "$1"));
    assertEquals(text.contains("/漢字"), read.contains("{漢字|かんじ}"));
  }

  @Test
  void a_reading_stands_above_kanji_alone_where_kana_show_which_part_is_theirs() {
    assertEquals("{取|と}り{下|さ}げる", read("取り下げる"));
    assertEquals(
        List.of(new Piece("物の具", "もののぐ", true)),
        Alignment.of(new Word("物の具", "もののぐ", Word.Kind.NOUN, true)));
    assertEquals(
        List.of(new Piece("食い意地", "くいいじ", true)),
        Alignment.of(new Word("食い意地", "くいいじ", Word.Kind.NOUN, true)));
  }

  @Test
  void an_authors_reading_wins_and_the_longest_first() {
    Readings readings = new Readings(Map.of("市場", "いちば", "魚市場", "うおいちば", "間", "はざま"));
    assertEquals("{市場|いちば}へ", marked(readings.read("市場へ")));
    assertEquals("{魚市場|うおいちば}へ", marked(readings.read("魚市場へ")));
    assertEquals("{間|はざま}の{人間|にんげん}", marked(readings.read("間の人間")));
  }

  @Test
  void doubtful_readings_say_so() {
    assertEquals("{市場|しじょう}?で", read("市場で"));
    assertEquals("{今日|きょう}", read("今日"));
    assertEquals("創設者", new Readings(Map.of()).read("創設者は").getFirst().text());
  }
}

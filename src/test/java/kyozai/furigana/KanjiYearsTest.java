package kyozai.furigana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KanjiYearsTest {
  private static final String OF_PREFECTURES = "茨媛岡潟岐熊香佐埼崎滋鹿縄井沖栃奈梨阪阜";

  @Test
  void each_year_has_the_number_of_kanji_that_the_notice_says() {
    assertEquals(
        List.of(80, 160, 200, 202, 193, 191, 1110),
        IntStream.rangeClosed(1, KanjiYears.JOYO)
            .mapToObj(year -> KanjiYears.taughtIn(year).size())
            .toList());
  }

  @Test
  void no_kanji_is_taught_twice() {
    Set<String> all = new HashSet<>();
    IntStream.rangeClosed(1, KanjiYears.JOYO)
        .forEach(year -> all.addAll(KanjiYears.taughtIn(year)));
    assertEquals(2136, all.size());
  }

  @Test
  void the_kanji_of_prefectures_came_to_year_four_in_2020() {
    assertEquals(20, OF_PREFECTURES.length());
    OF_PREFECTURES
        .codePoints()
        .forEach(kanji -> assertEquals(4, KanjiYears.year(kanji), Character.toString(kanji)));
  }

  @Test
  void a_word_is_known_when_all_its_kanji_are() {
    assertTrue(KanjiYears.knows(1, "人々と一つ"));
    assertTrue(KanjiYears.knows(6, "裁判所"));
    assertFalse(KanjiYears.knows(5, "裁判所"));
    assertFalse(KanjiYears.knows(KanjiYears.JOYO, "憑依"));
    assertTrue(KanjiYears.knows(0, "ひらがな ABC 12"));
  }
}

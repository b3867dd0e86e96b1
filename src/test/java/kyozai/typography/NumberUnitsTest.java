package kyozai.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines may break around numbers; a bar stands for each place. */
class NumberUnitsTest {
  @ParameterizedTest
  @CsvSource({
    "約974億ドルで, 約974億ドル|で|",
    "この50分間は, こ|の|50分間|は|",
    "'全12,000人', '全12,000人|'",
    "第3回の会, 第3回|の|会|",
    "8か月で, 8か月|で|",
    "2015年12月11日に, 2015年|12月|11日|に|",
    "11月17日〜22日に, 11月17日〜22日|に|",
    "2人の案, 2人|の|案|",
    "計画の案, 計|画|の|案|",
  })
  void a_number_stays_with_its_words(String text, String expected) {
    var found = StrictBreaker.opportunities(text);
    NumberUnits.keep(text, found);
    StringBuilder marked = new StringBuilder();
    for (int at = 1; at <= text.length(); at++) {
      marked.append(text.charAt(at - 1)).append(found.get(at) ? "|" : "");
    }
    assertEquals(expected, marked.toString());
  }
}

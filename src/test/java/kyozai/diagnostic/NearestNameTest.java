package kyozai.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("notes", "教師用", "timeline", "年表", "quiz", "小テスト", "chart", "グラフ");

  @ParameterizedTest
  @CsvSource({
    "timelin,timeline",
    "time-line,timeline",
    "TIMELINE,timeline",
    "notse,notes",
    "quizz,quiz",
    "年票,年表",
    "小テト,小テスト"
  })
  void a_slip_finds_its_name(String written, String meant) {
    assertEquals(Optional.of(meant), NearestName.among(NAMES, written));
  }

  @Test
  void another_word_finds_none() {
    assertEquals(Optional.empty(), NearestName.among(NAMES, "warning"));
    assertEquals(Optional.empty(), NearestName.among(NAMES, "図"));
  }
}

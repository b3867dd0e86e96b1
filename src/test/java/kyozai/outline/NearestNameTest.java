package kyozai.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
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
    assertEquals(Optional.of(meant), NearestName.among(BlockCatalog.names(), written));
  }

  @Test
  void another_word_finds_none() {
    assertEquals(Optional.empty(), NearestName.among(BlockCatalog.names(), "warning"));
    assertEquals(Optional.empty(), NearestName.among(BlockCatalog.names(), "図"));
  }
}

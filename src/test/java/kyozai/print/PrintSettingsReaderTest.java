package kyozai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Print settings as teachers write them. */
class PrintSettingsReaderTest {
  @Test
  void each_key_changes_its_setting_alone() {
    PrintSettings b5 = set(PrintSettings.STANDARD, "paper", "b5").value();
    assertEquals(PrintSettings.STANDARD.with(Paper.B5), b5);
    assertEquals(b5.withTextSize(14.5), set(b5, " text-size ", " 14.5 ").value());
    assertEquals(b5.withMono(true), set(b5, "mono", "true").value());
    assertEquals(b5, set(b5.withPunchHoles(true), "punch-holes", "false").value());
    for (Paper paper : Paper.values()) {
      assertEquals(paper, set(b5, "paper", paper.word()).value().paper());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "papper, B5, Did you mean “paper”?",
    "tint, x, Known are: paper text-size mono punch-holes",
    "mono, yes, 'Allowed are: true, false'",
    "punch-holes, ture, Did you mean “true”?",
    "paper, Leter, Did you mean “Letter”? Allowed are: A4",
    "paper, '', Allowed are: A4",
    "text-size, 10, Allowed are: 10.5 – 22",
    "text-size, 22.5, Allowed are: 10.5 – 22",
    "text-size, NaN, Allowed are: 10.5 – 22",
    "text-size, 1e1, Allowed are: 10.5 – 22",
    "text-size, large, Allowed are: 10.5 – 22",
  })
  void what_is_wrong_changes_nothing_and_has_a_cure(String key, String value, String hint) {
    Checked<PrintSettings> read = set(PrintSettings.STANDARD, key, value);
    assertEquals(PrintSettings.STANDARD, read.value());
    assertTrue(read.hasErrors());
    String said = read.diagnostics().getFirst().hints().getFirst().in(Language.EN);
    assertTrue(said.startsWith(hint), said);
    assertFalse(read.diagnostics().getFirst().hints().getFirst().in(Language.JA).isEmpty());
  }

  private static Checked<PrintSettings> set(PrintSettings settings, String key, String value) {
    return PrintSettingsReader.set(settings, key, value, Position.of("class.yaml"));
  }
}

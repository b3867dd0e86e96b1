package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.PdfText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spaces beside words that are marked or have readings. */
class SpaceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**rel**: *mgmt*", "x **alpha**, *beta* and **gamma**: *delta*; **eps**. *zeta*",
        "{関係|かんけい}: {経営|けいえい}を", "**関係**: *経営*を"
      })
  void a_space_behind_marked_words_stays(String item) throws Exception {
    String outline = "# T\n\n## H\n\n- " + item + "\n";
    String said = item.replaceAll("[*{}]|[|][^}]*", "");
    List<String> lines =
        PdfText.lines(Prints.print(folder, outline, PrintSettings.STANDARD).pdf()).stream()
            .map(line -> line.text().replace('\u00A0', ' '))
            .filter(line -> line.contains(said))
            .toList();
    assertEquals(1, lines.size(), said);
  }
}

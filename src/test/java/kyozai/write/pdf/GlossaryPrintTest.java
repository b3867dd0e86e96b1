package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.PdfText.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of words with their readings below them. */
class GlossaryPrintTest {
  @TempDir Path folder;

  @Test
  void readings_stay_whole_below_their_words() throws Exception {
    String outline =
        """
        # 題

        ## 見出し

        ::: glossary
        {推計|すいけい}
        : 意味

        {作業|さぎょう}
        : 意味

        {自動化|じどうか}
        : 意味
        :::
        """;
    byte[] pdf = Prints.print(folder, outline, PrintSettings.STANDARD).pdf();
    List<String> readings =
        PdfText.lines(pdf).stream()
            .filter(line -> line.glyphs().getFirst().size() < 9)
            .map(Line::text)
            .filter(text -> text.matches("\\p{IsHiragana}+"))
            .toList();
    assertEquals(List.of("すいけい", "さぎょう", "じどうか"), readings);
  }
}

package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.PdfText.Line;
import kyozai.write.pdf.engine.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Words divided at the ends of lines. */
class HyphenationTest {
  private static final PrintSettings LARGE = PrintSettings.STANDARD.with(Paper.B5).withTextSize(14);
  private static final String WORDS =
      "the international investors understood considerable responsibilities, whatever governments "
          + "(representatives) recommended: information “technology” extraordinarily benefits us; ";
  private static final String WHOLE =
      "Constantinople Mediterranean Washington https://example.org/internationalisation "
          + "`internationalization` x-internationalisation internationalisation's SUPERCONDUCTIVITY ";

  @TempDir Path folder;

  private static String head(String language) {
    return "---\ntitle: T\nlanguage: "
        + language
        + "\n---\n\n# S\n\n## Internationalisation considerations responsibilities\n\n";
  }

  private byte[] print(String language, String text) throws Exception {
    return Prints.print(folder, head(language) + text + "\n", LARGE).pdf();
  }

  private static List<String> lines(byte[] pdf) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Line line : PdfText.lines(pdf)) {
      if (Math.abs(line.glyphs().getFirst().size() - LARGE.textSize()) < 0.05) {
        lines.add(line.text().strip());
      }
    }
    return lines;
  }

  @Test
  void long_words_are_divided_and_read_whole() throws Exception {
    byte[] pdf = print("en", WORDS.repeat(12));
    List<String> lines = lines(pdf);
    StringBuilder text = new StringBuilder();
    int divided = 0;
    int onEnd = 0;
    for (String line : lines) {
      boolean hyphen = line.endsWith("-");
      divided += hyphen ? 1 : 0;
      onEnd = hyphen ? onEnd + 1 : 0;
      assertTrue(onEnd <= 2, "three on end at " + line);
      text.append(hyphen ? line.substring(0, line.length() - 1) : line + " ");
      assertTrue(!hyphen || line.matches(".*(?:^|[ (“])[a-z]{3,}-"), line);
    }
    assertEquals(WORDS.repeat(12).strip(), text.toString().strip());
    assertTrue(divided >= 8, divided + " in " + lines.size() + " lines");
    for (int i = 1; i < lines.size(); i++) {
      boolean rest = lines.get(i - 1).endsWith("-");
      assertTrue(!rest || lines.get(i).matches("[a-z]{3,}.*"), lines.get(i));
    }
    assertEquals(divided, softHyphens(pdf));
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A));
  }

  /** What a line's end reads as. */
  private static int softHyphens(byte[] pdf) throws Exception {
    int count = 0;
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        count +=
            content.split("/ActualText\\(\u00FE\u00FF(?:\u0000|\\\\000)\u00AD\\)", -1).length - 1;
      }
    }
    return count;
  }

  @Test
  void names_addresses_and_codes_stay_whole() throws Exception {
    for (int shift = 0; shift < 6; shift++) {
      String text = "a ".repeat(shift) + (WHOLE + "it is so ").repeat(4);
      for (String line : lines(print("en", text))) {
        boolean own = line.matches(".*(?:x-|https:.*)");
        assertTrue(own || !line.endsWith("-"), line);
      }
    }
  }

  @Test
  void headings_and_other_languages_stay_whole() throws Exception {
    byte[] english = print("en", "it is so");
    assertTrue(PdfText.lines(english).stream().noneMatch(line -> line.text().endsWith("-")));
    byte[] japanese = print("ja", WORDS.repeat(6));
    assertEquals(0, softHyphens(japanese));
    assertTrue(lines(japanese).stream().noneMatch(line -> line.endsWith("-")));
  }

  /** A soft hyphen of the author's own is neither painted nor measured. */
  @Test
  void soft_hyphens_of_an_outline_are_left_out() throws Exception {
    assertEquals(List.of("information"), lines(print("en", "infor\u00ADmation")));
  }
}

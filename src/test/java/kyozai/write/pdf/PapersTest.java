package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kyozai.diagnostic.Language;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.Printed;
import kyozai.write.pdf.engine.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** One of everything on every paper and in every size. */
class PapersTest {
  private static final String PROSE = "# 題\n\n## 見出し\n\n" + "これは長い段落のための文です。".repeat(60);

  private static final PrintSettings B5 = PrintSettings.STANDARD.with(Paper.B5);

  @TempDir Path folder;

  static Stream<Arguments> settings() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    Arguments.of(language, B5),
                    Arguments.of(language, B5.withTextSize(22)),
                    Arguments.of(
                        language, PrintSettings.STANDARD.with(Paper.LETTER).withTextSize(14)),
                    Arguments.of(
                        language, PrintSettings.STANDARD.withMono(true).withPunchHoles(true))));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void pages_have_their_size_and_are_accessible_and_archival(
      Language language, PrintSettings settings) throws Exception {
    Printed printed = Prints.print(Prints.everything(language), settings);
    try (PdfReader reader = new PdfReader(printed.pdf())) {
      assertEquals(printed.pages(), reader.getNumberOfPages());
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        Rectangle size = reader.getPageSize(page);
        assertEquals(settings.paper().width() / 25.4 * 72, size.getWidth(), 0.3);
        assertEquals(settings.paper().height() / 25.4 * 72, size.getHeight(), 0.3);
      }
    }
    assertEquals(List.of(), VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFA_3_A));
  }

  /** Text that is shrunk takes the same pages; text laid out anew takes more of them. */
  @Test
  void larger_text_and_smaller_paper_are_laid_out_anew() throws Exception {
    int standard = Prints.print(folder, PROSE, PrintSettings.STANDARD).pages();
    PrintSettings large = PrintSettings.STANDARD.withTextSize(22);
    int larger = Prints.print(folder, PROSE, large).pages();
    int smaller = Prints.print(folder, PROSE, large.with(Paper.B5)).pages();
    assertEquals(1, standard);
    assertTrue(larger > 2 && smaller > larger, larger + " and " + smaller);
  }

  /** The left edge of the text, which is not that of hanging numbers. */
  @Test
  void punch_holes_move_the_text_off_the_binding_edge() throws Exception {
    PrintSettings punched = B5.withPunchHoles(true);
    assertEquals("margin: 19.0mm 18.0mm 18.0mm 25.0mm;", margin(PageGeometry.of(punched).rule()));
    PageGeometry book =
        PageGeometry.of(PrintSettings.STANDARD.with(Paper.BOOKLET).withPunchHoles(true));
    assertEquals("margin: 20.0mm 20.0mm 20.0mm 25.0mm;", margin(book.rule()));
    assertEquals("margin: 20.0mm 25.0mm 20.0mm 20.0mm;", book.leftRule());
    int plain = Prints.print(folder, PROSE + PROSE, B5).pages();
    assertTrue(Prints.print(folder, PROSE + PROSE, punched).pages() >= plain);
  }

  private static String margin(String rule) {
    return rule.substring(rule.indexOf("margin"));
  }
}

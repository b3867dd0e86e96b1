package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kyozai.diagnostic.Language;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.Printed;
import kyozai.write.pdf.engine.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pages put on larger sheets. */
class SheetsTest {
  private static final double MM = 72 / 25.4;

  @ParameterizedTest
  @EnumSource(names = {"A3_2UP", "B4_2UP", "BOOKLET"})
  void sheets_hold_every_page_and_are_archival(Paper paper) throws Exception {
    PrintSettings settings = PrintSettings.STANDARD.with(paper);
    Printed sheets = Prints.print(Prints.everything(Language.JA), settings);
    Paper single = paper == Paper.B4_2UP ? Paper.B5 : Paper.A4;
    int pages = Prints.print(Prints.everything(Language.JA), settings.with(single)).pages();
    assertEquals(paper.imposition().order(pages).size() / 2, sheets.pages());
    try (PdfReader reader = new PdfReader(sheets.pdf())) {
      assertEquals(sheets.pages(), reader.getNumberOfPages());
      for (int side = 1; side <= sheets.pages(); side++) {
        Rectangle size = reader.getPageSize(side);
        assertEquals(2 * single.width() * MM, size.getWidth(), 0.5);
        assertEquals(single.height() * MM, size.getHeight(), 0.5);
      }
      String text = PdfText.text(sheets.pdf());
      for (int page = 1; page <= pages; page++) {
        String foot = "p. " + page + " / " + pages;
        assertTrue(text.contains(foot), foot);
      }
      assertEquals("試験用の授業 & <記号>", reader.getInfo().get("Title"));
      assertNull(reader.getCatalog().get(PdfName.STRUCTTREEROOT));
      assertTrue(new String(reader.getMetadata(), StandardCharsets.UTF_8).contains("試験用の授業"));
    }
    assertEquals(List.of(), VeraPdf.failures(sheets.pdf(), PDFAFlavour.PDFA_2_B));
    assertArrayEquals(sheets.pdf(), Prints.print(Prints.everything(Language.JA), settings).pdf());
  }
}

package kyozai.write.pdf.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfEngineTest {
  @Test
  void sampleIsAccessible() throws Exception {
    assertEquals(
        List.of(), VeraPdf.failures(Sample.render(Sample.text()).pdf(), PDFAFlavour.PDFUA_1));
  }

  @Test
  void sampleIsArchival() throws Exception {
    assertEquals(
        List.of(), VeraPdf.failures(Sample.render(Sample.text()).pdf(), PDFAFlavour.PDFA_3_A));
  }

  @Test
  void sampleHasSameBytesTwice() throws Exception {
    assertArrayEquals(Sample.render(Sample.text()).pdf(), Sample.render(Sample.text()).pdf());
  }

  @Test
  void missingGlyphIsPrintedAsGetaAndReported() throws Exception {
    Printed rendered = Sample.render("<h1>題</h1><p data-pos='7:3'>笑顔😀です</p>");
    assertEquals(1, rendered.diagnostics().size());
    assertEquals("missing-glyph", rendered.diagnostics().get(0).code());
    assertEquals(7, rendered.diagnostics().get(0).position().line());
    assertEquals(List.of(), VeraPdf.failures(rendered.pdf(), PDFAFlavour.PDFUA_1));
    assertTrue(page(rendered, 1).contains("〓"));
  }

  private static String page(Printed rendered, int number) throws Exception {
    try (PdfReader reader = new PdfReader(rendered.pdf())) {
      return new PdfTextExtractor(reader).getTextFromPage(number);
    }
  }
}

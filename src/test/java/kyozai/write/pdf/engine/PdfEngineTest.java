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

  @Test
  void linesStandAsCloseAtTheTopOfAPageAsElsewhere() throws Exception {
    String sentence = "研究所は、研究の成果を公開すると宣言した<a class='cite' href='#src'>[1]</a>。";
    String text = "<p>" + sentence.repeat(8) + "</p><p id='src'>出典</p>";
    int moved = 0;
    for (int above = 690; above < 730; above += 4) {
      Printed rendered = Sample.render("<div style='height: " + above + "pt'></div>" + text);
      List<Double> heights =
          PdfText.lines(rendered.pdf()).stream()
              .filter(line -> line.page() == 2 && line.text().contains("研究"))
              .map(PdfText.Line::y)
              .toList();
      moved += heights.size() > 3 ? 1 : 0;
      for (int i = 1; i < heights.size(); i++) {
        assertEquals(1.8 * 10.5, heights.get(i - 1) - heights.get(i), 0.3, "below " + above);
      }
    }
    assertTrue(moved > 2, "the text begins a page");
  }

  private static String page(Printed rendered, int number) throws Exception {
    try (PdfReader reader = new PdfReader(rendered.pdf())) {
      return new PdfTextExtractor(reader).getTextFromPage(number);
    }
  }
}

package kyozai.write.pdf.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfEngineTest {
  @Test
  void sampleIsAccessible() throws Exception {
    assertEquals(List.of(), failures(Sample.render(Sample.text()).pdf(), PDFAFlavour.PDFUA_1));
  }

  @Test
  void sampleIsArchival() throws Exception {
    assertEquals(List.of(), failures(Sample.render(Sample.text()).pdf(), PDFAFlavour.PDFA_3_A));
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
    assertEquals(List.of(), failures(rendered.pdf(), PDFAFlavour.PDFUA_1));
    assertTrue(page(rendered, 1).contains("〓"));
  }

  private static String page(Printed rendered, int number) throws Exception {
    try (PdfReader reader = new PdfReader(rendered.pdf())) {
      return new PdfTextExtractor(reader).getTextFromPage(number);
    }
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> all = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion check : result.getTestAssertions()) {
        if (check.getStatus() == TestAssertion.Status.FAILED) {
          all.add(check.getRuleId().getClause() + " " + check.getMessage() + check.getLocation());
        }
      }
    }
    return all;
  }
}

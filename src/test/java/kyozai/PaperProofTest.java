package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Language;
import kyozai.print.Imposition;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.VeraPdf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every printed document on every paper in both languages, judged by the reference validator. */
class PaperProofTest {
  private static final List<PDFAFlavour> PAGES = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
  private static final List<PDFAFlavour> SHEETS = List.of(PDFAFlavour.PDFA_2_B);

  /** These bring the outline with them, which only the third part of PDF/A allows. */
  private static final List<PDFAFlavour> SHEETS_WITH_A_FILE = List.of(PDFAFlavour.PDFA_3_B);

  @TempDir Path folder;

  static Stream<Arguments> papers() {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(Paper.values()).map(paper -> Arguments.of(language, paper)));
  }

  /** A lesson plan lies partly on its long side, so that it keeps its single pages. */
  private static List<PDFAFlavour> flavours(DocumentKind kind, Paper paper) {
    if (paper.imposition() == Imposition.NONE || kind == DocumentKind.PLAN) {
      return PAGES;
    }
    boolean attached = kind == DocumentKind.ANSWERS || kind == DocumentKind.NOTES;
    return attached ? SHEETS_WITH_A_FILE : SHEETS;
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyDocumentIsValidOnEveryPaper(Language language, Paper paper) throws Exception {
    Set<DocumentKind> kinds = DocumentKind.printed();
    Path outline = Path.of("src/test/resources/kyozai/everything." + language.tag() + ".md");
    LessonReport report =
        Kyozai.build(
                new Request(
                    List.of(outline),
                    null,
                    folder,
                    kinds,
                    null,
                    null,
                    PrintSettings.STANDARD.with(paper),
                    Request.USUAL_SLIDES_PER_PAGE,
                    false,
                    false))
            .lessons()
            .getFirst();
    assertFalse(report.written().isEmpty(), () -> report.diagnostics().toString());
    List<String> failures = new ArrayList<>();
    for (DocumentKind kind : kinds) {
      byte[] pdf = Files.readAllBytes(folder.resolve(kind.fileName()));
      for (PDFAFlavour flavour : flavours(kind, paper)) {
        for (String failure : VeraPdf.failures(pdf, flavour)) {
          failures.add(kind.word() + " " + flavour + " " + failure);
        }
      }
    }
    assertEquals(List.of(), failures);
  }
}

package kyozai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every lesson of the repository, and one with every block kind, from outline to files. */
class LessonsTest {
  @TempDir Path folder;

  static Stream<Path> outlines() throws IOException {
    List<Path> outlines = new ArrayList<>();
    for (String folder : List.of("outlines", "src/test/resources/kyozai", "src/main/resources")) {
      try (Stream<Path> files = Files.walk(Path.of(folder), folder.contains("test") ? 1 : 9)) {
        files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(outlines::add);
      }
    }
    return outlines.stream();
  }

  @BeforeAll
  static void startValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private LessonReport build(Path outline, Path target) {
    Request request =
        new Request(
            List.of(outline), null, target, EnumSet.allOf(DocumentKind.class), null, false, false);
    return Kyozai.build(request).lessons().getFirst();
  }

  static Stream<Path> shipped() throws IOException {
    return outlines().filter(outline -> !outline.startsWith("src/test"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void buildsWithoutAWarning(Path outline) {
    LessonReport report = build(outline, folder);
    List<Diagnostic> worse =
        report.diagnostics().stream().filter(d -> d.severity() != Severity.INFO).toList();
    assertEquals(List.of(), worse);
    assertEquals(
        List.of("deck.pptx", "handout.pdf", "plan.pdf", "set.json"),
        report.written().stream().map(file -> file.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void printsAreAccessibleAndArchival(Path outline) throws Exception {
    build(outline, folder);
    for (String name : List.of("handout.pdf", "plan.pdf")) {
      check(Files.readAllBytes(folder.resolve(name)));
    }
  }

  private static void check(byte[] pdf) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        assertTrue(result.isCompliant(), () -> flavour + " " + result.getFailedChecks());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void isTheSameInEveryTimeZoneAndLocale(Path outline) throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    build(outline, first);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      build(outline, second);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    for (String name : List.of("deck.pptx", "handout.pdf", "plan.pdf", "set.json")) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
    }
  }
}

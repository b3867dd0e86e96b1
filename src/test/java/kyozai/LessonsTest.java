package kyozai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        new Request(List.of(outline), null, target, DocumentKind.set(), null, false, false);
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
    List<String> expected = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.set()) {
      expected.add(kind.fileName());
    }
    expected.add("set.json");
    assertEquals(
        expected, report.written().stream().map(file -> file.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void everyPrintIsAccessibleAndArchival(Path outline) throws Exception {
    build(outline, folder);
    for (DocumentKind kind : DocumentKind.set()) {
      if (kind.fileName().endsWith(".pdf")) {
        valid(kind.word(), Files.readAllBytes(folder.resolve(kind.fileName())));
      }
    }
  }

  private static void valid(String name, byte[] pdf) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        assertTrue(
            result.isCompliant(), () -> name + " " + flavour + " " + result.getFailedChecks());
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
    try (Stream<Path> files = Files.list(first)) {
      for (Path file : files.toList()) {
        Path other = second.resolve(first.relativize(file));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
      }
    }
  }
}

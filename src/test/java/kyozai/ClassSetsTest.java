package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Diagnostic;
import kyozai.outline.OutlineReader;
import kyozai.profile.ClassProfile;
import kyozai.profile.ProfileReader;
import kyozai.tailor.Tailor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sets of documents that classes get of the shipped lessons. */
class ClassSetsTest {
  private static final Path LESSONS = Path.of("outlines");

  @TempDir Path folder;

  static List<String> presets() {
    return ProfileReader.names();
  }

  private static List<Path> lessons() throws IOException {
    try (Stream<Path> folders = Files.list(LESSONS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void every_lesson_makes_a_set_for_every_preset(String name) throws IOException {
    ClassProfile profile = ProfileReader.preset(name);
    Set<DocumentKind> kinds = new TreeSet<>(DocumentKind.set());
    kinds.add(DocumentKind.PUPIL_DECK);
    Request request =
        new Request(
            lessons(),
            null,
            folder,
            kinds,
            null,
            null,
            List.of(profile),
            Request.USUAL_SLIDES_PER_PAGE,
            false,
            false);
    for (LessonReport report : Kyozai.build(request).lessons()) {
      List<Diagnostic> errors = report.diagnostics().stream().filter(Diagnostic::isError).toList();
      assertEquals(List.of(), errors, report.outline().toString());
      assertTrue(
          report.diagnostics().stream().noneMatch(each -> each.code().startsWith("minutes-of")),
          () -> report.diagnostics().toString());
      assertEquals(kinds.size() + 1, report.written().size(), report.outline().toString());
      Path set = report.written().getLast();
      assertTrue(minutes(set) <= (profile.minutes() == null ? 50 : profile.minutes()), name);
    }
  }

  /** The minutes of all sections in a set.json. */
  private static int minutes(Path set) throws IOException {
    int sum = 0;
    try (JsonParser json = new JsonFactory().createParser(set.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && "minutes".equals(json.currentName())) {
          sum += json.getIntValue();
        }
      }
    }
    return sum;
  }

  @Test
  void every_budget_is_met_or_refused_with_the_smallest_number() throws IOException {
    for (Path lesson : lessons()) {
      var whole = OutlineReader.read(lesson.resolve("outline.ja.md")).value().orElseThrow();
      List<Integer> refused = new ArrayList<>();
      for (int minutes = 20; minutes <= 60; minutes++) {
        ClassProfile profile =
            ProfileReader.standard(List.of("minutes=" + minutes)).value().orElseThrow();
        var tailored = Tailor.tailor(whole, profile);
        boolean fits = tailored.diagnostics().stream().noneMatch(Diagnostic::isError);
        if (!fits) {
          refused.add(minutes);
          continue;
        }
        int sum =
            tailored.lesson().sections().stream()
                .map(section -> section.attributes().minutes())
                .mapToInt(each -> each == null ? 0 : each)
                .sum();
        assertTrue(sum <= minutes, lesson + ": " + sum + " of " + minutes);
      }
      assertFalse(refused.isEmpty());
      int smallest = refused.getLast() + 1;
      ClassProfile tooFew =
          ProfileReader.standard(List.of("minutes=" + refused.getFirst())).value().orElseThrow();
      String message = Tailor.tailor(whole, tooFew).diagnostics().getFirst().message().en();
      assertTrue(message.endsWith("takes " + smallest + "."), message + " not " + smallest);
    }
  }
}

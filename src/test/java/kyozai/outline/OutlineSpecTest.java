package kyozai.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Lesson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the cases of {@code spec/*.md}: a name behind {@code ===}, an outline, {@code =>}, and what
 * it must be read as. Expected diagnostics stand as {@code ! line:column severity code}.
 */
class OutlineSpecTest {
  private static final Path SPEC = Path.of("src/test/resources/kyozai/outline/spec");

  @TempDir private Path folder;

  private record Case(String name, String outline, String expected) {}

  @TestFactory
  Stream<DynamicTest> the_outline_means_what_the_case_says() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(SPEC)) {
      files = found.sorted().toList();
    }
    assertTrue(files.size() > 3, "no cases in " + SPEC);
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files) {
      for (Case c : cases(Files.readString(file))) {
        String name = file.getFileName() + ": " + c.name();
        tests.add(DynamicTest.dynamicTest(name, () -> assertEquals(c.expected(), read(c))));
      }
    }
    return tests.stream();
  }

  private String read(Case c) throws IOException {
    Path outline = Files.writeString(folder.resolve("outline.ja.md"), c.outline());
    Checked<Optional<Lesson>> checked = OutlineReader.read(outline);
    StringBuilder out = new StringBuilder();
    checked.value().ifPresent(lesson -> out.append(LessonDump.of(lesson)));
    for (Diagnostic d : checked.diagnostics()) {
      String place = d.position().line() + ":" + d.position().column();
      out.append("! " + place + " " + d.severity().word() + " " + d.code() + "\n");
    }
    return out.toString();
  }

  private static List<Case> cases(String text) {
    List<Case> cases = new ArrayList<>();
    for (String part : text.split("(?m)^=== ", -1)) {
      if (part.isBlank()) {
        continue;
      }
      String[] halves = part.split("(?m)^=>\n", 2);
      int end = halves[0].indexOf('\n');
      String expected = halves[1].stripTrailing() + "\n";
      cases.add(new Case(halves[0].substring(0, end), halves[0].substring(end + 1), expected));
    }
    return cases;
  }
}

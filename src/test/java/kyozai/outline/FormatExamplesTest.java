package kyozai.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kyozai.diagnostic.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every outline that the project shows to teachers is read without a complaint. */
class FormatExamplesTest {
  private static final Path FORMAT = Path.of("docs/outline-format.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```markdown\n(.*?)^```$");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> each_example_is_read_without_a_complaint() throws IOException {
    List<String> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(Files.readString(FORMAT));
    while (matcher.find()) {
      examples.add(matcher.group(1));
    }
    assertTrue(examples.size() >= 4, "examples in " + FORMAT);
    for (String language : List.of("ja", "en")) {
      Path start = Path.of("src/main/resources/kyozai/cli/outline." + language + ".md");
      examples.add(Files.readString(start));
    }
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.lines().findFirst().orElse(""), () -> check(example)));
  }

  private void check(String example) throws IOException {
    Path outline = Files.writeString(folder.resolve("outline.md"), example);
    var checked = OutlineReader.read(outline);
    var complaints =
        checked.diagnostics().stream().filter(d -> d.severity() != Severity.INFO).toList();
    assertEquals(List.of(), complaints);
    assertTrue(checked.value().isPresent());
  }
}

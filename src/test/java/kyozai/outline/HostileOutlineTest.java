package kyozai.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Lesson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Outlines made to break the reader: it answers, on a small stack, whatever they hold. */
class HostileOutlineTest {
  private static final long SMALL_STACK = 512 * 1024;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> the_reader_answers() {
    return texts().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> read(bytes(e.getValue()))));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("quotes", ">".repeat(10_000) + " a");
    texts.put("lists", "- ".repeat(2_000) + "a");
    texts.put("indented lists", indentedLists(1_000));
    texts.put("fences", "::: notes\n".repeat(5_000) + "a");
    texts.put("closing fences", ":::\n".repeat(5_000));
    texts.put("quizzes in quizzes", "::: quiz\n1. a\n".repeat(300));
    texts.put("yaml brackets", front("a: " + "[".repeat(20_000)));
    texts.put("yaml braces", front("{a: ".repeat(5_000)));
    texts.put("yaml dashes", front("- ".repeat(20_000)));
    texts.put("yaml questions", front("? ".repeat(20_000)));
    texts.put("yaml cycle", front("keywords: &a [*a]\nsources: &b {x: *b}"));
    texts.put("yaml bomb", front(yamlBomb()));
    texts.put("yaml tag", front("title: !!java.net.URL x"));
    texts.put("brackets", "[".repeat(500_000));
    texts.put("nested brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000));
    texts.put("open links", "[a](".repeat(50_000));
    texts.put("braces", "{".repeat(200_000));
    texts.put("open braces", "{a ".repeat(50_000));
    texts.put("open attributes", "[a]{b=".repeat(25_000));
    texts.put("ruby brackets", "漢《".repeat(50_000));
    texts.put("stars", "*a ".repeat(50_000) + "a* ".repeat(25_000));
    texts.put("marks", "==a ".repeat(25_000) + "*b".repeat(25_000));
    texts.put("underscores", "_a ".repeat(25_000) + "a_ ".repeat(25_000));
    texts.put("breaks", "<br>".repeat(25_000) + "a");
    texts.put("headings", "## a\n".repeat(25_000));
    texts.put("citations", front("sources: {S1: a}") + "[@S2]\n".repeat(50_000));
    texts.put("meanings", "::: glossary\na\n" + ": b\n".repeat(25_000) + ":::");
    texts.put("reasons", "::: quiz\n1. a\n" + "\n> b\n\nc\n".repeat(50_000) + ":::");
    texts.put("answers", "::: question\na\n\nanswer: b\n" + "\nc\n".repeat(25_000) + ":::");
    texts.put("comments", "<!--".repeat(25_000));
    texts.put("quotation marks", "{a=\"".repeat(25_000));
    texts.put("control characters", "a\u0000b\u0008c\u000Bd\u001Fe\uFFFE");
    texts.put("digits", "## h\n99999999999. a\n\n::: timeline\n- 99999-99: a\n:::");
    return texts;
  }

  private static String indentedLists(int levels) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      out.append("  ".repeat(i)).append("- a\n");
    }
    return out.toString();
  }

  private static String yamlBomb() {
    StringBuilder out = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      String before = "*a" + (i - 1);
      out.append("a%d: &a%d [%s, %s]\n".formatted(i, i, before, before));
    }
    return out + "keywords: *a39";
  }

  private static String front(String yaml) {
    return "---\n" + yaml + "\n---\n## h\n";
  }

  @Test
  void a_table_of_more_than_a_million_cells_is_an_error() throws Exception {
    String header = "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n";
    assertEquals(List.of("table-too-large"), codes(bytes(header + "|1|\n".repeat(1_000))));
  }

  @Test
  void a_line_or_a_file_that_is_too_long_is_an_error() throws Exception {
    assertEquals(List.of("line-too-long"), codes(bytes("a".repeat(2_000_000))));
    assertEquals(List.of("file-too-large"), codes(bytes("a".repeat(20_000_000))));
  }

  @Test
  void nesting_beyond_a_hundred_levels_is_an_error() throws Exception {
    assertEquals(List.of("nested-too-deep"), codes(bytes(">".repeat(10_000) + " a")));
  }

  @Test
  void other_encodings_are_named() throws Exception {
    Diagnostic shiftJis =
        read("# 題\n\n日本語".getBytes(Charset.forName("windows-31j"))).diagnostics().get(0);
    assertTrue(shiftJis.message().en().contains("Shift_JIS"), shiftJis.message().en());
    Diagnostic other = read(new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFE}).diagnostics().get(0);
    assertEquals(2, other.position().line());
    assertTrue(other.message().en().contains("0xFF"), other.message().en());
    assertEquals(List.of("not-utf8"), codes(new byte[] {(byte) 0xE3, (byte) 0x81}));
  }

  @Test
  void a_mark_and_carriage_returns_are_dropped() throws Exception {
    Checked<Optional<Lesson>> checked = read(bytes("\uFEFF# 題\r\n\r\n## a\r\nb\r\n"));
    String expected = "lesson 題\n#  {#section}\n## a {#a}\n  p b\n";
    assertEquals(expected, LessonDump.of(checked.value().orElseThrow()));
  }

  @Test
  void no_picture_is_read_from_outside_the_folder() throws Exception {
    Path secret = Files.write(folder.resolve("secret.png"), Pictures.png(3, 2));
    Path lesson = Files.createDirectories(folder.resolve("lesson"));
    Files.createSymbolicLink(lesson.resolve("link.png"), secret);
    Files.createSymbolicLink(lesson.resolve("dir"), folder);
    Files.writeString(lesson.resolve("text.png"), "no picture");
    Files.createDirectories(lesson.resolve("folder.png"));
    for (String name :
        List.of("../secret.png", "link.png", "dir/secret.png", secret.toString(), "%2e%2e/x.png")) {
      List<String> codes = codesOfPicture(lesson, name);
      assertTrue(
          codes.equals(List.of("picture-outside")) || codes.equals(List.of("picture-missing")),
          name + ": " + codes);
    }
    assertEquals(List.of("picture-unreadable"), codesOfPicture(lesson, "text.png"));
    assertEquals(List.of("picture-missing"), codesOfPicture(lesson, "folder.png"));
    assertEquals(List.of("picture-address"), codesOfPicture(lesson, "file:///etc/passwd"));
  }

  private static List<String> codesOfPicture(Path lesson, String name) throws IOException {
    Path outline = Files.writeString(lesson.resolve("outline.md"), "![a](" + name + ")\n");
    return OutlineReader.read(outline).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private List<String> codes(byte[] outline) throws Exception {
    return read(outline).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Checked<Optional<Lesson>> read(byte[] bytes) throws Exception {
    Path outline = Files.write(folder.resolve("outline.md"), bytes);
    var task = new FutureTask<>(() -> OutlineReader.read(outline));
    Thread thread = new Thread(null, task, "reader", SMALL_STACK);
    thread.start();
    return task.get(60, TimeUnit.SECONDS);
  }
}

package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kyozai.Report.LessonReport;
import kyozai.output.WholeSets;
import kyozai.profile.ClassProfile;
import kyozai.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several outlines for several classes in one request. */
class ManyTest {
  private static final List<String> CLASSES =
      List.of("lower-secondary", "large-print", "plain-japanese");

  @TempDir Path folder;

  @Test
  void one_thread_and_eight_make_the_same_bytes() throws Exception {
    Path resources = Path.of("src/test/resources/kyozai");
    List<Path> outlines =
        List.of(resources.resolve("everything.ja.md"), resources.resolve("everything.en.md"));
    Set<DocumentKind> kinds = EnumSet.allOf(DocumentKind.class);
    Path alone = folder.resolve("1");
    Path together = folder.resolve("8");
    Report report = Kyozai.build(request(outlines, alone, kinds, 1));
    assertFalse(report.hasErrors(), () -> report.lessons().toString());
    assertFalse(Kyozai.build(request(outlines, together, kinds, 8)).hasErrors());

    Map<String, String> files = fingerprints(alone);
    assertEquals(2 * CLASSES.size() * (kinds.size() + 1), files.size());
    assertEquals(files, fingerprints(together));
  }

  @Test
  void a_pair_that_fails_does_not_stop_the_others() throws IOException {
    Path bad = outline("bad", "# 題\n\n## 見出し\n\n::: timeline\n- いつか: 何か\n:::\n");
    List<Path> outlines =
        List.of(
            outline("first", "# 題\n\n## 見出し\n\n- 項目\n"),
            bad,
            folder.resolve("nowhere.ja.md"),
            outline("last", "# 題\n\n## 見出し\n\n::: timelin\n- 2015: 何か\n:::\n"));
    Path out = folder.resolve("out");
    Report report = Kyozai.build(request(outlines, out, EnumSet.of(DocumentKind.DECK), 2));

    List<String> failed = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (String name : CLASSES) {
      failed.add("bad.ja / " + name);
      written.add("first/" + name);
    }
    CLASSES.forEach(name -> failed.add(folder.resolve("nowhere.ja.md") + " / " + name));
    CLASSES.forEach(name -> written.add("last/" + name));
    assertEquals(failed, report.failed().stream().map(LessonReport::name).toList());
    assertEquals(
        written,
        report.lessons().stream()
            .filter(lesson -> !lesson.hasFailed())
            .map(lesson -> out.relativize(lesson.written().getFirst().resolveSibling("")))
            .map(path -> path.toString().replace('\\', '/'))
            .toList());
    for (String set : written) {
      WholeSets.check(out.resolve(set));
    }
    assertFalse(Files.exists(out.resolve("bad")));
    List<LessonReport> warned = report.lessons().subList(9, 12);
    assertTrue(
        warned.stream()
            .allMatch(
                lesson ->
                    lesson.diagnostics().stream().anyMatch(d -> d.code().equals("unknown-fence"))));
  }

  @Test
  void an_outline_is_read_once_for_all_its_classes() throws IOException {
    Path outline = outline("first", "# 題\n\n## 見出し\n\n- 項目\n");
    Request request = request(List.of(outline), folder, EnumSet.of(DocumentKind.DECK), 1);
    OutlineShelf shelf = new OutlineShelf(Task.of(request));
    var first = shelf.take(outline);
    assertSame(first, shelf.take(outline));
    assertSame(first, shelf.take(outline));
  }

  @Test
  void without_jobs_there_is_nothing_to_do() {
    assertThrows(
        IllegalArgumentException.class,
        () -> request(List.of(folder), folder, EnumSet.of(DocumentKind.DECK), 0));
  }

  private Path outline(String lesson, String text) throws IOException {
    return Files.writeString(
        Files.createDirectories(folder.resolve(lesson)).resolve("outline.ja.md"), text);
  }

  private static Request request(List<Path> outlines, Path out, Set<DocumentKind> kinds, int jobs) {
    List<ClassProfile> classes = CLASSES.stream().map(ProfileReader::preset).toList();
    int perPage = Request.USUAL_SLIDES_PER_PAGE;
    return new Request(
        outlines, null, out, kinds, null, null, classes, perPage, false, false, jobs);
  }

  private static Map<String, String> fingerprints(Path folder)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        found.put(folder.relativize(file).toString(), HexFormat.of().formatHex(sha));
      }
    }
    return found;
  }
}

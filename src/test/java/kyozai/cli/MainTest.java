package kyozai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kyozai.write.pptx.template.TestTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;

/** The commands as a teacher types them. */
class MainTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_new_lesson_builds_at_once_in_both_languages() throws IOException {
    for (String language : List.of("ja", "en")) {
      Path lesson = folder.resolve(language);
      assertEquals(0, run("new", lesson.toString(), "--language", language));
      Path target = folder.resolve("out-" + language);
      assertEquals(
          0,
          run("build", lesson.toString(), "--out", target.toString(), "--strict"),
          err::toString);
      assertEquals(List.of("deck.pptx", "handout.pdf", "set.json"), names(target));
    }
  }

  @Test
  void each_written_file_is_a_line_of_standard_output() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    assertEquals(0, run("build", outline.toString(), "--out", folder.resolve("o").toString()));
    assertEquals(
        List.of("deck.pptx", "handout.pdf", "set.json"),
        out.toString().lines().map(line -> Path.of(line).getFileName().toString()).toList());
  }

  @Test
  void only_the_wanted_kind_is_written() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    Path target = folder.resolve("o");
    assertEquals(0, run("build", outline.toString(), "--out", target.toString(), "--only", "deck"));
    assertEquals(List.of("deck.pptx", "set.json"), names(target));
  }

  @Test
  void a_wrong_setting_is_wrong_usage_and_names_what_is_allowed() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    assertEquals(2, run("build", outline.toString(), "--set", "papper=B5"));
    assertTrue(err.toString().contains("Did you mean “paper”?"), err::toString);
    assertEquals(2, run("build", outline.toString(), "--set", "paper=B6"));
    assertTrue(err.toString().contains("Allowed are: A4, B5, Letter, A3-2up"), err::toString);
    assertEquals(2, run("build", outline.toString(), "--set", "paper"));
    assertTrue(err.toString().contains("KEY=VALUE"), err::toString);
    assertEquals(List.of("outline.ja.md"), names(folder));
  }

  @Test
  void settings_reach_the_printed_page() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    Path target = folder.resolve("o");
    String[] paper = {"--set", "paper=Letter", "--set", "paper=B5", "--set", "text-size=12"};
    String[] first = {"build", outline.toString(), "--out", target.toString()};
    assertEquals(0, run(Stream.concat(Stream.of(first), Stream.of(paper)).toArray(String[]::new)));
    try (PdfReader reader = new PdfReader(target.resolve("handout.pdf").toString())) {
      assertEquals(182 / 25.4 * 72, reader.getPageSize(1).getWidth(), 0.3);
    }
  }

  @Test
  void a_number_of_slides_that_no_page_has_is_wrong_usage() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    for (String wrong : List.of("5", "0", "-2", "six", "")) {
      assertEquals(2, run("build", outline.toString(), "--only", "slides", "--per-page", wrong));
      assertTrue(err.toString().contains("2, 3, 4, 6, 9"), err::toString);
    }
  }

  @Test
  void a_number_of_jobs_below_one_is_wrong_usage() throws IOException {
    String outline = outline("# 題\n\n## 見出し\n\n- 項目\n").toString();
    for (String wrong : List.of("0", "-2", "two", "", "99999999999", "1.5")) {
      assertEquals(2, run("build", outline, "--jobs", wrong));
      assertTrue(err.toString().contains("from 1 to 9999"), err::toString);
    }
    assertEquals(List.of("outline.ja.md"), names(folder));
  }

  @Test
  void several_lessons_are_summed_up_on_standard_error() throws IOException {
    String outline = outline("# 題\n\n## 見出し\n\n::: timelin\n- 2015: 何か\n:::\n").toString();
    String target = folder.resolve("o").toString();
    String[] build = {
      "build",
      outline,
      "--only",
      "deck",
      "--out",
      target,
      "--jobs",
      "2",
      "--class",
      "adult",
      "--class",
      "large-print",
      "--class",
      "45-minutes"
    };
    assertEquals(0, run(build), err::toString);
    assertEquals(6, out.toString().lines().count(), out::toString);
    assertTrue(out.toString().lines().allMatch(line -> Files.exists(Path.of(line))));
    List<String> lines = err.toString().lines().toList();
    assertTrue(lines.getLast().matches("built 3 of 3 in \\d+\\.\\d s"), err::toString);
    assertEquals(1, lines.stream().filter("    ::: timelin"::equals).count());
    assertFalse(err.toString().contains("\r"), "a line of progress that no terminal shows");
  }

  @Test
  void a_lesson_that_fails_is_named_in_the_summary() throws IOException {
    String good = outline("# 題\n\n## 見出し\n\n- 項目\n").toString();
    Path bad = Files.createDirectories(folder.resolve("bad")).resolve("outline.ja.md");
    Files.writeString(bad, "# 題\n\n## 見出し\n\n::: timeline\n- いつか: 何か\n:::\n");
    Path target = folder.resolve("o");
    assertEquals(1, run("build", bad.toString(), good, "--out", target.toString()));
    assertTrue(err.toString().contains("built 1 of 2 (1 failed: bad.ja) in "), err::toString);
    assertEquals(List.of(folder.getFileName().toString()), names(target));
  }

  @Test
  void an_error_names_place_line_and_cure_and_writes_nothing() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n::: timeline\n- いつか: 何か\n:::\n");
    Path target = folder.resolve("o");
    assertEquals(1, run("build", outline.toString(), "--out", target.toString()));
    assertTrue(err.toString().contains(outline + ":6:"), err::toString);
    assertTrue(err.toString().contains(": error: "), err::toString);
    assertTrue(err.toString().contains("    - いつか: 何か"), err::toString);
    assertTrue(err.toString().contains("  hint: "), err::toString);
    assertFalse(Files.exists(target));
  }

  @Test
  void preview_writes_pictures_and_removes_those_of_slides_that_are_gone() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n\n## もう一つ\n\n- 項目\n");
    Path target = folder.resolve("p");
    assertEquals(0, run("preview", outline.toString(), "--out", target.toString()), err::toString);
    List<String> first = names(target);
    assertTrue(first.containsAll(List.of("contact-sheet.png", "preview.json", "slide-03.png")));

    outline("# 題\n\n## 見出し\n\n- 項目\n");
    assertEquals(0, run("preview", outline.toString(), "--out", target.toString()));
    assertEquals(first.size() - 1, names(target).size());
    assertFalse(err.toString().contains("warning"), err::toString);
  }

  @Test
  void preview_of_an_outline_with_an_error_writes_nothing() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n::: timeline\n- いつか: 何か\n:::\n");
    Path target = folder.resolve("p");
    assertEquals(1, run("preview", outline.toString(), "--out", target.toString()));
    assertTrue(err.toString().contains(outline + ":6:"), err::toString);
    assertFalse(Files.exists(target));
  }

  @Test
  void strict_turns_a_warning_into_an_error() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n::: timelin\n- 2015: 何か\n:::\n");
    assertEquals(0, run("check", outline.toString()));
    assertTrue(err.toString().contains("timeline"), err::toString);
    assertEquals(1, run("check", outline.toString(), "--strict"));
  }

  @Test
  void check_writes_nothing() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    assertEquals(0, run("check", outline.toString()));
    assertEquals("", out.toString());
    assertEquals(List.of("outline.ja.md"), names(folder));
  }

  @Test
  void a_folder_with_two_outlines_needs_a_choice() throws IOException {
    outline("# 題\n\n## 見出し\n");
    Files.writeString(folder.resolve("outline.en.md"), "# Title\n\n## Headline\n");
    assertEquals(1, run("check", folder.toString()));
    assertTrue(err.toString().contains("outline.en.md, outline.ja.md"), err::toString);
    assertEquals(0, run("check", folder.toString(), "--language", "en"));
  }

  @Test
  void one_lesson_in_two_languages_gets_two_folders() throws IOException {
    outline("# 題\n\n## 見出し\n\n- 項目\n");
    Path english =
        Files.writeString(folder.resolve("outline.en.md"), "# Title\n\n## Headline\n\n- item\n");
    Path target = folder.resolve("o");
    int code =
        run(
            "build",
            folder.resolve("outline.ja.md").toString(),
            english.toString(),
            "--out",
            target.toString());
    assertEquals(0, code, err::toString);
    String lesson = folder.getFileName().toString();
    assertEquals(List.of(lesson + ".en", lesson + ".ja"), names(target));
  }

  @Test
  void the_same_outline_twice_is_refused_before_anything_is_written() throws IOException {
    String outline = outline("# 題\n\n## 見出し\n").toString();
    Path target = folder.resolve("o");
    assertEquals(1, run("build", outline, outline, "--out", target.toString()));
    assertFalse(Files.exists(target));
  }

  @Test
  void json_holds_the_diagnostics() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n::: timelin\n- 2015: 何か\n:::\n");
    assertEquals(0, run("check", outline.toString(), "--json"));
    assertTrue(out.toString().contains("\"code\" : \"unknown-fence\""), out::toString);
    assertEquals("", err.toString());
  }

  @Test
  void a_deck_for_pupils_is_written_when_it_is_asked_for() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 市場で売る\n");
    String target = folder.resolve("out").toString();
    assertEquals(
        0, run("build", outline.toString(), "--only", "plan", "--pupil-deck", "--out", target));
    assertEquals(
        List.of("plan.pdf", "pupil-deck.pptx", "set.json"),
        out.toString().lines().map(line -> Path.of(line).getFileName().toString()).toList());
  }

  @Test
  void doubtful_readings_are_listed_when_they_are_asked_for() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 市場で売る\n");
    assertEquals(0, run("check", outline.toString()));
    assertEquals("", err.toString());
    assertEquals(0, run("check", outline.toString(), "--readings"));
    assertTrue(err.toString().contains(":5:"), err::toString);
    assertTrue(err.toString().contains("市場: しじょう"), err::toString);
  }

  @Test
  void what_is_not_said_right_is_wrong_usage() {
    assertEquals(2, run("build"));
    assertEquals(2, run());
    assertEquals(2, run("biuld", "x.md"));
    assertEquals(2, run("build", "x.md", "--only", "poster"));
  }

  @Test
  void a_wrong_class_writes_nothing(@TempDir Path folder) {
    Path out = folder.resolve("out");
    String outline = "outlines/openai-conflict/outline.ja.md";
    assertEquals(1, run("build", outline, "--class", "lower-secondry", "--out", out.toString()));
    assertTrue(err.toString().contains("lower-secondary"), err::toString);
    assertEquals(
        1, run("build", outline, "--class", "adult", "--class", "adult", "--out", out.toString()));
    assertTrue(err.toString().contains("adult"), err::toString);
    assertFalse(Files.exists(out));
  }

  @Test
  void each_class_gets_a_folder_and_a_report_of_what_was_changed(@TempDir Path folder)
      throws IOException {
    String lesson = "outlines/openai-conflict";
    int code =
        run(
            "build",
            lesson,
            "--class",
            "45-minutes",
            "--class",
            "english",
            "--language",
            "en",
            "--only",
            "worksheet",
            "--out",
            folder.toString());
    assertEquals(0, code, err::toString);
    String shorter = Files.readString(folder.resolve("45-minutes/set.json"));
    assertTrue(shorter.contains("\"class\" : \"45-minutes\""), shorter);
    assertTrue(shorter.contains("\"step\" : \"minutes\""), shorter);
    assertTrue(Files.exists(folder.resolve("english/worksheet.pdf")));
  }

  @Test
  void lists_say_what_there_is() {
    assertEquals(0, run("list", "profiles"));
    assertTrue(out.toString().contains("plain-japanese"), out::toString);
    assertEquals(0, run("list", "themes"));
    assertEquals(0, run("list", "fonts"));
    assertEquals(0, run("list", "blocks"));
    assertTrue(out.toString().contains("kyozai"), out::toString);
    assertTrue(out.toString().contains("BIZ UDPGothic"), out::toString);
    assertTrue(out.toString().contains("年表"), out::toString);
  }

  @Test
  void each_theme_is_listed_with_what_it_is_for() {
    assertEquals(0, run("list", "themes"));
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("kyozai-dark: "), out::toString);
    assertTrue(lines.stream().allMatch(line -> line.matches(".*: [A-Z].* / .*[ぁ-ん].*")));
  }

  @Test
  void a_broken_theme_is_told_at_its_line_and_writes_nothing() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    Path own = Files.createDirectory(folder.resolve("own")).resolve("theme.yaml");
    Files.writeString(own, "colors:\n  ink: red\n");
    String theme = folder.resolve("own").toString();
    Path target = folder.resolve("o");
    assertEquals(1, run("build", outline.toString(), "--theme", theme, "--out", target.toString()));
    assertTrue(err.toString().contains(own + ":2:8: error: "), err::toString);
    assertTrue(err.toString().contains("    ink: red"), err::toString);
    assertFalse(Files.exists(target));
    assertEquals(1, run("check", outline.toString(), "--theme", theme));
    assertEquals(1, run("check", outline.toString(), "--theme", "kyozai-drak"));
    assertTrue(err.toString().contains("kyozai-dark"), err::toString);
  }

  @Test
  void an_outline_may_name_a_theme_beside_it() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own")).resolve("theme.yaml");
    Files.writeString(own, "extends: kyozai-dark\n");
    Path outline = outline("---\ntheme: ./own\n---\n# 題\n\n## 見出し\n\n- 項目\n");
    Path dark = folder.resolve("dark");
    Path light = folder.resolve("light");
    assertEquals(0, run("build", outline.toString(), "--out", dark.toString()), err::toString);
    assertEquals(
        0, run("build", outline.toString(), "--theme", "kyozai", "--out", light.toString()));
    assertTrue(Files.mismatch(dark.resolve("deck.pptx"), light.resolve("deck.pptx")) >= 0);
    assertEquals(-1, Files.mismatch(dark.resolve("handout.pdf"), light.resolve("handout.pdf")));
  }

  @Test
  void new_never_overwrites() throws IOException {
    Path outline = outline("mine");
    assertEquals(1, run("new", folder.toString()));
    assertEquals("mine", Files.readString(outline));
  }

  @Test
  void a_template_at_fault_leaves_everything_unwritten() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n");
    Path template = Files.writeString(folder.resolve("school.pptx"), "no template");
    Path target = folder.resolve("o");
    String[] build = {
      "build", outline.toString(), "--template", template.toString(), "--out", target.toString()
    };
    assertEquals(1, run(build));
    assertTrue(err.toString().contains("school.pptx: error: "), err::toString);
    assertTrue(err.toString().contains("hint: "), err::toString);
    assertFalse(Files.exists(target));
    assertEquals(1, run("template", "check", template.toString()));
  }

  @Test
  void a_deck_on_a_template_is_written_beside_the_handout() throws IOException {
    Path outline = outline("# 題\n\n## 見出し ☃\n\n- 項目 \uD83D\uDE00\n");
    String template = TestTemplate.USUAL.write(folder).toString();
    Path target = folder.resolve("o");
    String[] build = {
      "build", outline.toString(), "--template", template, "--out", target.toString()
    };
    assertEquals(0, run(build), err::toString);
    assertEquals(List.of("deck.pptx", "handout.pdf", "set.json"), names(target));
    assertTrue(err.toString().contains("メイリオ"), err::toString);
  }

  @Test
  void template_check_tells_what_goes_where() throws IOException {
    Path outline = outline("# 題\n\n## 見出し\n\n- 項目\n");
    assertEquals(0, run("build", outline.toString(), "--out", folder.resolve("o").toString()));
    String deck = folder.resolve("o/deck.pptx").toString();
    assertEquals(0, run("template", "check", deck));
    assertTrue(out.toString().contains("Slide size: 960 × 540 pt (16:9)"), out::toString);
    assertTrue(out.toString().contains("BIZ UDPGothic (at hand)"), out::toString);
    assertEquals(0, run("template", "check", deck, "--language", "ja"));
    assertTrue(out.toString().contains("見つけ方"), out::toString);
    assertEquals(2, run("template", "check"));
  }

  private Path outline(String text) throws IOException {
    return Files.writeString(folder.resolve("outline.ja.md"), text);
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}

package kyozai.tailor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kyozai.lesson.Attributes.Medium;
import kyozai.lesson.Block;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.outline.OutlineReader;
import kyozai.profile.ClassProfile;
import kyozai.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the steps leave out, reword and move, and what they never touch. */
class TailorTest {
  private static final String LESSON =
      """
      ---
      title: 水のゆくえ
      language: ja
      stage: lower-secondary
      minutes: 50
      ---

      # はじめに {#start minutes=10}

      ## 雨はどこへ行くか {#rain importance=core plain="雨は どこへ 行きますか"}

      - 川に流れる {plain="川に 行きます"}
      - 地面にしみこむ {level=basic}
      - 地下水になる {level="!basic"}

      ## 川の長さをくらべる {#rivers}

      長い川を三つあげる。

      # 調べる {#look}

      ## 水を使う量を調べる {#use importance=core minutes=20}

      家で使う水の量を表にする。

      ## 世界の水 {#world minutes=10 level=advanced}

      国ごとにちがう。

      ## もっと知りたい人へ {#more importance=extra minutes=5}

      ダムの役割。
      """;

  @TempDir Path folder;

  private Lesson lesson() throws IOException {
    Path outline = Files.writeString(folder.resolve("outline.ja.md"), LESSON);
    return OutlineReader.read(outline).value().orElseThrow();
  }

  private Tailored tailor(String... settings) throws IOException {
    ClassProfile profile = ProfileReader.standard(List.of(settings)).value().orElseThrow();
    return Tailor.tailor(lesson(), profile);
  }

  private static List<String> topics(Lesson lesson, boolean slides) {
    return lesson.sections().stream()
        .flatMap(section -> section.topics().stream())
        .filter(topic -> (topic.attributes().medium() == Medium.BOTH) == slides)
        .map(topic -> String.valueOf(topic.attributes().id()))
        .toList();
  }

  @Test
  void no_class_changes_nothing() throws IOException {
    assertEquals(Tailored.unchanged(lesson()), tailor());
  }

  @Test
  void sections_and_slides_are_left_out_by_their_ids() throws IOException {
    Tailored tailored = tailor("sections={without: [start, world]}");
    assertEquals(List.of("use", "more"), topics(tailored.lesson(), true));
    assertEquals(List.of("start", "world"), tailored.changes().stream().map(Change::id).toList());
    assertEquals(List.of(), tailored.diagnostics());
  }

  @Test
  void an_id_that_matches_nothing_is_a_warning() throws IOException {
    Tailored tailored = tailor("sections={without: [strat]}");
    assertEquals("no-such-section", tailored.diagnostics().getFirst().code());
    assertEquals(2, tailored.lesson().sections().size());
  }

  @Test
  void a_lesson_without_a_section_is_an_error() throws IOException {
    Tailored tailored = tailor("sections={without: [start, look]}");
    assertEquals("nothing-left", tailored.diagnostics().getFirst().code());
  }

  @Test
  void levels_choose_elements_down_to_the_items_of_a_list() throws IOException {
    assertEquals(List.of("川に流れる", "地面にしみこむ"), items(tailor("levels=[basic]").lesson()));
    assertEquals(List.of("川に流れる", "地下水になる"), items(tailor("levels=[advanced]").lesson()));
    assertEquals(
        List.of("rain", "rivers", "use", "more"), topics(tailor("levels=[basic]").lesson(), true));
  }

  private static List<String> items(Lesson lesson) {
    Topic rain = lesson.sections().getFirst().topics().getFirst();
    var list = (Block.ItemList) rain.blocks().getFirst();
    return list.items().stream().map(item -> PlainText.of(item.text())).toList();
  }

  @Test
  void plain_words_take_the_place_of_the_others_and_what_has_none_is_told() throws IOException {
    Tailored tailored = tailor("wording=plain");
    Topic rain = tailored.lesson().sections().getFirst().topics().getFirst();
    assertEquals("雨は どこへ 行きますか", PlainText.of(rain.headline()));
    assertEquals("川に 行きます", items(tailored.lesson()).getFirst());
    assertEquals(
        List.of("rivers", "use", "world", "more"),
        tailored.changes().stream().map(Change::id).toList());
  }

  @Test
  void extras_go_first_then_what_is_not_core_and_the_last_one_first() throws IOException {
    assertEquals(
        List.of("rain", "rivers", "use", "world", "more"),
        topics(tailor("minutes=50").lesson(), true));
    Tailored shorter = tailor("minutes=41");
    assertEquals(List.of("rain", "rivers", "use", "world"), topics(shorter.lesson(), true));
    Tailored short30 = tailor("minutes=31");
    assertEquals(List.of("rain", "rivers", "use"), topics(short30.lesson(), true));
    assertEquals(List.of("world", "more"), topics(short30.lesson(), false));
    Section last = short30.lesson().sections().getLast();
    assertEquals("家で読もう", PlainText.of(last.title()));
  }

  @Test
  void minutes_add_up_to_those_of_the_class() throws IOException {
    for (int minutes : List.of(28, 31, 40, 44)) {
      Lesson lesson = tailor("minutes=" + minutes).lesson();
      assertEquals(minutes, sum(lesson), "of " + minutes);
      assertEquals(minutes, lesson.info().setting().minutes());
    }
  }

  private static int sum(Lesson lesson) {
    int sum = 0;
    for (Section section : lesson.sections()) {
      Integer minutes = section.attributes().minutes();
      sum += minutes == null ? 0 : minutes;
    }
    return sum;
  }

  @Test
  void core_is_never_left_out_and_the_least_minutes_are_named() throws IOException {
    Tailored impossible = tailor("minutes=20");
    var error = impossible.diagnostics().getFirst();
    assertEquals("too-few-minutes", error.code());
    String least = error.hints().getFirst().ja().replaceAll("[^0-9]", "");
    assertEquals(
        List.of(),
        tailor("minutes=" + least).diagnostics(),
        "the least number that was named is enough");
    int below = Integer.parseInt(least) - 1;
    assertEquals("too-few-minutes", tailor("minutes=" + below).diagnostics().getFirst().code());
  }

  static List<Path> outlines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("outlines"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void every_lesson_fits_every_preset(Path outline) throws IOException {
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    List<String> faults = new ArrayList<>();
    for (String name : ProfileReader.names()) {
      ClassProfile profile = ProfileReader.preset(name);
      Tailored tailored = Tailor.tailor(lesson, profile);
      tailored.diagnostics().forEach(each -> faults.add(name + ": " + each));
      Integer minutes = profile.minutes();
      assertTrue(minutes == null || sum(tailored.lesson()) <= minutes, name);
    }
    assertEquals(List.of(), faults);
  }
}

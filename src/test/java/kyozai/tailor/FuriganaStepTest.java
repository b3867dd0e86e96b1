package kyozai.tailor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Attributes;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;
import kyozai.outline.OutlineReader;
import kyozai.profile.ClassProfile;
import kyozai.profile.Furigana;
import kyozai.profile.Furigana.Show;
import kyozai.profile.KnownKanji;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuriganaStepTest {
  private static final Path SHIPPED = Path.of("outlines/openai-conflict/outline.ja.md");

  @TempDir Path folder;

  private static Lesson read(Path outline) throws IOException {
    return OutlineReader.read(outline).value().orElseThrow();
  }

  private Lesson lesson(String outline) throws IOException {
    return read(Files.writeString(folder.resolve("outline.ja.md"), outline));
  }

  private static ClassProfile profile(KnownKanji known, Show show) {
    return ClassProfile.STANDARD.with(new Furigana(known, show));
  }

  private static Lesson made(Lesson lesson, KnownKanji known, Show show) {
    return FuriganaStep.apply(lesson, profile(known, show)).lesson();
  }

  private static List<String> added(Lesson lesson) {
    List<String> added = new ArrayList<>();
    new LessonRewriter() {
      @Override
      protected List<Inline> text(List<Inline> content, Attributes attributes) {
        InlineWalker.walkText(
            content,
            inline -> {
              if (inline instanceof Inline.Ruby ruby && ruby.added()) {
                added.add(ruby.base() + "|" + ruby.reading());
              }
            });
        return content;
      }
    }.lesson(lesson);
    return added;
  }

  /** The lesson without the readings that were added, its texts whole again. */
  private static Lesson bare(Lesson lesson) {
    return new LessonRewriter() {
      @Override
      protected List<Inline> text(List<Inline> content, Attributes attributes) {
        return bare(content);
      }
    }.lesson(lesson);
  }

  private static List<Inline> bare(List<Inline> content) {
    List<Inline> bare = new ArrayList<>();
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text(String text) -> append(text, bare);
        case Inline.Ruby ruby when ruby.added() -> append(ruby.base(), bare);
        case Inline.Strong(var inner) -> bare.add(new Inline.Strong(bare(inner)));
        case Inline.Emphasis(var inner) -> bare.add(new Inline.Emphasis(bare(inner)));
        case Inline.Cloze term -> bare.add(term.with(bare(term.content())));
        case Inline.Link(var inner, String target) ->
            bare.add(new Inline.Link(bare(inner), target));
        case Inline.Ruby ruby -> bare.add(ruby);
        case Inline.Code code -> bare.add(code);
        case Inline.Citation citation -> bare.add(citation);
        case Inline.StatusBadge badge -> bare.add(badge);
        case Inline.LineBreak lineBreak -> bare.add(lineBreak);
      }
    }
    return bare;
  }

  private static void append(String text, List<Inline> bare) {
    if (!bare.isEmpty() && bare.getLast() instanceof Inline.Text(String before)) {
      bare.removeLast();
      bare.add(new Inline.Text(before + text));
    } else {
      bare.add(new Inline.Text(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outlines/openai-conflict/outline.ja.md",
        "src/test/resources/kyozai/everything.ja.md"
      })
  void without_its_readings_a_lesson_is_what_it_was(String outline) throws IOException {
    Lesson lesson = read(Path.of(outline));
    for (Show show : List.of(Show.FIRST, Show.ALL)) {
      Lesson read = made(lesson, KnownKanji.NONE, show);
      assertTrue(added(read).size() > 50, () -> added(read).toString());
      assertEquals(bare(lesson), bare(read));
    }
  }

  @Test
  void the_more_kanji_are_known_the_fewer_readings_there_are() throws IOException {
    Lesson lesson = read(SHIPPED);
    int before = Integer.MAX_VALUE;
    for (KnownKanji known : KnownKanji.values()) {
      int count = added(made(lesson, known, Show.ALL)).size();
      assertTrue(count < before, known + ": " + count + " after " + before);
      before = count;
    }
    assertTrue(before < 20, before + " words beyond the 常用漢字");
  }

  @Test
  void no_reading_of_the_shipped_lesson_is_doubtful() throws IOException {
    assertEquals(List.of(), DoubtfulReadings.of(read(SHIPPED), ClassProfile.STANDARD));
  }

  @Test
  void english_lessons_and_classes_without_furigana_stay_as_they_are() throws IOException {
    Lesson english = read(Path.of("outlines/openai-conflict/outline.en.md"));
    assertEquals(english, made(english, KnownKanji.NONE, Show.ALL));
    Lesson japanese = read(SHIPPED);
    assertEquals(japanese, made(japanese, KnownKanji.NONE, Show.NONE));
  }

  @Test
  void a_word_is_read_whole_and_only_where_it_must_be() throws IOException {
    Lesson lesson =
        lesson("# 一\n\n## 裁判の話\n\n- {裁判|さばき}の`裁判`は**裁判**所の[裁判](https://a.example/裁判)\n");
    assertEquals(
        List.of("裁判|さいばん", "裁判|さいばん", "所|しょ", "裁判|さいばん"),
        added(made(lesson, KnownKanji.GRADE_2, Show.ALL)));
    assertEquals(List.of(), added(made(lesson, KnownKanji.JOYO, Show.ALL)));
  }

  @Test
  void the_first_use_counts_on_slides_and_in_print_each() throws IOException {
    Lesson lesson =
        lesson("# 章\n\n## 題\n\n本文に権利。\n\n- 権利と権利\n- 権利 {only=handout}\n\n::: notes\n義務\n:::\n");
    assertEquals(List.of("権利|けんり", "権利|けんり"), added(made(lesson, KnownKanji.GRADE_5, Show.FIRST)));
  }

  @Test
  void teachers_get_no_readings() throws IOException {
    Lesson lesson =
        lesson(
            "# 章\n\n## 題\n\n::: activity\n書こう。\n\nanswer: 権利がある。\n:::\n\n::: notes\n義務\n:::\n\n- 憲法 {for=teacher}\n");
    assertEquals(List.of(), added(made(lesson, KnownKanji.GRADE_4, Show.ALL)));
  }

  @Test
  void doubtful_words_come_with_place_and_line() throws IOException {
    Lesson lesson = lesson("# 章\n\n## 題\n\n- 市場で売る\n- 市場へ行く\n");
    var doubts = DoubtfulReadings.of(lesson, ClassProfile.STANDARD);
    assertEquals(1, doubts.size());
    assertEquals(5, doubts.getFirst().position().line());
    assertTrue(doubts.getFirst().message().ja().contains("2か所"));
    assertTrue(doubts.getFirst().hints().getFirst().ja().contains("市場: しじょう"));
    assertFalse(DoubtfulReadings.of(lesson, profile(KnownKanji.GRADE_1, Show.ALL)).isEmpty());
    assertEquals(List.of(), DoubtfulReadings.of(lesson, profile(KnownKanji.JOYO, Show.ALL)));
  }
}

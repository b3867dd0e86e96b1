package kyozai.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.outline.OutlineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a worksheet's items are called where a passage is printed. */
class SheetItemsTest {
  private static final String LESSON =
      """
      ---
      title: 水のゆくえ
      language: ja
      ---

      # 読む {#read}

      ## 雨の話 {#rain}

      ==川==に流れ、==海==に着き、==雲==になる。

      ## 川の話 {#river}

      ==ダム==がある。また==川==になる。

      # 考える {#think}

      ## どれか {#quiz}

      ::: quiz
      1. 一つ目は。
         answer: ○
      2. 二つ目は。
         answer: ×
      :::

      ::: activity
      話し合う。
      :::
      """;

  @TempDir Path folder;

  private Lesson lesson() throws IOException {
    return OutlineReader.read(Files.writeString(folder.resolve("o.ja.md"), LESSON))
        .value()
        .orElseThrow();
  }

  private static Handout sheet(Lesson lesson, boolean key) {
    SheetSettings settings = new SheetSettings(42);
    return key
        ? WorksheetPlanner.key(lesson, settings, ChartDrawer.NONE)
        : WorksheetPlanner.worksheet(lesson, settings, ChartDrawer.NONE);
  }

  private static Topic topic(Lesson lesson, String id) {
    return lesson.sections().stream()
        .flatMap(section -> section.topics().stream())
        .filter(each -> id.equals(each.attributes().id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void items_belong_to_the_topic_that_they_stand_in() throws IOException {
    Lesson lesson = lesson();
    SheetItems items = SheetItems.of(lesson, sheet(lesson, false));
    assertEquals(List.of("①〜③"), items.at(topic(lesson, "rain").position()));
    assertEquals(List.of("①", "④"), items.at(topic(lesson, "river").position()));
    assertEquals(List.of("問題(1)", "問題(2)", "課題(1)"), items.at(topic(lesson, "quiz").position()));
    assertEquals(List.of(), items.at(lesson.sections().getFirst().position()));
  }

  @Test
  void the_key_has_the_same_numbers() throws IOException {
    Lesson lesson = lesson();
    SheetItems pupils = SheetItems.of(lesson, sheet(lesson, false));
    SheetItems teachers = SheetItems.of(lesson, sheet(lesson, true));
    for (Section section : lesson.sections()) {
      for (Topic topic : section.topics()) {
        assertEquals(pupils.at(topic.position()), teachers.at(topic.position()));
      }
    }
  }

  @Test
  void headings_name_slides_and_items_and_lines_name_chapters() throws IOException {
    Lesson lesson = lesson();
    Handout sheet = sheet(lesson, false);
    SheetItems items = SheetItems.of(lesson, sheet);
    Handout handout = HandoutPlanner.plan(lesson, ChartDrawer.NONE).value();
    Position rain = topic(lesson, "rain").position();
    Handout placed = HandoutPlanner.withPlaces(handout, Map.of(rain, new SlideSpan(4, 5)), items);
    List<String> places =
        placed.parts().stream()
            .filter(Part.Heading.class::isInstance)
            .map(part -> ((Part.Heading) part).places())
            .toList();
    assertTrue(places.contains("スライド 4–5　ワークシート ①〜③"), places.toString());
    assertTrue(places.contains("ワークシート ①・④"), places.toString());
    List<Span> ends =
        items.pointing(sheet, handout.numbersByPlace()).parts().stream()
            .filter(WorkPart.ClozeText.class::isInstance)
            .flatMap(part -> ((WorkPart.ClozeText) part).lines().stream())
            .map(line -> line.spans().getLast())
            .toList();
    assertEquals(List.of(new Span.Pointer("学習資料 1.1"), new Span.Pointer("学習資料 1.2")), ends);
  }
}

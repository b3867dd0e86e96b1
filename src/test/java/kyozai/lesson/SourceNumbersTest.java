package kyozai.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block.Paragraph;
import kyozai.lesson.Block.Remark;
import kyozai.lesson.Block.RemarkKind;
import kyozai.lesson.Block.SpokenText;
import org.junit.jupiter.api.Test;

class SourceNumbersTest {
  private static final Position HERE = new Position("outline.ja.md", 1, 1);

  @Test
  void numbersFollowTheFirstUseInPupilsText() {
    SourceNumbers numbers =
        SourceNumbers.of(lesson(notes("D"), paragraph("C"), paragraph("A"), paragraph("C")));
    assertEquals(1, numbers.of("C"));
    assertEquals(2, numbers.of("A"));
    assertEquals(3, numbers.of("D"));
    assertEquals(4, numbers.of("B"));
    assertEquals(List.of("C", "A"), numbers.forPupils().stream().map(Source::id).toList());
  }

  @Test
  void anUnknownIdHasNoNumber() {
    SourceNumbers numbers = SourceNumbers.of(lesson(paragraph("X"), paragraph("A")));
    assertEquals(1, numbers.of("A"));
    assertThrows(IllegalArgumentException.class, () -> numbers.of("X"));
  }

  private static Block paragraph(String source) {
    return new Paragraph(
        List.of(new Inline.Text("text"), new Inline.Citation(List.of(source), HERE)),
        Attributes.NONE,
        HERE);
  }

  private static Block notes(String source) {
    Remark remark = new Remark(RemarkKind.ASK, List.of(paragraph(source)));
    return new SpokenText(List.of(remark), Attributes.NONE, HERE);
  }

  private static Lesson lesson(Block... blocks) {
    Topic topic = new Topic(List.of(new Inline.Text("t")), Attributes.NONE, List.of(blocks), HERE);
    Section section =
        new Section(List.of(), null, null, Attributes.NONE, List.of(), List.of(topic), HERE);
    return new Lesson(info(), List.of(section), List.of(src("A"), src("B"), src("C"), src("D")));
  }

  private static Source src(String id) {
    return new Source(id, "title " + id, null, null, null, null, HERE);
  }

  private static LessonInfo info() {
    return new LessonInfo(
        "lesson",
        List.of(new Inline.Text("t")),
        List.of(),
        Language.JA,
        new LessonInfo.Setting(null, null, null, null, null, SchoolStage.UPPER_SECONDARY),
        new LessonInfo.Dates(null, null),
        new LessonInfo.Goals(List.of(), List.of()),
        new LessonInfo.Credits(List.of(), null),
        List.of(),
        java.util.Map.of(),
        List.of(),
        null);
  }
}

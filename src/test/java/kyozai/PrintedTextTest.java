package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kyozai.Report.LessonReport;
import kyozai.deck.GeneratedOutline;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.outline.PupilWords;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.TaggedText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the outline says stands in print, all of it and nothing twice. */
class PrintedTextTest {
  /** Shorter texts are found inside others too: in labels, badges and titles of sources. */
  private static final int TELLING = 12;

  /** Kanji and kana; of Latin letters it takes two to say as much. */
  private static double length(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
  }

  @TempDir Path folder;

  private void build(Path outline, EnumSet<DocumentKind> kinds) {
    Request request = new Request(List.of(outline), null, folder, kinds, null, false, false);
    LessonReport report = Kyozai.build(request).lessons().getFirst();
    assertFalse(report.written().isEmpty(), () -> report.diagnostics().toString());
  }

  private String tagged(DocumentKind kind) throws IOException {
    return TaggedText.of(Files.readAllBytes(folder.resolve(kind.fileName())));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static void assertOnce(Set<String> marks, String text, String where) {
    List<String> wrong = new ArrayList<>();
    for (String mark : marks) {
      int times = count(text, mark);
      if (times != 1) {
        wrong.add(mark + " × " + times);
      }
    }
    assertEquals(List.of(), wrong, where);
  }

  private static void assertNone(Set<String> marks, String text, String where) {
    assertEquals(List.of(), marks.stream().filter(text::contains).toList(), where);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void everyMarkOfAGeneratedLessonStandsWhereItBelongs(int seed) throws IOException {
    GeneratedOutline outline = new GeneratedOutline(seed);
    Path file = Files.writeString(folder.resolve("outline.md"), outline.text());
    EnumSet<DocumentKind> kinds = EnumSet.copyOf(DocumentKind.printed());
    kinds.remove(DocumentKind.PLAN);
    build(file, kinds);
    Set<String> all = new HashSet<>(outline.marks());
    Set<String> read = new HashSet<>(all);
    read.removeAll(outline.reasons());
    assertOnce(read, tagged(DocumentKind.HANDOUT), "handout");
    Set<String> elsewhere = new HashSet<>(all);
    elsewhere.removeAll(outline.tasks());
    assertOnce(outline.tasks(), tagged(DocumentKind.WORKSHEET), "worksheet");
    assertNone(elsewhere, tagged(DocumentKind.WORKSHEET), "worksheet");
    String key = tagged(DocumentKind.ANSWERS);
    Set<String> answers = new HashSet<>(outline.positions());
    answers.addAll(outline.reasons());
    assertOnce(answers, key, "answers");
    // The head of a column stands above what is explained behind the sheet once more.
    assertEquals(List.of(), outline.tasks().stream().filter(m -> !key.contains(m)).toList());
    assertNone(outline.reasons(), painted(DocumentKind.SLIDES), "slides");
    String notes = painted(DocumentKind.NOTES);
    assertEquals(List.of(), all.stream().filter(mark -> !notes.contains(mark)).toList());
  }

  /** Slides are drawn, so that their words are no tagged text. */
  private String painted(DocumentKind kind) throws IOException {
    byte[] pdf = Files.readAllBytes(folder.resolve(kind.fileName()));
    return PdfText.text(pdf).replaceAll("\\s", "") + tagged(kind);
  }

  @ParameterizedTest
  @MethodSource("kyozai.LessonsTest#outlines")
  void theHandoutSaysWhatTheOutlineSays(Path outline) throws IOException {
    build(outline, EnumSet.of(DocumentKind.HANDOUT));
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    List<String> texts = PupilWords.of(lesson);
    String expected = String.join("\n", texts);
    String printed = tagged(DocumentKind.HANDOUT);
    List<String> wrong = new ArrayList<>();
    for (String text : Set.copyOf(texts)) {
      int times = count(printed, text);
      boolean right =
          length(text) < TELLING ? times >= count(expected, text) : times == count(expected, text);
      if (!right) {
        wrong.add(text + " × " + times);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(texts.size() > 2, "an outline without text");
  }
}

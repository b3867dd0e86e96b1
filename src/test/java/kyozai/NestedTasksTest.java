package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kyozai.Report.LessonReport;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.TaggedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes and tasks inside other blocks. */
class NestedTasksTest {
  private static final String OUTLINE =
      """
      ---
      title: 題
      language: ja
      ---

      # 章

      ## 見出し

      - 項目

        ::: quiz
        1. 甲の問い
           - [x] 正
           - [ ] 誤
        :::

      > 引用
      >
      > ::: activity {minutes=5}
      > 引用の中の活動
      > :::

      ::: faq
      ### 質問
      答え

      ::: quiz
      1. 乙の問い
         answer: ○
      :::
      :::

      ::: activity
      活動の言葉

      ::: quiz
      1. 丙の問い
         answer: 答えその三
      :::
      :::

      ::: compare
      ### 東
      - 東の言葉

        ::: question
        比較の中の問い
        :::
      ### 西
      - 西の言葉
      :::

      ::: quiz
      1. 丁の問い

         ::: quiz
         1. 戊の問い
            answer: ○
         :::

         answer: ×
      2. 己の問い
         answer: ×
      :::
      """;

  private static final List<String> QUESTIONS = List.of("甲", "乙", "丙", "丁", "戊", "己");
  private static final List<String> TASKS = List.of("引用の中の活動", "活動の言葉", "比較の中の問い");

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    Path outline = Files.writeString(folder.resolve("outline.ja.md"), OUTLINE);
    LessonReport report =
        Kyozai.build(
                new Request(List.of(outline), null, folder, DocumentKind.set(), null, false, false))
            .lessons()
            .getFirst();
    assertFalse(report.written().isEmpty(), () -> report.diagnostics().toString());
  }

  private String text(DocumentKind kind) throws IOException {
    byte[] pdf = Files.readAllBytes(folder.resolve(kind.fileName()));
    return kind == DocumentKind.SLIDES
        ? PdfText.text(pdf).replaceAll("[\\s\u3000]", "")
        : TaggedText.of(pdf);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void eachHasItsRoomInTheSheetAndTheKey() throws IOException {
    for (DocumentKind kind : List.of(DocumentKind.WORKSHEET, DocumentKind.ANSWERS)) {
      String text = text(kind);
      for (String question : QUESTIONS) {
        assertEquals(1, count(text, question + "の問い"), question + " in " + text);
      }
      for (String task : TASKS) {
        assertEquals(1, count(text, task), task + " in " + text);
      }
    }
    assertEquals(1, count(text(DocumentKind.ANSWERS), "答えその三"));
  }

  @Test
  void questionsHaveTheSameNumberEverywhere() throws IOException {
    for (int i = 0; i < QUESTIONS.size(); i++) {
      String question = QUESTIONS.get(i) + "の問い";
      String numbered = "(" + (i + 1) + ")";
      for (DocumentKind kind : List.of(DocumentKind.HANDOUT, DocumentKind.WORKSHEET)) {
        String text = text(kind);
        int at = text.indexOf(question);
        String before = text.substring(Math.max(0, at - 40), at);
        assertEquals(
            numbered,
            Pattern.compile("\\([0-9]\\)").matcher(before).results().toList().getLast().group(),
            kind + " " + question + " in " + text);
      }
      String slides = text(DocumentKind.SLIDES);
      assertEquals(
          1,
          count(slides, numbered + question) + count(slides, "問" + (i + 1) + question),
          question + " in " + slides);
    }
  }

  @Test
  void theLessonPlanNamesEach() throws IOException {
    String text = text(DocumentKind.PLAN);
    for (String question : QUESTIONS) {
      assertEquals(1, count(text, question + "の問い"), question + " in " + text);
    }
    for (String task : TASKS) {
      assertEquals(1, count(text, task), task + " in " + text);
    }
  }
}

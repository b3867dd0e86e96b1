package kyozai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import kyozai.Report.LessonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pupils' files hold nothing of what is for the teacher: rewriting every answer, feedback, model
 * answer, note and teacher's text in an outline leaves their bytes as they were.
 */
class NoAnswerTest {
  private static final String OUTLINE =
      """
      ---
      title: 題
      language: ja
      sources:
        S1: {title: 本, publisher: 社, date: 2020-01-02}
        S2: {title: 別の本, publisher: 社, date: 2021-01-02}
      ---

      # 章 {#one minutes=10}

      はじめの文です。

      ## 見出し {#first}

      - ==項目==の説明 [@S1]
      - @1@ {for=teacher}

      @2@ {for=teacher}

      ::: notes
      発問: @3@
      評価: @4@
      :::

      ::: timeline
      - 2015: 設立
      - 2016: @5@ {for=teacher}
      :::

      ## @6@ {#secret for=teacher}

      - @7@

      ## 確認 {#quiz}

      ::: quiz
      1. 正しいものはどれですか。
         - [@a@] 甲
         - [@b@] 乙
         > @8@
      2. 海は青い。
         answer: @c@
         > @9@
      3. 何といいますか。
         answer: @10@ | @11@
      4. @12@ {for=teacher}
         answer: @13@
      :::

      ::: activity {minutes=5}
      話し合おう。

      answer: @14@
      :::

      ::: question
      なぜだろう。

      answer: @15@
      :::

      ## 用語 {#terms}

      ::: glossary
      語
      : 意味

      @16@ {for=teacher}
      : @17@
      :::

      ## 中の中 {#nested}

      - 項目

        > 引用の言葉
        >
        > - 中の項目
        > - @18@ {for=teacher}

        ::: notes
        @19@
        :::

        ::: quiz
        1. 項目の中の問い
           answer: @20@
           > @21@
        :::

      ::: faq
      ### 質問
      答えの言葉

      ::: timeline
      - 2015: できごと
      - 2016: @22@ {for=teacher}
      :::

      ::: activity
      質問の中の活動

      answer: @23@
      :::
      :::
      """;

  @TempDir Path folder;

  private static final List<String> FOR_PUPILS =
      List.of("handout.pdf", "worksheet.pdf", "slides.pdf", "pupil-deck.pptx");

  private Path documents(String name, String secret, boolean first, String verdict)
      throws IOException {
    String text = OUTLINE;
    for (int i = 23; i > 0; i--) {
      text = text.replace("@" + i + "@", secret + i);
    }
    text = text.replace("@a@", first ? "○" : "").replace("@b@", first ? "" : "○");
    text = text.replace("[]", "[ ]").replace("@c@", verdict);
    Path lesson = Files.createDirectories(folder.resolve(name).resolve("lesson"));
    Path outline = Files.writeString(lesson.resolve("outline.ja.md"), text);
    Request request =
        new Request(
            List.of(outline),
            null,
            folder.resolve(name + "-out"),
            EnumSet.allOf(DocumentKind.class),
            null,
            false,
            false);
    LessonReport report = Kyozai.build(request).lessons().getFirst();
    assertFalse(report.written().isEmpty(), () -> report.diagnostics().toString());
    return folder.resolve(name + "-out");
  }

  @Test
  void rewritingWhatIsForTheTeacherChangesNoByte() throws IOException {
    Path before = documents("before", "秘密", true, "○");
    Path after = documents("after", "別の長い長い秘密の言葉です [@S2] ", false, "×");
    for (String name : FOR_PUPILS) {
      assertArrayEquals(
          Files.readAllBytes(before.resolve(name)), Files.readAllBytes(after.resolve(name)), name);
    }
  }

  @Test
  void rewritingItChangesWhatTheTeacherGets() throws IOException {
    Path before = documents("before", "秘密", true, "○");
    Path after = documents("after", "別の長い長い秘密の言葉です", false, "×");
    for (String name : List.of("answers.pdf", "notes.pdf")) {
      assertFalse(
          Arrays.equals(
              Files.readAllBytes(before.resolve(name)), Files.readAllBytes(after.resolve(name))),
          name);
    }
  }

  @Test
  void rewritingWhatIsForPupilsDoes() throws IOException {
    Path before = documents("before", "秘密", true, "○");
    Path after = changed(Files.createDirectories(folder.resolve("other/lesson")));
    for (String name : FOR_PUPILS) {
      assertFalse(
          Arrays.equals(
              Files.readAllBytes(before.resolve(name)), Files.readAllBytes(after.resolve(name))),
          name);
    }
  }

  private Path changed(Path lesson) throws IOException {
    Path source = folder.resolve("before/lesson/outline.ja.md");
    String text = Files.readString(source).replace("海は青い", "海は赤い");
    Path outline = Files.writeString(lesson.resolve("outline.ja.md"), text);
    Kyozai.build(
        new Request(
            List.of(outline),
            null,
            folder.resolve("other-out"),
            EnumSet.allOf(DocumentKind.class),
            null,
            false,
            false));
    return folder.resolve("other-out");
  }
}

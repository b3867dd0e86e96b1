package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import kyozai.Report.LessonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The sheet that pupils fill in, and the key that lies beside it. */
class WorksheetTest {
  /** What the sheet and its key are called, and how many pages they have, may differ. */
  private static final String NAMES = "ワークシート|解答・解説（教師用）|Worksheet|Answer key \\(teacher's copy\\)";

  @TempDir Path folder;

  private static List<String> pages(Path pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      for (int i = 1; i <= reader.getNumberOfPages(); i++) {
        String text = new PdfTextExtractor(reader).getTextFromPage(i);
        pages.add(text.replaceAll("\\s|p\\. [0-9]+ / [0-9]+|" + NAMES, ""));
      }
    }
    return pages;
  }

  private Path build(Path outline) {
    EnumSet<DocumentKind> kinds = EnumSet.of(DocumentKind.WORKSHEET, DocumentKind.ANSWERS);
    Request request = new Request(List.of(outline), null, folder, kinds, null, false, false);
    LessonReport report = Kyozai.build(request).lessons().getFirst();
    assertEquals(3, report.written().size(), () -> report.diagnostics().toString());
    return folder;
  }

  @ParameterizedTest
  @MethodSource("kyozai.LessonsTest#outlines")
  void eachPageOfTheKeyIsThePageOfTheSheetFilledIn(Path outline) throws IOException {
    build(outline);
    List<String> sheet = pages(folder.resolve("worksheet.pdf"));
    List<String> key = pages(folder.resolve("answers.pdf"));
    assertTrue(key.size() >= sheet.size());
    for (int i = 0; i < sheet.size(); i++) {
      assertTrue(isFilledIn(sheet.get(i), key.get(i)), sheet.get(i) + "\n" + key.get(i));
    }
  }

  /** Whether all characters of the first text stand in the second, in their order. */
  private static boolean isFilledIn(String empty, String filled) {
    int at = 0;
    for (int i = 0; i < filled.length() && at < empty.length(); i++) {
      at += filled.charAt(i) == empty.charAt(at) ? 1 : 0;
    }
    return at == empty.length();
  }

  private Path outline(String body) throws IOException {
    String head = "---\ntitle: 題\nlanguage: ja\nreadings: {出訴期限: しゅっそきげん}\n---\n\n# 章\n\n";
    return Files.writeString(folder.resolve("outline.ja.md"), head + body);
  }

  @Test
  void aTermIsABlankInTheSheetAndAWordInTheKey() throws IOException {
    build(outline("## 見出し\n\n- 訴えの==出訴期限==を過ぎた\n- また==出訴期限==と==評決==\n"));
    String sheet = String.join("", pages(folder.resolve("worksheet.pdf")));
    String key = String.join("", pages(folder.resolve("answers.pdf")));
    // One in the instruction, the others where the word stood.
    assertEquals(2, count(sheet, "①") - 1, sheet);
    assertEquals(1, count(sheet, "②") - 1, sheet);
    assertEquals(2, count(key, "①出訴期限"), key);
    assertEquals(1, count(key, "②評決"), key);
    assertEquals(1, count(sheet, "出訴期限"), "only in the word bank: " + sheet);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void theKeyHoldsTheAnswersAndTheSheetNone() throws IOException {
    build(
        outline(
            """
            ## 確認

            ::: quiz
            1. 選ぶ問い {points=2 viewpoint=knowledge}
               - [ ] 甲
               - [○] 乙
               > 短い理由
            2. 判断する問い
               answer: ×
            3. 書く問い
               answer: ひみつの答え
               > %s
            :::

            ::: activity {lines=2}
            書こう。

            answer: %s
            :::
            """
                .formatted("長い理由です。".repeat(9), "長い解答例です。".repeat(20))));
    List<String> sheet = pages(folder.resolve("worksheet.pdf"));
    List<String> key = pages(folder.resolve("answers.pdf"));
    String all = String.join("", key);
    for (String answer : List.of("〔知〕2点　【解説】短い理由", "ひみつの答え", "うしろの解説(3)")) {
      assertTrue(all.contains(answer), answer + " in " + all);
      assertFalse(String.join("", sheet).contains(answer), answer);
    }
    assertEquals(sheet.size() + 1, key.size());
    assertTrue(key.getLast().contains("問題(3)【正解】ひみつの答え【解説】長い理由です。"), key.getLast());
    assertTrue(key.getLast().contains("課題(1)【解答例】長い解答例です。"), key.getLast());
  }

  @Test
  void aLessonWithNothingToAnswerHasLinesForNotes() throws IOException {
    build(outline("## 見出し\n\n文だけの授業。\n"));
    String sheet = String.join("", pages(folder.resolve("worksheet.pdf")));
    assertTrue(sheet.contains("1メモ2振り返り"), sheet);
  }
}

package kyozai.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Severity;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of more text than a slide holds. */
class TooMuchTest {
  private static final String SENTENCE = "この文は検査のために何度もくり返し書かれている、少し長めの文章の例です。";

  @TempDir Path folder;
  private final Theme theme = ThemeReader.read("kyozai");

  private PlannedDeck fitted(String body) throws IOException {
    String text = "---\ntitle: 題\nlanguage: ja\n---\n# 章\n\n" + body;
    Path file = Files.writeString(folder.resolve("outline.md"), text);
    Lesson lesson = OutlineReader.read(file).value().orElseThrow();
    PlannedDeck planned = DeckPlanner.plan(lesson, theme.scale());
    return SlideFitter.fit(planned, theme, Map.of("t", "1.1"));
  }

  private static List<List<TextParagraph>> bodies(PlannedDeck deck) {
    List<List<TextParagraph>> bodies = new ArrayList<>();
    for (Slide slide : deck.deck().slides()) {
      if (slide instanceof Slide.BodySlide(Frame frame, TextBlock body)) {
        bodies.add(body.paragraphs());
      }
    }
    return bodies;
  }

  private static List<Integer> counts(PlannedDeck deck) {
    return bodies(deck).stream().map(List::size).toList();
  }

  @Test
  void sevenItemsAreSharedFourToThree() throws IOException {
    String item = "- " + SENTENCE + SENTENCE + "\n";
    assertEquals(List.of(4, 3), counts(fitted("## 項目 {#t}\n\n" + item.repeat(7))));
  }

  @Test
  void noLastLineOfAnItemIsOneCharacter() throws IOException {
    String item = "2026 年 5 月、OpenAI は無罪となり、使命を守ったと認められた";
    List<TextParagraph> lines = bodies(fitted("## 項目 {#t}\n\n- " + item + "\n")).getFirst();
    assertEquals("2026 年 5 月、OpenAI は無罪となり、使命を守ったと\n認められた", lines.getFirst().plainText());
  }

  @Test
  void aSubHeadingIsNeverLastOnASlide() throws IOException {
    StringBuilder body = new StringBuilder("## 小見出し {#t}\n\n");
    for (int part = 1; part <= 6; part++) {
      body.append("### 部分").append(part).append("\n\n").append("- 項目\n".repeat(part));
      body.append('\n');
    }
    PlannedDeck deck = fitted(body.toString());
    assertTrue(bodies(deck).size() > 1);
    for (List<TextParagraph> slide : bodies(deck)) {
      assertFalse(slide.getLast().marker() instanceof TextParagraph.Marker.LeadIn);
    }
  }

  @Test
  void anItemStaysWithItsFirstSubItem() throws IOException {
    PlannedDeck deck = fitted("## 階層 {#t}\n\n" + "- 親の項目\n  - 子の項目一\n  - 子の項目二\n".repeat(7));
    for (List<TextParagraph> slide : bodies(deck)) {
      assertTrue(slide.getLast().level() > 0, slide.toString());
    }
  }

  @Test
  void aParagraphThatNoSlideHoldsIsCutBetweenSentences() throws IOException {
    for (List<TextParagraph> slide : bodies(fitted("## 文章 {#t}\n\n" + SENTENCE.repeat(14)))) {
      assertTrue(slide.getLast().plainText().endsWith("。"), slide.toString());
    }
  }

  @Test
  void proseBeyondFourSlidesGoesOnInPrint() throws IOException {
    String paragraph = SENTENCE.repeat(4) + "\n\n";
    PlannedDeck deck = fitted("## 文章 {#t}\n\n" + paragraph.repeat(12));
    List<List<TextParagraph>> bodies = bodies(deck);
    assertEquals(4, bodies.size());
    assertEquals("→ 学習資料 1.1", bodies.getLast().getLast().plainText());
    int shown = bodies.stream().mapToInt(List::size).sum() - 1;
    Slide first = deck.deck().slides().get(2);
    assertEquals(12 - shown, first.frame().notes().size());
    assertTrue(actions(deck).contains(Decision.Action.MOVED));
  }

  @Test
  void itemsAndProseWithoutAPlaceInPrintStayOnSlides() throws IOException {
    String item = "- " + SENTENCE.repeat(3) + "\n";
    assertEquals(
        30, counts(fitted("## 項目 {#t}\n\n" + item.repeat(30))).stream().mapToInt(i -> i).sum());
    String paragraph = SENTENCE.repeat(4) + "\n\n";
    PlannedDeck elsewhere = fitted("## 文章 {#u}\n\n" + paragraph.repeat(12));
    assertEquals(12, counts(elsewhere).stream().mapToInt(i -> i).sum());
  }

  private static List<Decision.Action> actions(PlannedDeck deck) {
    return deck.decisions().stream().map(Decision::action).toList();
  }

  @Test
  void aHeadlineThatNoSizeHoldsIsAWarningThatSaysWhereToCut() throws IOException {
    PlannedDeck deck = fitted("## " + SENTENCE.repeat(3) + "\n\n- 一つ\n");
    List<Diagnostic> warnings =
        deck.decisions().stream()
            .map(Decision::toDiagnostic)
            .filter(each -> each.severity() == Severity.WARNING)
            .toList();
    assertEquals(1, warnings.size());
    assertEquals(7, warnings.getFirst().position().line());
    String hint = warnings.getFirst().hints().getFirst().in(Language.JA);
    assertTrue(hint.matches("[0-9]+ 字目の「…[^」]+」までなら入ります。.*"), hint);
  }

  @Test
  void englishHeadlinesAreBalanced() throws IOException {
    String title = "A civil case has four steps; this one fell on time";
    PlannedDeck deck = fitted("## " + title + "\n\n- 一つ\n");
    Frame frame = deck.deck().slides().getLast().frame();
    assertEquals(
        "A civil case has four steps; \nthis one fell on time", frame.headline().plainText());
    assertEquals(title, frame.title());
  }

  private static List<SlideTable> tables(PlannedDeck deck) {
    List<SlideTable> tables = new ArrayList<>();
    for (Slide slide : deck.deck().slides()) {
      if (slide instanceof Slide.TableSlide table) {
        tables.add(table.table());
      }
    }
    return tables;
  }

  @Test
  void manyRowsRepeatTheHeadAndLeaveNoneAlone() throws IOException {
    PlannedDeck deck = fitted("## 表 {#t}\n\n|国|数|\n|---|---|\n" + "|日本|1|\n".repeat(201));
    List<SlideTable> tables = tables(deck);
    assertEquals(201, tables.stream().mapToInt(table -> table.rows().size()).sum());
    for (SlideTable table : tables) {
      assertEquals("国", TextParagraph.of(table.header().getFirst()).plainText());
      assertTrue(table.rows().size() >= 7, tables.size() + " tables");
    }
  }

  @Test
  void manyColumnsRepeatTheFirstOne() throws IOException {
    String body =
        "## 表 {#t}\n\n|国"
            + "|西暦2001年".repeat(20)
            + "|\n"
            + "|---".repeat(21)
            + "|\n|日本"
            + "|12.34%".repeat(20)
            + "|\n";
    PlannedDeck deck = fitted(body);
    List<SlideTable> tables = tables(deck);
    assertTrue(tables.size() > 1);
    int columns = 0;
    for (SlideTable table : tables) {
      assertEquals("日本", TextParagraph.of(table.rows().getFirst().getFirst()).plainText());
      columns += table.header().size() - 1;
    }
    assertEquals(20, columns);
    assertTrue(deck.deck().slides().getLast().frame().title().endsWith(")"));
    assertTrue(actions(deck).contains(Decision.Action.SPLIT));
  }
}

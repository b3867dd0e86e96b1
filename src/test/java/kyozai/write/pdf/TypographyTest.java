package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;
import kyozai.typography.Kinsoku;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.PdfText.Glyph;
import kyozai.write.pdf.engine.PdfText.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running text, measured on the page. */
class TypographyTest {
  private static final double SIZE = PrintSettings.SMALLEST;
  private static final String PUNCTUATION = "、。，．・：；？！「」『』（）〔〕【】〈〉《》々ーぁゃっ…";
  private static final PrintSettings B5 = PrintSettings.STANDARD.with(Paper.B5);

  @TempDir Path folder;

  /** The paragraphs of a handout, each as its lines, which together say just what it says. */
  private List<List<Line>> paragraphs(List<String> texts, PrintSettings settings) throws Exception {
    String outline = "# 題\n\n## 見出し\n\n" + String.join("\n\n", texts) + "\n";
    List<Line> lines = new ArrayList<>();
    for (Line line : PdfText.lines(Prints.print(folder, outline, settings).pdf())) {
      if (Math.abs(line.glyphs().getFirst().size() - settings.textSize()) < 0.03) {
        lines.add(line);
      }
    }
    List<List<Line>> paragraphs = new ArrayList<>();
    for (String text : texts) {
      List<Line> paragraph = new ArrayList<>();
      String rest = text.replaceAll("[*{}]|[|][^}]*", "");
      while (!rest.isEmpty()) {
        Line line = lines.removeFirst();
        assertTrue(rest.startsWith(line.text()), line::text);
        rest = rest.substring(line.text().length());
        paragraph.add(line);
      }
      paragraphs.add(paragraph);
    }
    assertEquals(List.of(), lines);
    return paragraphs;
  }

  /** Every pair of punctuation marks at every place of a line. */
  private static List<String> pairs() {
    List<String> texts = new ArrayList<>();
    for (int shift = 0; shift < 12; shift++) {
      StringBuilder text = new StringBuilder("字".repeat(shift + 1));
      for (int first : PUNCTUATION.codePoints().toArray()) {
        for (int second : PUNCTUATION.codePoints().toArray()) {
          text.append("漢字").appendCodePoint(first).appendCodePoint(second);
        }
      }
      texts.add(text + "終わり");
    }
    return texts;
  }

  @Test
  void no_line_begins_or_ends_with_what_may_not_stand_there() throws Exception {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    for (String pairs : pairs()) {
      List<Line> paragraph = paragraphs(List.of(pairs), B5).getFirst();
      for (int i = 0; i < paragraph.size(); i++) {
        String text = paragraph.get(i).text();
        lines++;
        boolean start = i > 0 && !Kinsoku.mayStartLine(text.codePointAt(0));
        boolean end =
            i < paragraph.size() - 1 && !Kinsoku.mayEndLine(text.codePointBefore(text.length()));
        if (start || end) {
          wrong.add(text);
        }
      }
    }
    assertTrue(lines > 500, lines + " lines");
    assertEquals(List.of(), wrong);
  }

  /** Without the half em of white that full-width punctuation would bring along. */
  @Test
  void pairs_of_punctuation_take_an_em_and_a_half_at_most() throws Exception {
    String marks = "、。「」『』（）〔〕【】〈〉《》・";
    int pairs = 0;
    for (List<Line> paragraph : paragraphs(pairs().subList(0, 1), B5)) {
      for (Line line : paragraph) {
        for (int i = 1; i < line.glyphs().size(); i++) {
          Glyph first = line.glyphs().get(i - 1);
          Glyph second = line.glyphs().get(i);
          if (marks.contains(first.text()) && marks.contains(second.text())) {
            pairs++;
            assertTrue(first.width() + second.width() <= 1.5 * SIZE, first.text() + second.text());
          }
        }
      }
    }
    assertTrue(pairs > 200, pairs + " pairs");
  }

  @ParameterizedTest
  @ValueSource(doubles = {10.5, 14, 22})
  void justified_lines_end_together_with_even_gaps_and_pitch(double size) throws Exception {
    PrintSettings settings = PrintSettings.STANDARD.withTextSize(size);
    String sentence = "「研究」の成果は、だれのものか。公開するか、しないか。ちょっと考えた会社は、こう答えた。";
    List<String> texts = List.of(sentence.repeat(5), "さて、" + sentence.repeat(4));
    double right = PageGeometry.of(settings).readingWidth();
    int lines = 0;
    for (List<Line> paragraph : paragraphs(texts, settings)) {
      double left = paragraph.getFirst().glyphs().getFirst().x();
      for (int i = 0; i < paragraph.size() - 1; i++) {
        Line line = paragraph.get(i);
        lines++;
        assertEquals(left, line.glyphs().getFirst().x(), 0.1, line.text());
        assertEquals(left + right, line.glyphs().getLast().end(), 0.5, line.text());
        assertEven(line);
        if (line.page() == paragraph.get(i + 1).page()) {
          assertEquals(1.75 * size, line.y() - paragraph.get(i + 1).y(), 0.1, line.text());
        }
      }
    }
    assertTrue(lines >= 6, lines + " lines");
  }

  private static void assertEven(Line line) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < line.glyphs().size(); i++) {
      gaps.add(line.glyphs().get(i).x() - line.glyphs().get(i - 1).end());
    }
    double least = gaps.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = gaps.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertTrue(least > -0.1 && most - least < 0.25, least + " to " + most + " in " + line.text());
  }

  /** Before a long word that no line may be broken in. */
  @Test
  void a_line_with_too_much_slack_stays_ragged() throws Exception {
    String text = "短い: 行 の後に" + "{長い読みのある言葉が十五字|よみ}".repeat(3) + "が続きます";
    PrintSettings large = PrintSettings.STANDARD.withTextSize(18);
    List<Line> lines = paragraphs(List.of(text), large).getFirst();
    List<Glyph> glyphs = lines.getFirst().glyphs();
    double end = glyphs.getFirst().x() + PageGeometry.of(large).readingWidth();
    assertTrue(glyphs.getLast().end() < end - 18, lines.getFirst().text());
    for (int i = 1; i < glyphs.size(); i++) {
      assertEquals(glyphs.get(i - 1).end(), glyphs.get(i).x(), 0.1, glyphs.get(i).text());
    }
  }

  @Test
  void western_characters_stand_apart_without_a_space_in_the_text() throws Exception {
    String text = "会社はOpenAIとxAIの2社で、2015年に**GPT**を{公開|こうかい}した";
    List<Line> lines = paragraphs(List.of(text), PrintSettings.STANDARD).getFirst();
    assertEquals(1, lines.size());
    String said = lines.getFirst().text();
    assertEquals("会社はOpenAIとxAIの2社で、2015年にGPTを公開した", said);
    List<Glyph> glyphs = lines.getFirst().glyphs();
    String spaced =
        IntStream.range(1, glyphs.size())
            .filter(i -> glyphs.get(i).x() - glyphs.get(i - 1).end() > 0.1 * SIZE)
            .mapToObj(i -> glyphs.get(i - 1).text() + glyphs.get(i).text())
            .collect(Collectors.joining(" "));
    assertEquals("はO Iと とx Iの の2 2社 5年 にG Tを", spaced);
  }

  @Test
  void numbers_stay_with_their_units_and_spans_of_days_on_a_line() throws Exception {
    List<String> pieces = List.of("約974億ドル", "50分間", "第3回", "2024年", "11月17日〜22日", "26%");
    List<String> texts = new ArrayList<>();
    for (int shift = 0; shift < 9; shift++) {
      String filling = "字".repeat(shift + 3);
      texts.add("字".repeat(shift) + String.join(filling, pieces).repeat(3) + "終");
    }
    List<String> starts = new ArrayList<>();
    for (List<Line> paragraph : paragraphs(texts, B5)) {
      String all = paragraph.stream().map(Line::text).collect(Collectors.joining("|"));
      starts.add(all);
      for (String piece : pieces) {
        String plain = all.replace("|", "");
        int torn = count(plain, piece) - count(all, piece);
        assertEquals(0, torn, piece + " in " + all);
      }
    }
    assertTrue(starts.stream().mapToLong(all -> count(all, "|")).sum() > 40);
  }

  private static int count(String text, String piece) {
    return text.split(Pattern.quote(piece), -1).length - 1;
  }

  /** Boxes of 0.88 em above and 0.12 em below the baseline; ink keeps a little off both edges. */
  @Test
  void readings_keep_clear_of_their_bases_neighbours_and_the_line_above() throws Exception {
    String text = "{出訴|しゅっそ}{期限|きげん}という{取締役会|とりしまりやくかい}の決まり、".repeat(9);
    for (Line line : paragraphs(List.of(text), B5).getFirst()) {
      assertFalse(line.text().matches("^[訴限締役会].*|.*[出期取締役]$"), line.text());
    }
    String outline = "# 題\n\n## 見出し\n\n" + text + "\n";
    List<Line> lines = PdfText.lines(Prints.print(folder, outline, B5).pdf());
    int readings = 0;
    for (Line reading : lines) {
      double half = reading.glyphs().getFirst().size();
      if (Math.abs(half - SIZE / 2) > 0.01) {
        continue;
      }
      readings++;
      Line base = next(lines, reading);
      assertTrue(reading.y() - 0.12 * half >= base.y() + 0.85 * SIZE, reading.text());
      lines.stream()
          .filter(line -> line.page() == reading.page() && line.y() > reading.y())
          .filter(line -> line.glyphs().getFirst().size() > half + 1)
          .forEach(
              above ->
                  assertTrue(above.y() - 0.12 * SIZE > reading.y() + 0.88 * half, above::text));
      for (int i = 1; i < reading.glyphs().size(); i++) {
        assertFalse(
            reading.glyphs().get(i).x() < reading.glyphs().get(i - 1).end() - 0.1, reading.text());
      }
    }
    assertTrue(readings > 3, readings + " lines of readings");
  }

  private static Line next(List<Line> lines, Line reading) {
    return lines.stream()
        .filter(line -> line.page() == reading.page() && line.y() < reading.y())
        .max((a, b) -> Double.compare(a.y(), b.y()))
        .orElseThrow();
  }
}

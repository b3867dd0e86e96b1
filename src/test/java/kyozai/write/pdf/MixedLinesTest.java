package kyozai.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Running text with marks, brackets, readings, emphasis, links, sources and badges, measured. */
class MixedLinesTest {
  private static final double SIZE = PrintSettings.SMALLEST;
  private static final PrintSettings B5 = PrintSettings.STANDARD.with(Paper.B5);

  /** What is written, and what is printed of it. */
  private static final String[][] PIECES = {
    {"**重要**", "重要"},
    {"*強調*", "強調"},
    {"==用語==", "用語"},
    {"[案内](https://example.org/a)", "案内"},
    {"{出訴期限|しゅっそきげん}", "出訴期限"},
    {"{会|とりしまりやくかい}", "会"},
    {"「**引用**」", "「引用」"},
    {"**「太字」**", "「太字」"},
    {"（*注*）", "（注）"},
    {"*『本』*", "『本』"},
    {"`符号`", "符号"},
  };

  private static final String[] WORDS = {
    "その後、", "考えた。", "会社は", "、しかし", "ちょっと", "・", "決まり", "のは", "？」と"
  };

  @TempDir Path folder;

  private static String head(String language) {
    return "---\ntitle: 題\nlanguage: "
        + language
        + "\nsources:\n  S1: {title: 資料, publisher: 社, date: \"2017\"}\n---\n\n# 題\n\n## 見出し\n\n";
  }

  private final StringBuilder written = new StringBuilder();
  private final StringBuilder printed = new StringBuilder();

  private void paragraph(Random random, int pieces) {
    for (int i = 0; i < pieces; i++) {
      String[] piece = PIECES[random.nextInt(PIECES.length)];
      String word = WORDS[random.nextInt(WORDS.length)];
      String source = random.nextInt(4) == 0 ? "[@S1]" : "";
      written.append(piece[0]).append("と").append(source).append(word);
      printed.append(piece[1]).append("と").append(source.isEmpty() ? "" : "[1]").append(word);
    }
    written.append("終わり。\n\n");
    printed.append("終わり。");
  }

  private List<Line> lines(String language) throws Exception {
    String outline = head(language) + written;
    List<Line> lines = new ArrayList<>();
    boolean below = false;
    for (Line line : PdfText.lines(Prints.print(folder, outline, B5).pdf())) {
      below |= line.text().endsWith("見出し") && line.glyphs().getLast().size() > SIZE;
      boolean running =
          line.glyphs().stream().anyMatch(glyph -> Math.abs(glyph.size() - SIZE) < 0.03);
      if (below && running && !line.text().startsWith("見出し")) {
        lines.add(line);
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void lines_keep_the_rules_over_the_borders_of_elements(long seed) throws Exception {
    paragraph(new Random(seed), 160);
    List<Line> lines = lines("ja");
    StringBuilder all = new StringBuilder();
    List<String> wrong = new ArrayList<>();
    double left = lines.getFirst().glyphs().getFirst().x();
    double right = left + PageGeometry.of(B5).readingWidth();
    for (Line line : lines) {
      String text = line.text();
      all.append(text);
      boolean last = line.equals(lines.getLast());
      boolean end = !last && !Kinsoku.mayEndLine(text.codePointBefore(text.length()));
      if (!Kinsoku.mayStartLine(text.codePointAt(0)) || text.startsWith("[1]") || end) {
        wrong.add(text);
      }
      double over = line.glyphs().getLast().end() - right;
      boolean wide = text.endsWith("会");
      assertTrue(over < 0.5 && (last || wide || over > -0.5), over + " in " + text);
      if (!last) {
        assertEven(line);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(printed.toString(), all.toString());
    assertPitch(lines);
  }

  /** Between characters of the text's size; a source stands a point off, and a longer reading. */
  private static void assertEven(Line line) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < line.glyphs().size(); i++) {
      Glyph before = line.glyphs().get(i - 1);
      Glyph glyph = line.glyphs().get(i);
      String both = before.text() + glyph.text();
      if (!both.matches(".*[\\[\\]1会].*")) {
        gaps.add(glyph.x() - before.end());
      }
    }
    double least = gaps.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = gaps.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertTrue(least > -0.1 && most - least < 0.3, least + " to " + most + " in " + line.text());
  }

  /** A piece that ends before a space is not broken in two. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void lines_of_english_stand_evenly_under_each_other(int shift) throws Exception {
    String sentence = "The **company** that was named grew [@S1]. It said *so*, “**often**”, too. ";
    written.append("a ".repeat(shift)).append(sentence.repeat(30)).append("\n\n");
    assertPitch(lines("en"));
  }

  private static void assertPitch(List<Line> lines) {
    assertTrue(lines.size() > 20, lines.size() + " lines");
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      if (above.page() == line.page()) {
        assertEquals(1.75 * SIZE, above.y() - line.y(), 0.1, line.text());
      }
    }
  }

  /** A badge is as high as a line, wherever it stands. */
  @Test
  void badges_do_not_push_lines_apart() throws Exception {
    for (int i = 0; i < 20; i++) {
      written.append("- ").append("語".repeat(i + 20)).append("[@S1] {.open}\n");
    }
    List<Line> lines = lines("ja");
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).page() == lines.get(i).page()) {
        double pitch = lines.get(i - 1).y() - lines.get(i).y();
        assertEquals(1.75 * SIZE * Math.max(1, Math.round(pitch / 1.75 / SIZE)), pitch, 0.3);
      }
    }
    assertTrue(lines.size() >= 20, lines.size() + " lines");
  }

  @Test
  void a_reading_longer_than_its_word_stays_in_the_column() throws Exception {
    for (int i = 0; i < 30; i++) {
      written.append("字".repeat(i + 20)).append("{会|とりしまりやくかい}".repeat(12)).append("\n\n");
    }
    double size = SIZE / 2;
    List<Line> lines = PdfText.lines(Prints.print(folder, head("ja") + written, B5).pdf());
    double left =
        lines.stream()
            .filter(line -> line.text().startsWith("字字"))
            .mapToDouble(line -> line.glyphs().getFirst().x())
            .min()
            .orElseThrow();
    double right = left + PageGeometry.of(B5).readingWidth();
    int readings = 0;
    for (Line line : lines) {
      if (Math.abs(line.glyphs().getFirst().size() - size) < 0.01) {
        readings++;
        assertTrue(line.glyphs().getFirst().x() > left - 0.1, line.text());
        assertTrue(line.glyphs().getLast().end() < right + 0.1, line.text());
      }
    }
    assertTrue(readings > 60, readings + " lines of readings");
  }
}

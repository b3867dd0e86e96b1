package kyozai.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static FontFace face;

  @BeforeAll
  static void readFont() throws IOException {
    Path file = Path.of("assets/fonts/biz-ud-pgothic/BIZUDPGothic-Regular.ttf");
    face = FontFace.read(Files.readAllBytes(file));
  }

  private static List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    for (Line line : LineBreaker.lines(List.of(new Piece(text, face, size)), width)) {
      lines.add(text.substring(line.start(), line.end()));
    }
    return lines;
  }

  @Test
  void theFontSaysItsWidths() {
    assertEquals(1.0, face.advance('漢'), 0.001);
    assertEquals(1.0, face.ascent() + face.descent() + face.lineGap(), 0.001);
    assertTrue(face.advance('i') < face.advance('W'));
    assertTrue(face.covers('①') && face.covers('〓'));
    assertFalse(face.covers("𠮷".codePointAt(0)));
  }

  @Test
  void japaneseBreaksBetweenCharactersButNotBeforePunctuation() {
    assertEquals(List.of("漢字漢", "字。漢", "字"), lines("漢字漢字。漢字", 10, 32));
    assertEquals(List.of("あいう", "えっお"), lines("あいうえっお", 10, 42).stream().toList());
  }

  @Test
  void openingBracketsDoNotEndALine() {
    assertEquals(List.of("漢字漢", "「字」字"), lines("漢字漢「字」字", 10, 41));
  }

  @Test
  void wordsStayWholeUnlessTheyAreWiderThanTheBox() {
    assertEquals(List.of("one ", "two ", "three"), lines("one two three", 10, 33));
    List<String> broken = lines("supercalifragilistic", 10, 50);
    assertEquals("supercalifragilistic", String.join("", broken));
    assertTrue(broken.size() > 1);
  }

  @Test
  void aLineBreakOfTheTeacherIsKept() {
    assertEquals(List.of("a\n", "b\n", ""), lines("a\nb\n", 10, 100));
    assertEquals(List.of(""), lines("", 10, 100));
  }

  @Test
  void mixedTextGetsItsQuarterEm() {
    double plain = LineBreaker.width(List.of(new Piece("A", face, 10), new Piece("あ", face, 10)));
    double alone =
        LineBreaker.width(List.of(new Piece("A", face, 10)))
            + LineBreaker.width(List.of(new Piece("あ", face, 10)));
    assertEquals(alone + 2.5, plain, 0.001);
  }

  @Test
  void noCharacterIsLostAndNoLineIsTooWide() {
    Random random = new Random(7);
    String alphabet = "漢字かなカナー、。「」（）っゃabcXYZ 012-,.𠮷한е́\n　…――%";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        int at = random.nextInt(alphabet.length());
        text.appendCodePoint(alphabet.codePointAt(at));
      }
      double width = 20 + random.nextInt(200);
      List<Piece> pieces = List.of(new Piece(text.toString(), face, 14));
      StringBuilder joined = new StringBuilder();
      for (Line line : LineBreaker.lines(pieces, width)) {
        assertEquals(joined.length(), line.start());
        joined.append(text, line.start(), line.end());
        assertTrue(line.width() <= width || joined.length() - line.start() <= 3, text.toString());
      }
      assertEquals(text.toString(), joined.toString());
    }
  }

  @Test
  void joinedEmojiAreOneCharacterAsWideAsTheWidestFontHasIt() {
    for (String one : List.of("😀", "👍🏽", "👨‍👩‍👧‍👦", "🇯🇵", "❤️")) {
      List<Piece> pieces = List.of(new Piece(one.repeat(6), face, 10));
      for (Line line : LineBreaker.lines(pieces, 30)) {
        assertEquals(0, line.start() % one.length(), one);
      }
    }
    assertEquals(14, LineBreaker.width(List.of(new Piece("👨‍👩‍👧", face, 10))), 0.001);
    assertEquals(10, LineBreaker.width(List.of(new Piece("𠮷", face, 10))), 0.001);
  }

  @Test
  void theWidestWordIsWhatNoLineCanBreak() {
    double word = LineBreaker.width(List.of(new Piece("word", face, 10)));
    assertEquals(word, LineBreaker.widestWord(List.of(new Piece("a word", face, 10))), 0.001);
    assertEquals(10, LineBreaker.widestWord(List.of(new Piece("漢字", face, 10))), 0.001);
  }
}

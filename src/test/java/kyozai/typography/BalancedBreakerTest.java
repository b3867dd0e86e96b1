package kyozai.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import kyozai.typography.BalancedBreaker.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BalancedBreakerTest {
  private static FontFace face;

  @BeforeAll
  static void readFont() throws IOException {
    Path file = Path.of("assets/fonts/biz-ud-pgothic/BIZUDPGothic-Regular.ttf");
    face = FontFace.read(Files.readAllBytes(file));
  }

  /** The lines in a box of so many ems. */
  private static List<String> lines(String text, double ems, int most, Shape shape) {
    List<Piece> pieces = List.of(new Piece(text, face, 10));
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at : BalancedBreaker.breaks(pieces, ems * 10 / 0.985, most, shape)) {
      lines.add(text.substring(start, at));
      start = at;
    }
    lines.add(text.substring(start));
    return lines;
  }

  @Test
  void anEnglishHeadlineLeavesNoWordAlone() {
    assertEquals(
        List.of("A civil case has four steps; ", "this one fell on time"),
        lines("A civil case has four steps; this one fell on time", 23, 2, Shape.EVEN));
  }

  @Test
  void japaneseBreaksBetweenPhrasesWithoutAStrandedCharacter() {
    assertEquals(List.of("寄付だけでは開発の資金に", "届かない"), lines("寄付だけでは開発の資金に届かない", 15, 2, Shape.FULL));
    List<String> stranded = lines("使命を守ったと認められた", 11, 2, Shape.FULL);
    assertTrue(stranded.getLast().length() > 2, stranded.toString());
  }

  @Test
  void aParticleOfSeveralCharactersStaysWithItsWord() {
    String text = "判断の説明として、最も";
    BitSet breaks = PhraseBreaker.opportunities(text);
    assertTrue(breaks.get(text.indexOf("説明")), breaks.toString());
    assertFalse(breaks.get(text.indexOf("として")), breaks.toString());
  }

  @Test
  void aKatakanaWordIsNotTorn() {
    List<String> lines = lines("創設者のサツケバー氏", 7, 3, Shape.FULL);
    assertTrue(lines.stream().anyMatch(line -> line.contains("サツケバー")), lines.toString());
  }

  @Test
  void aWordWiderThanTheBoxIsLeftToTheViewer() {
    assertEquals(1, lines("antidisestablishmentarianism", 5, 6, Shape.EVEN).size());
    assertEquals(1, lines("短い", 5, 2, Shape.EVEN).size());
    assertEquals(1, lines("", 5, 2, Shape.EVEN).size());
  }

  @Test
  void noLineIsWiderThanTheBox() {
    Random random = new Random(3);
    String alphabet = "漢字かなカナ、。「」っゃabc 012　%";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<String> lines = lines(text.toString(), 12, 8, Shape.FULL);
      assertEquals(text.toString(), String.join("", lines));
      for (String line : lines) {
        double width = LineBreaker.width(List.of(new Piece(line.stripTrailing(), face, 10)));
        assertTrue(lines.size() == 1 || width <= 120.01, line);
      }
    }
  }
}

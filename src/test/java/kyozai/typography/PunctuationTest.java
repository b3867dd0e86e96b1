package kyozai.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The punctuation of the bundled face, measured in thousandths of an em: it is half as wide as
 * JLReq 3.1.4 and 3.1.5 want it beside other punctuation and at the ends of lines.
 */
class PunctuationTest {
  private static final String OPENING = "「『（〔［｛〈《【“";
  private static final String CLOSING = "」』）〕］｝〉》】”";
  private static final String STOPS = "、。，．・：；";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** An advance, and the white left and right of the ink in it. */
  private record Mark(double advance, double left, double right) {}

  static Stream<Arguments> weights() {
    return Stream.of("Regular", "Bold")
        .flatMap(first -> Stream.of("Regular", "Bold").map(second -> Arguments.of(first, second)));
  }

  private static Font font(String weight) throws Exception {
    String file = "/kyozai/assets/fonts/biz-ud-pgothic/BIZUDPGothic-" + weight + ".ttf";
    try (InputStream in = PunctuationTest.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in)).deriveFont(1000f);
    }
  }

  private static Mark mark(Font font, int character) {
    GlyphVector glyphs = font.createGlyphVector(EXACT, Character.toString(character));
    var ink = glyphs.getGlyphOutline(0).getBounds2D();
    double advance = glyphs.getGlyphMetrics(0).getAdvanceX();
    return new Mark(advance, ink.getMinX(), advance - ink.getMaxX());
  }

  /** Two marks that would bring half an em of white each, had they the width of a kanji. */
  @ParameterizedTest
  @MethodSource("weights")
  void between_two_marks_is_half_an_em_at_most(String weight, String other) throws Exception {
    Font first = font(weight);
    Font second = font(other);
    int[] marks = (CLOSING + STOPS + OPENING).codePoints().toArray();
    for (int before : marks) {
      // The full-width comma and point have a little more white behind them.
      int most = "．，".indexOf(before) >= 0 ? 560 : 500;
      for (int after : marks) {
        double white = mark(first, before).right() + mark(second, after).left();
        String pair = Character.toString(before) + Character.toString(after);
        assertTrue(white >= 0 && white <= most, white + " in " + pair);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Bold"})
  void brackets_are_half_an_em_wide_and_stops_little_more(String weight) throws Exception {
    Font font = font(weight);
    for (int c : (OPENING + CLOSING).codePoints().toArray()) {
      assertEquals(500, mark(font, c).advance(), 15, Character.toString(c));
    }
    for (int c : STOPS.codePoints().toArray()) {
      assertEquals(550, mark(font, c).advance(), 60, Character.toString(c));
    }
    for (int c : OPENING.codePoints().toArray()) {
      assertTrue(mark(font, c).left() <= 160, Character.toString(c));
    }
    for (int c : "、。".codePoints().toArray()) {
      assertTrue(mark(font, c).right() <= 285, Character.toString(c));
    }
  }
}

package kyozai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
  static List<String> names() {
    return ThemeReader.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTextCanBeRead(String name) {
    Theme theme = ThemeReader.read(name);
    Palette p = theme.palette();
    for (TextOnGround pair : TextOnGround.all(theme)) {
      boolean running = pair.text() == ColorRole.INK || pair.ground() == ColorRole.NIGHT;
      boolean enhanced = running && pair.least() > Contrast.LARGE;
      check(pair.text().in(p), pair.ground().in(p), enhanced ? Contrast.ENHANCED : pair.least());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPrintedTextCanBeRead(String name) {
    Palette p = ThemeReader.read(name).print();
    assertFalse(p.isDark());
    for (String paper : List.of(p.paper(), p.tint())) {
      check(p.ink(), paper, Contrast.ENHANCED);
      check(p.muted(), paper, Contrast.TEXT);
      check(p.link(), paper, Contrast.TEXT);
      check(p.accents().getFirst(), paper, Contrast.TEXT);
    }
  }

  private static void check(String text, String ground, double least) {
    double contrast = Contrast.ratio(text, ground);
    assertTrue(contrast >= least, text + " on " + ground + ": " + contrast);
  }

  /** Examples of WCAG 2.2 and its techniques. */
  @ParameterizedTest
  @CsvSource({
    "000000,FFFFFF,21.0",
    "FFFFFF,FFFFFF,1.0",
    "767676,FFFFFF,4.54",
    "949494,FFFFFF,3.03"
  })
  void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
    assertEquals(ratio, Contrast.ratio(one, other), 0.01);
    assertEquals(ratio, Contrast.ratio(other, one), 0.01);
  }

  @Test
  void aDarkThemePrintsLikeItsLightOne() {
    assertTrue(ThemeReader.read("kyozai-dark").palette().isDark());
    assertEquals(ThemeReader.read("kyozai").palette(), ThemeReader.read("kyozai-dark").print());
  }

  @Test
  void theLargeThemeHasLargeFloors() {
    TypeScale scale = ThemeReader.read("kyozai-large").scale();
    assertTrue(scale.body().getLast() >= 32);
    assertTrue(scale.dense().getLast() >= 26);
    assertTrue(scale.sources().getLast() >= 20 && scale.small() >= 20);
    assertTrue(scale.headline().getLast() >= 32 && scale.quotation().getLast() >= 28);
  }

  @ParameterizedTest
  @MethodSource("names")
  void boxesLieOnTheSlideAndApart(String name) {
    DeckGeometry geometry = ThemeReader.read(name).geometry();
    for (LayoutKind kind : LayoutKind.values()) {
      Map<Slot, Box> slots = geometry.slots(kind);
      slots.forEach(
          (slot, box) -> {
            boolean inside =
                box.x() >= 0
                    && box.y() >= 0
                    && box.right() <= geometry.width()
                    && box.bottom() <= geometry.height();
            assertTrue(inside, kind + " " + slot);
            slots.forEach(
                (other, second) -> {
                  boolean stem =
                      kind == LayoutKind.QUIZ && (slot == Slot.AREA || slot == Slot.BODY);
                  boolean drawn = slot.isDecoration() && other.isDecoration();
                  if (slot.compareTo(other) < 0 && !stem && !drawn) {
                    assertFalse(overlap(box, second), kind + " " + slot + " " + other);
                  }
                });
          });
    }
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFontIsBundled(String name) {
    String font = ThemeReader.read(name).fontFamily();
    assertTrue(FontBook.names().contains(font));
    assertTrue(FontBook.face(font, true).covers('教'));
  }

  @Test
  void anUnknownThemeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ThemeReader.read("nothing"));
  }
}

package kyozai.theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
  private static final double TEXT = 4.5;
  private static final double LARGE = 3.0;

  static List<String> names() {
    return ThemeReader.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTextCanBeRead(String name) {
    Palette p = ThemeReader.read(name).palette();
    for (String paper : List.of(p.paper(), p.tint())) {
      check(p.ink(), paper, 7);
      check(p.muted(), paper, TEXT);
      check(p.link(), paper, TEXT);
    }
    check(p.onNight(), p.night(), 7);
    check(p.tint(), p.night(), TEXT);
    check(p.paper(), p.accents().get(0), TEXT);
    check(p.accents().get(1), p.paper(), LARGE);
    check(p.accents().get(2), p.paper(), LARGE);
    check(p.accents().get(5), p.night(), LARGE);
  }

  private static void check(String text, String ground, double least) {
    double contrast = contrast(text, ground);
    assertTrue(contrast >= least, text + " on " + ground + ": " + contrast);
  }

  /** WCAG 2.2, contrast ratio. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(String color) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(color.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum +=
          weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
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
                  if (slot.compareTo(other) < 0 && !stem) {
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

package kyozai.theme;

import static kyozai.theme.ColorRole.ACCENT_1;
import static kyozai.theme.ColorRole.ACCENT_2;
import static kyozai.theme.ColorRole.ACCENT_3;
import static kyozai.theme.ColorRole.ACCENT_4;
import static kyozai.theme.ColorRole.ACCENT_6;
import static kyozai.theme.ColorRole.INK;
import static kyozai.theme.ColorRole.LINK;
import static kyozai.theme.ColorRole.MUTED;
import static kyozai.theme.ColorRole.NIGHT;
import static kyozai.theme.ColorRole.PALE_1;
import static kyozai.theme.ColorRole.PALE_2;
import static kyozai.theme.ColorRole.PALE_3;
import static kyozai.theme.ColorRole.PALE_4;
import static kyozai.theme.ColorRole.PAPER;
import static kyozai.theme.ColorRole.TINT;

import java.util.ArrayList;
import java.util.List;

/**
 * A colour of text or marks and what it stands on.
 *
 * @param text the colour in front
 * @param ground the colour behind
 * @param least the least contrast that WCAG 2.2 allows
 */
public record TextOnGround(ColorRole text, ColorRole ground, double least) {

  /** All that stands on the slides of a theme; the decks of the tests hold no other pair. */
  public static List<TextOnGround> all(Theme theme) {
    List<TextOnGround> pairs = new ArrayList<>();
    for (ColorRole ground : List.of(PAPER, TINT, PALE_1, PALE_2, PALE_3, PALE_4)) {
      pairs.add(new TextOnGround(INK, ground, Contrast.TEXT));
      pairs.add(new TextOnGround(MUTED, ground, Contrast.TEXT));
    }
    pairs.add(new TextOnGround(LINK, PAPER, Contrast.TEXT));
    pairs.add(new TextOnGround(LINK, TINT, Contrast.TEXT));
    pairs.add(new TextOnGround(PAPER, NIGHT, Contrast.TEXT));
    pairs.add(new TextOnGround(TINT, NIGHT, Contrast.TEXT));
    pairs.add(new TextOnGround(PAPER, ACCENT_1, Contrast.TEXT));
    pairs.add(new TextOnGround(PAPER, ACCENT_3, Contrast.LARGE));
    pairs.add(new TextOnGround(ACCENT_1, PAPER, Contrast.TEXT));
    pairs.add(new TextOnGround(ACCENT_1, TINT, Contrast.TEXT));
    for (ColorRole side : List.of(ACCENT_2, ACCENT_3, ACCENT_4)) {
      pairs.add(new TextOnGround(side, PAPER, Contrast.LARGE));
    }
    if (theme.grounds().containsValue(Ground.NIGHT)) {
      pairs.add(new TextOnGround(ACCENT_6, NIGHT, Contrast.LARGE));
    }
    return pairs;
  }

  /** The contrast of the pair in some colours. */
  public double contrast(Palette palette) {
    return Contrast.ratio(text.in(palette), ground.in(palette));
  }
}

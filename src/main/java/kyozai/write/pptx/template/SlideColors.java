package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.List;
import kyozai.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a template that stand for those of the program's own themes, on one kind of slide:
 * chosen by contrast (WCAG 2.2), so that what is drawn can be read on any background.
 *
 * @param ink text
 * @param paper what text stands on, and text on dark fills
 * @param tint quiet fills under ink
 * @param muted quiet text
 * @param night dark fills under paper
 * @param line rules
 * @param accents six, as fills under paper
 * @param textAccents six, as text on the background
 * @param pales six, light fills under ink
 * @param linksReadable whether the theme's own link colour can be read on the background
 * @param keepsInk whether the template's own text colour can
 * @param plain whether the background is one colour
 */
public record SlideColors(
    Shade ink,
    Shade paper,
    Shade tint,
    Shade muted,
    Shade night,
    Shade line,
    List<Shade> accents,
    List<Shade> textAccents,
    List<Shade> pales,
    boolean linksReadable,
    boolean keepsInk,
    boolean plain) {
  private static final double READABLE = 4.5;
  private static final double LARGE = 3;
  private static final int[] DARKER = {100, 75, 50, 35};

  /** Keeps its own lists. */
  public SlideColors {
    accents = List.copyOf(accents);
    textAccents = List.copyOf(textAccents);
    pales = List.copyOf(pales);
  }

  /**
   * The colours for a background.
   *
   * @param ground the background; null when it is a picture or cannot be told
   * @param own the colour that the template gives to text there
   */
  static SlideColors on(ThemeColors colors, @Nullable Rgb ground, Rgb own) {
    Rgb dark = colors.slot("tx1");
    Rgb light = colors.slot("bg1");
    boolean swapped =
        ground == null
            ? distance(own, light) < distance(own, dark)
            : ground.contrast(light) > ground.contrast(dark);
    boolean keepsInk = ground == null || ground.contrast(own) >= LARGE;
    Rgb shown = ground != null ? ground : swapped ? dark : light;
    return on(colors, shown, swapped, keepsInk, ground != null);
  }

  private static double distance(Rgb a, Rgb b) {
    return Math.abs(a.luminance() - b.luminance());
  }

  private static SlideColors on(
      ThemeColors colors, Rgb ground, boolean swapped, boolean keepsInk, boolean plain) {
    Shade ink = Shade.of(swapped ? "bg1" : "tx1");
    Shade paper = Shade.of(swapped ? "tx1" : "bg1");
    Rgb inkColor = ink.in(colors);
    Rgb paperColor = paper.in(colors);
    boolean light = paperColor.luminance() > inkColor.luminance();
    Shade tint = light ? new Shade(paper.slot(), 95, 0) : new Shade(paper.slot(), 85, 15);
    Shade muted = light ? new Shade(ink.slot(), 65, 35) : new Shade(ink.slot(), 75, 0);
    if (!plain
        || muted.in(colors).contrast(ground) < READABLE
        || muted.in(colors).contrast(tint.in(colors)) < READABLE) {
      muted = ink;
    }
    List<Shade> accents = new ArrayList<>();
    List<Shade> textAccents = new ArrayList<>();
    List<Shade> pales = new ArrayList<>();
    for (int i = 1; i <= Palette.ACCENTS; i++) {
      accents.add(readable(colors, "accent" + i, paperColor, ink));
      textAccents.add(plain ? readable(colors, "accent" + i, ground, ink) : ink);
      Shade pale = light ? new Shade("accent" + i, 20, 80) : new Shade("accent" + i, 30, 0);
      pales.add(pale.in(colors).contrast(inkColor) >= READABLE ? pale : tint);
    }
    Shade line = light ? new Shade(paper.slot(), 85, 0) : new Shade(paper.slot(), 65, 35);
    boolean links = plain && colors.slot("hlink").contrast(ground) >= READABLE;
    return new SlideColors(
        ink,
        paper,
        tint,
        muted,
        accents.getFirst(),
        line,
        accents,
        textAccents,
        pales,
        links,
        keepsInk,
        plain);
  }

  /** An accent, darker or lighter if need be, that can be told from a colour; else the ink. */
  private static Shade readable(ThemeColors colors, String slot, Rgb against, Shade ink) {
    boolean darken = against.luminance() > 0.18;
    for (int factor : DARKER) {
      Shade shade = darken ? new Shade(slot, factor, 0) : new Shade(slot, factor, 100 - factor);
      if (shade.in(colors).contrast(against) >= READABLE) {
        return shade;
      }
    }
    return ink;
  }
}

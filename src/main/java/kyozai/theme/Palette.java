package kyozai.theme;

import java.util.List;

/**
 * The colours of a theme as {@code RRGGBB}, each one a slot of the PowerPoint theme.
 *
 * <p>A theme with dark paper is dark throughout: PowerPoint's first dark and light slots keep the
 * darker and the lighter colour, and the slide master swaps them, so that other theme colours
 * chosen in PowerPoint leave a dark deck dark.
 *
 * @param ink text
 * @param paper the background
 * @param night fills that turn ink and paper round: heads of tables, dark layouts
 * @param tint quiet fills
 * @param accents six, in the order in which sections and sides take them
 * @param link hyperlinks
 * @param muted sources and footers
 * @param line rules and borders in print
 */
public record Palette(
    String ink,
    String paper,
    String night,
    String tint,
    List<String> accents,
    String link,
    String muted,
    String line) {

  /** How many accents there are. */
  public static final int ACCENTS = 6;

  /** Checks the number of accents. */
  public Palette {
    accents = List.copyOf(accents);
    if (accents.size() != ACCENTS) {
      throw new IllegalArgumentException(accents.size() + " accents");
    }
  }

  /** Whether light text stands on dark paper. */
  public boolean isDark() {
    return Contrast.luminance(paper) < Contrast.luminance(ink);
  }
}

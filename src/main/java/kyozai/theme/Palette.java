package kyozai.theme;

import java.util.List;

/**
 * The colours of a theme as {@code RRGGBB}, each one a slot of the PowerPoint theme.
 *
 * @param ink text (dk1)
 * @param paper the background (lt1)
 * @param night the background of dark layouts (dk2)
 * @param tint quiet fills (lt2)
 * @param accents six, in the order in which sections and sides take them
 * @param link hyperlinks
 * @param muted sources and footers
 * @param line rules and borders
 * @param onNight text on dark layouts
 */
public record Palette(
    String ink,
    String paper,
    String night,
    String tint,
    List<String> accents,
    String link,
    String muted,
    String line,
    String onNight) {

  /** Checks the number of accents. */
  public Palette {
    accents = List.copyOf(accents);
    if (accents.size() != 6) {
      throw new IllegalArgumentException(accents.size() + " accents");
    }
  }
}

package kyozai.theme;

import java.util.Set;

/**
 * The look of a deck and of the printed documents.
 *
 * @param name the name of its folder
 * @param palette the colours
 * @param fontFamily a family of {@link FontBook}
 * @param geometry of the slides
 * @param scale the text sizes
 * @param dark the layouts with light text on a dark background
 */
public record Theme(
    String name,
    Palette palette,
    String fontFamily,
    DeckGeometry geometry,
    TypeScale scale,
    Set<LayoutKind> dark) {
  /** Keeps its own set. */
  public Theme {
    dark = Set.copyOf(dark);
  }
}

package kyozai.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kyozai.diagnostic.Bilingual;

/**
 * The look of a deck and of the printed documents.
 *
 * @param name the name of its folder
 * @param about what it is for, one sentence
 * @param palette the colours of slides
 * @param print the colours of printed documents and of notes pages, on light paper
 * @param fontFamily a family of {@link FontBook}
 * @param geometry of the slides
 * @param scale the text sizes
 * @param grounds what the text of each layout stands on; paper where nothing is said
 * @param transition between slides
 * @param readings whether it is known where the words of a headline stand, so that readings can be
 *     set above them
 * @param plan the skeleton of lesson plans
 */
public record Theme(
    String name,
    Bilingual about,
    Palette palette,
    Palette print,
    String fontFamily,
    DeckGeometry geometry,
    TypeScale scale,
    Map<LayoutKind, Ground> grounds,
    Transition transition,
    boolean readings,
    PageTemplate plan) {
  /** Completes the grounds. */
  public Theme {
    Map<LayoutKind, Ground> all = new EnumMap<>(LayoutKind.class);
    for (LayoutKind kind : LayoutKind.values()) {
      all.put(kind, grounds.getOrDefault(kind, Ground.PAPER));
    }
    grounds = Map.copyOf(all);
  }

  /** The same theme with another change from slide to slide. */
  public Theme with(Transition other) {
    return new Theme(
        name, about, palette, print, fontFamily, geometry, scale, grounds, other, readings, plan);
  }

  /** The same theme for slides on paper: in the colours of print, without dark grounds. */
  public Theme onPaper() {
    Map<LayoutKind, Ground> light = new EnumMap<>(grounds);
    light.replaceAll((kind, ground) -> ground == Ground.NIGHT ? Ground.PAPER : ground);
    return new Theme(
        name, about, print, print, fontFamily, geometry, scale, light, transition, readings, plan);
  }

  /** What the text of a layout stands on. */
  public Ground ground(LayoutKind kind) {
    return Objects.requireNonNull(grounds.get(kind));
  }
}

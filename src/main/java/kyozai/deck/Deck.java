package kyozai.deck;

import java.util.List;

/**
 * The slides of one lesson.
 *
 * @param info properties of the file
 * @param slides in order; at least one
 */
public record Deck(DeckInfo info, List<Slide> slides) {

  /** Checks that there is a slide. */
  public Deck {
    slides = List.copyOf(slides);
    if (slides.isEmpty()) {
      throw new IllegalArgumentException("a deck without a slide");
    }
  }
}

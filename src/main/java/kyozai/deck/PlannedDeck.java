package kyozai.deck;

import java.util.List;

/**
 * A deck and what was decided on the way to it.
 *
 * @param decisions in the order of the slides
 */
public record PlannedDeck(Deck deck, List<Decision> decisions) {
  /** Keeps its own list. */
  public PlannedDeck {
    decisions = List.copyOf(decisions);
  }
}

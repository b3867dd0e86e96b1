package kyozai.handout;

/**
 * Where the slides of a topic are in the deck.
 *
 * @param first number, from 1
 * @param last number, not before the first one
 */
public record SlideSpan(int first, int last) {

  /** Checks the order. */
  public SlideSpan {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /** From the first to the last slide of both. */
  public SlideSpan and(SlideSpan other) {
    return new SlideSpan(Math.min(first, other.first), Math.max(last, other.last));
  }
}

package kyozai.deck;

import java.util.List;
import kyozai.theme.Box;

/**
 * The readings above a headline, which DrawingML has no ruby for.
 *
 * @param pitch baseline distance of the headline as a multiple of its size; wider than usual
 * @param marks in the order of the words; none when the headline needs no reading
 */
public record HeadlineReadings(double pitch, List<Mark> marks) {
  /** Nothing above the headline. */
  public static final HeadlineReadings NONE =
      new HeadlineReadings(Spacing.HEADLINE_PITCH, List.of());

  /** Keeps its own list. */
  public HeadlineReadings {
    marks = List.copyOf(marks);
  }

  /**
   * A reading above its word.
   *
   * @param base the word
   * @param reading kana
   * @param box as wide as the reading, centred over the word
   * @param size of the reading, in points
   */
  public record Mark(String base, String reading, Box box, double size) {}
}

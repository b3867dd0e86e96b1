package kyozai.profile;

import java.util.List;

/**
 * What of a lesson a class gets.
 *
 * @param levels what {@code level=} attributes match; none to take every level
 * @param without ids of sections and slides that are left out
 */
public record Selection(List<String> levels, List<String> without) {
  /** Keeps its own lists. */
  public Selection {
    levels = List.copyOf(levels);
    without = List.copyOf(without);
  }
}

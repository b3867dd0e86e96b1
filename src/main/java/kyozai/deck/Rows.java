package kyozai.deck;

import java.util.ArrayList;
import java.util.List;

/** Shares rows out among slides, so that no slide holds one stranded row. */
final class Rows {
  private Rows() {}

  /**
   * The indexes at which each slide begins, and the number of rows at the end.
   *
   * @param heights of the rows; none above the limit
   * @param limit what a slide holds
   */
  static List<Integer> shares(List<Double> heights, double limit) {
    List<Integer> greedy = cut(heights, limit);
    double total = heights.stream().mapToDouble(Double::doubleValue).sum();
    double step = limit * 0.04;
    for (double each = total / (greedy.size() - 1); each < limit; each += step) {
      List<Integer> balanced = cut(heights, each);
      if (balanced.size() <= greedy.size()) {
        return balanced;
      }
    }
    return greedy;
  }

  private static List<Integer> cut(List<Double> heights, double limit) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    double used = 0;
    for (int i = 0; i < heights.size(); i++) {
      used += heights.get(i);
      if (used > limit && i > starts.getLast()) {
        starts.add(i);
        used = heights.get(i);
      }
    }
    starts.add(heights.size());
    return starts;
  }
}

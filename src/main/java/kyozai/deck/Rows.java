package kyozai.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares rows out among slides, so that no slide holds one stranded row. */
final class Rows {
  /** A further slide, against which uneven ones count little. */
  private static final double SLIDE = 10;

  private Rows() {}

  /**
   * The indexes at which each slide begins, and the number of rows at the end.
   *
   * @param heights of the rows; none above the limit
   * @param limit what a slide holds
   */
  static List<Integer> shares(List<Double> heights, double limit) {
    int count = heights.size();
    int[] from = new int[count + 1];
    double[] cost = new double[count + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int end = 1; end <= count; end++) {
      double height = 0;
      for (int start = end - 1; start >= 0; start--) {
        height += heights.get(start);
        if (height > limit && start < end - 1) {
          break;
        }
        double slack = 1 - height / limit;
        double all = cost[start] + SLIDE + slack * slack;
        if (all < cost[end]) {
          cost[end] = all;
          from[end] = start;
        }
      }
    }
    List<Integer> starts = new ArrayList<>(List.of(count));
    for (int end = count; end > 0; end = from[end]) {
      starts.addFirst(from[end]);
    }
    return count == 0 ? List.of(0, 0) : starts;
  }
}

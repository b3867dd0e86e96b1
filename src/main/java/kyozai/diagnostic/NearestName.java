package kyozai.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that a mistyped one was probably meant to be. */
public final class NearestName {
  private static final int LONGEST = 40;

  private NearestName() {}

  /** The nearest name, when at most a third of its letters differ. */
  public static Optional<String> among(Collection<String> names, String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = written.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(name, wanted) <= Math.max(1, name.length() / 3))
        .filter(name -> distance(name, wanted) < name.length())
        .min(Comparator.comparingInt((String name) -> distance(name, wanted)));
  }

  /** The hint that goes with it, or one that lists the names. */
  public static Bilingual hint(Collection<String> names, String written) {
    return among(names, written)
        .map(name -> Bilingual.of("「" + name + "」ではありませんか。", "Did you mean “" + name + "”?"))
        .orElseGet(
            () ->
                Bilingual.of(
                    "使えるもの: " + String.join(" ", names), "Known are: " + String.join(" ", names)));
  }

  /** Letters to insert, drop, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

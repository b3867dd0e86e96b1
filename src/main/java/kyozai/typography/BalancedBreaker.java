package kyozai.typography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Breaks short text into lines that read well: between phrases (文節) where it can be, never within a
 * word, and without a stranded last word or character. Of all ways to break it takes the one of
 * least cost, as Knuth and Plass do for paragraphs.
 */
public final class BalancedBreaker {
  /** A further line; dearer than one torn phrase, cheaper than a torn word. */
  private static final double LINE = 1.0;

  /** A break that stands at no punctuation. */
  private static final double PHRASE = 0.04;

  private static final double TORN_PHRASE = 0.7;
  private static final double TORN_WORD = 6;
  private static final double STRANDED = 3;

  /** Ems; a last line of one or two characters, or of a short Latin word, looks forgotten. */
  public static final double SHORT_LINE = 2.2;

  private final List<Cluster> clusters;
  private final double[] ends;
  private final double width;
  private final Shape shape;
  private final List<Integer> places = new ArrayList<>();
  private final List<Double> costs = new ArrayList<>();

  /** How the lines of a text relate to each other. */
  public enum Shape {
    /** All of about the same length, as in headlines. */
    EVEN,
    /** As full as phrases allow; the last one as long as what is left, as in cells. */
    FULL
  }

  private BalancedBreaker(String text, List<Cluster> clusters, double width, Shape shape) {
    this.clusters = clusters;
    this.width = width * LineBreaker.SAFETY;
    this.shape = shape;
    this.ends = new double[clusters.size() + 1];
    for (int i = 0; i < clusters.size(); i++) {
      ends[i + 1] = ends[i] + clusters.get(i).advance() + gap(i);
    }
    findPlaces(PhraseBreaker.phrases(text), StrictBreaker.opportunities(text));
  }

  /**
   * Where new lines begin.
   *
   * @param pieces without {@code "\n"}
   * @param width of the box in points
   * @param most lines allowed
   * @return ascending UTF-16 offsets; empty when the text takes one line, or when no line can be
   *     broken without tearing a word wider than the box
   */
  public static List<Integer> breaks(List<Piece> pieces, double width, int most, Shape shape) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    List<Cluster> clusters = Cluster.of(pieces);
    if (clusters.isEmpty() || text.indexOf("\n") >= 0) {
      return List.of();
    }
    return new BalancedBreaker(text.toString(), clusters, width, shape).best(most);
  }

  private double gap(int index) {
    return index == 0 ? 0 : LineBreaker.gap(clusters.get(index - 1), clusters.get(index));
  }

  private void findPlaces(BitSet phrases, BitSet strict) {
    places.add(0);
    costs.add(0.0);
    for (int i = 1; i < clusters.size(); i++) {
      Cluster before = clusters.get(i - 1);
      Cluster after = clusters.get(i);
      if (strict.get(after.start()) && LineBreaker.mayBreak(before, after)) {
        places.add(i);
        costs.add(phrases.get(after.start()) ? phrase(i) : tear(before.base(), after.base()));
      }
    }
    places.add(clusters.size());
    costs.add(0.0);
  }

  private double phrase(int index) {
    int last = index - 1;
    while (last > 0 && clusters.get(last).isSpace()) {
      last--;
    }
    return "　、。，．：；？！,.:;?!".indexOf(clusters.get(last).base()) >= 0 ? 0 : PHRASE;
  }

  private static double tear(int before, int after) {
    return Script.isKatakana(before) && Script.isKatakana(after) ? TORN_WORD : TORN_PHRASE;
  }

  /** The cheapest way to each place in some number of lines, from the front to the back. */
  private List<Integer> best(int most) {
    int last = places.size() - 1;
    double[][] cost = new double[most + 1][last + 1];
    int[][] from = new int[most + 1][last + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    int best = 0;
    for (int lines = 1; lines <= most; lines++) {
      for (int end = 1; end <= last; end++) {
        for (int start = end - 1; start >= 0 && width(start, end) <= width; start--) {
          double before = cost[lines - 1][start];
          double all = before == Double.MAX_VALUE ? before : before + line(start, end, last);
          if (all < cost[lines][end]) {
            cost[lines][end] = all;
            from[lines][end] = start;
          }
        }
      }
      best = cost[lines][last] < cost[best][last] ? lines : best;
    }
    return best == 0 ? List.of() : offsets(from, best, last);
  }

  private List<Integer> offsets(int[][] from, int count, int last) {
    List<Integer> offsets = new ArrayList<>();
    int end = last;
    for (int lines = count; lines > 1; lines--) {
      end = from[lines][end];
      offsets.addFirst(clusters.get(places.get(end)).start());
    }
    return offsets;
  }

  private double width(int start, int end) {
    int first = places.get(start);
    int after = places.get(end);
    while (after > first + 1 && clusters.get(after - 1).isSpace()) {
      after--;
    }
    return ends[after] - ends[first] - gap(first);
  }

  private double line(int start, int end, int last) {
    double own = width(start, end);
    double slack = (width - own) / width;
    double loose = end == last && shape == Shape.FULL ? 0 : slack * slack;
    boolean stranded = end == last && start > 0 && own < SHORT_LINE * size(start);
    return LINE + loose + costs.get(start) + (stranded ? STRANDED : 0);
  }

  private double size(int start) {
    return clusters.get(places.get(start)).size();
  }
}

package kyozai.typography;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines, greedily and rather too early than too late: it knows fewer places to
 * break than any viewer does (JIS X 4051 section 5.3 for Japanese, spaces and hyphens otherwise),
 * lets no punctuation hang, and so never counts a line too few.
 */
public final class LineBreaker {
  /** Viewers lay out in whole pixels or in font units; what they may round away from a line. */
  static final double SAFETY = 0.985;

  private static final double QUARTER_EM = 0.25;

  private final List<Cluster> clusters;
  private final double width;
  private final List<Line> lines = new ArrayList<>();

  private LineBreaker(List<Cluster> clusters, double width) {
    this.clusters = clusters;
    this.width = width * SAFETY;
  }

  /**
   * The lines of a paragraph.
   *
   * @param pieces in reading order
   * @param width of the box in points
   * @return at least one; a single character wider than the box still gets a line of its own
   */
  public static List<Line> lines(List<Piece> pieces, double width) {
    return new LineBreaker(Cluster.of(pieces), width).lines();
  }

  /** The width of some text on one line, in points. */
  public static double width(List<Piece> pieces) {
    double width = 0;
    List<Cluster> clusters = Cluster.of(pieces);
    for (int i = 0; i < clusters.size(); i++) {
      width += clusters.get(i).advance() + (i == 0 ? 0 : gap(clusters.get(i - 1), clusters.get(i)));
    }
    return width;
  }

  /** The width of the widest part that no line can be broken in, in points. */
  public static double widestWord(List<Piece> pieces) {
    double widest = 0;
    double word = 0;
    List<Cluster> clusters = Cluster.of(pieces);
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      boolean begins = i == 0 || cluster.isNewline() || mayBreak(clusters.get(i - 1), cluster);
      word = cluster.advance() + (begins ? 0 : word + gap(clusters.get(i - 1), cluster));
      widest = cluster.isSpace() ? widest : Math.max(widest, word);
    }
    return widest;
  }

  private List<Line> lines() {
    int start = 0;
    while (start < clusters.size()) {
      start = line(start);
    }
    boolean open = clusters.isEmpty() || clusters.getLast().isNewline();
    if (open) {
      int end = clusters.isEmpty() ? 0 : clusters.getLast().end();
      lines.add(new Line(end, end, 0, clusters.isEmpty() ? 0 : clusters.getLast().size()));
    }
    return lines;
  }

  /** Adds the line from a cluster on, and tells where the next one starts. */
  private int line(int start) {
    double used = 0;
    int opportunity = -1;
    int i = start;
    while (i < clusters.size() && !clusters.get(i).isNewline()) {
      Cluster cluster = clusters.get(i);
      if (i > start && mayBreak(clusters.get(i - 1), cluster)) {
        opportunity = i;
      }
      used += cluster.advance() + (i == start ? 0 : gap(clusters.get(i - 1), cluster));
      if (used > width && !cluster.isSpace() && i > start) {
        return add(start, opportunity > start ? opportunity : i);
      }
      i++;
    }
    int next = i < clusters.size() ? i + 1 : i;
    add(start, next);
    return next;
  }

  private int add(int start, int end) {
    double used = 0;
    double counted = 0;
    double size = 0;
    for (int i = start; i < end; i++) {
      Cluster cluster = clusters.get(i);
      used += cluster.advance() + (i == start ? 0 : gap(clusters.get(i - 1), cluster));
      size = Math.max(size, cluster.size());
      if (!cluster.isSpace()) {
        counted = used;
      }
    }
    lines.add(new Line(clusters.get(start).start(), clusters.get(end - 1).end(), counted, size));
    return end;
  }

  static boolean mayBreak(Cluster before, Cluster after) {
    if (after.isSpace() || after.isNewline()) {
      return false;
    }
    if (before.isSpace()) {
      return true;
    }
    if (!Kinsoku.mayBreakBetween(before.base(), after.base())) {
      return false;
    }
    return before.base() == '-'
        || Script.isJapanese(before.base())
        || Script.isJapanese(after.base());
  }

  /** The quarter em that viewers add between Japanese and Latin text (JLReq 3.2.3). */
  static double gap(Cluster before, Cluster after) {
    boolean mixed =
        (Script.isJapanese(before.base()) && Script.isWestern(after.base()))
            || (Script.isWestern(before.base()) && Script.isJapanese(after.base()));
    return mixed ? QUARTER_EM * after.size() : 0;
  }
}

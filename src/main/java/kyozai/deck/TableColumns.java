package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.SlideTable.Alignment;

/** How narrow the columns of a table may be, and which of them share a slide. */
final class TableColumns {
  /** Characters; Japanese in a narrower column is read from top to bottom. */
  private static final double FEWEST = 5;

  /** A word wider than this share of the table is broken rather than given a slide. */
  private static final double WIDEST = 0.45;

  private static final double WIDEST_LABEL = 0.3;

  private final TextMeasurer measurer;

  TableColumns(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /**
   * The table itself, or its columns on several tables that each repeat the first one.
   *
   * @param width of the slide's table
   * @param size the smallest one allowed
   */
  List<SlideTable> split(SlideTable table, double width, double size) {
    List<Double> least = least(table, width, size);
    if (least.size() < 3 || fit(table, width, size)) {
      return List.of(table);
    }
    double label = least.getFirst();
    List<Integer> starts = Rows.shares(least.subList(1, least.size()), width - label);
    List<SlideTable> groups = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      groups.add(part(table, starts.get(i) + 1, starts.get(i + 1) + 1));
    }
    return groups;
  }

  /** Whether all columns can stand side by side with no word torn. */
  boolean fit(SlideTable table, double width, double size) {
    return least(table, width, size).stream().mapToDouble(Double::doubleValue).sum() <= width;
  }

  /** The least width of each column at which no word of it is torn. */
  List<Double> least(SlideTable table, double width, double size) {
    List<Double> least = new ArrayList<>();
    for (int column = 0; column < table.header().size(); column++) {
      double own = least(table.header().get(column), size, true);
      for (List<List<Run>> row : table.rows()) {
        own = Math.max(own, least(row.get(column), size, false));
      }
      double share = column == 0 ? WIDEST_LABEL : WIDEST;
      least.add(Math.min(own / 0.98 + 2 * Spacing.CELL_X + 1, width * share));
    }
    return least;
  }

  private double least(List<Run> cell, double size, boolean bold) {
    double few = Math.min(measurer.width(cell, size, bold), FEWEST * size);
    return Math.max(few, measurer.widestWord(cell, size, bold));
  }

  private static SlideTable part(SlideTable table, int from, int to) {
    List<Alignment> alignments = picked(table.alignments(), from, to);
    List<List<List<Run>>> rows = table.rows().stream().map(row -> picked(row, from, to)).toList();
    return new SlideTable(
        picked(table.header(), from, to),
        rows,
        alignments,
        picked(table.columnWidths(), from, to),
        table.rowHeights(),
        table.size());
  }

  /** The first element and some others. */
  private static <T> List<T> picked(List<T> all, int from, int to) {
    List<T> picked = new ArrayList<>(List.of(all.getFirst()));
    picked.addAll(all.subList(from, to));
    return picked;
  }
}

package kyozai.deck;

import java.util.List;

/**
 * A native table.
 *
 * @param header one cell for each column
 * @param rows each with one cell for each column
 * @param alignments one for each column
 * @param columnWidths in points; all 0 as planned, measured as fitted
 * @param rowHeights in points, the header first; empty as planned
 * @param size of all cells, in points
 */
public record SlideTable(
    List<List<Run>> header,
    List<List<List<Run>>> rows,
    List<Alignment> alignments,
    List<Double> columnWidths,
    List<Double> rowHeights,
    double size) {

  /** Keeps its own lists. */
  public SlideTable {
    header = header.stream().map(List::copyOf).toList();
    rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    alignments = List.copyOf(alignments);
    columnWidths = List.copyOf(columnWidths);
    rowHeights = List.copyOf(rowHeights);
  }

  /** How the text of a column stands. */
  public enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }
}

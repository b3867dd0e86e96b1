package kyozai.lesson;

import java.util.List;

/**
 * The cells of a table.
 *
 * @param alignments one for each column
 * @param header one cell for each column
 * @param rows each with one cell for each column
 */
public record Grid(
    List<Alignment> alignments, List<List<Inline>> header, List<List<List<Inline>>> rows) {

  /** Checks that every row is as wide as the header. */
  public Grid {
    alignments = List.copyOf(alignments);
    header = header.stream().map(List::copyOf).toList();
    rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    int width = header.size();
    if (alignments.size() != width || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("rows of different widths");
    }
  }

  /** How the text of a column stands. */
  public enum Alignment {
    /** Not said: text to the left, numbers to the right. */
    AUTO,
    LEFT,
    CENTER,
    RIGHT
  }
}

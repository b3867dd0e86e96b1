package kyozai.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a table.
 *
 * @param alignments one for each column
 * @param header one cell for each column
 * @param rows each with one cell for each column
 */
public record Grid(
    List<Alignment> alignments, List<List<Inline>> header, List<List<List<Inline>>> rows) {
  /** A number with a sign before it and a short unit behind it. */
  private static final Pattern NUMBER = Pattern.compile("[-−+~約]?[0-9][0-9.,]*\\s*\\S{0,4}");

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

  /** The alignment of each column, with numbers to the right where nothing is said. */
  public List<Alignment> decidedAlignments() {
    List<Alignment> decided = new ArrayList<>();
    for (int column = 0; column < alignments.size(); column++) {
      Alignment given = alignments.get(column);
      Alignment found = isNumeric(column) ? Alignment.RIGHT : Alignment.LEFT;
      decided.add(given == Alignment.AUTO ? found : given);
    }
    return decided;
  }

  private boolean isNumeric(int column) {
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> PlainText.of(row.get(column)))
            .allMatch(cell -> NUMBER.matcher(cell).matches());
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

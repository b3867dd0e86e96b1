package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.theme.Box;
import kyozai.typography.Line;

/**
 * Fits tables: measured columns, the size down to its floor, then a split with the head repeated.
 */
final class TableFitter {
  private static final int HEAD_LINES = 3;

  private final TextMeasurer measurer;
  private final PhraseLines phrases;
  private final TableColumns columns;

  TableFitter(TextMeasurer measurer) {
    this.measurer = measurer;
    this.phrases = new PhraseLines(measurer);
    this.columns = new TableColumns(measurer);
  }

  /**
   * The table in as many parts as it needs; none is higher than the area. Head cells of more than a
   * few lines are cut.
   */
  List<SlideTable> fit(SlideTable whole, Box area, List<Double> ladder) {
    SlideTable table = withShortHead(whole, area, ladder.getLast());
    for (double size : ladder) {
      SlideTable sized = sized(table, area.width(), size);
      boolean words = columns.fit(table, area.width(), size) || size == ladder.getLast();
      if (words && sum(sized.rowHeights()) <= area.height()) {
        return List.of(sized);
      }
    }
    return split(table, area, ladder.getLast());
  }

  private SlideTable withShortHead(SlideTable table, Box area, double size) {
    List<Double> widths = columnWidths(table, area.width(), size);
    List<List<Run>> header = new ArrayList<>();
    for (int column = 0; column < widths.size(); column++) {
      double inner = widths.get(column) - 2 * Spacing.CELL_X;
      List<Run> cell = table.header().get(column);
      header.add(ShortText.lines(cell, inner, size, HEAD_LINES, measurer));
    }
    return new SlideTable(
        header,
        table.rows(),
        table.alignments(),
        table.columnWidths(),
        table.rowHeights(),
        table.size());
  }

  private static double sum(List<Double> lengths) {
    return lengths.stream().mapToDouble(Double::doubleValue).sum();
  }

  private SlideTable sized(SlideTable table, double width, double size) {
    List<Double> widths = columnWidths(table, width, size);
    List<List<Run>> header = phrasedHead(table.header(), widths, size);
    List<List<List<Run>>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(phrased(row, widths, size)));
    List<Double> heights = new ArrayList<>();
    heights.add(rowHeight(header, widths, size, true));
    rows.forEach(row -> heights.add(rowHeight(row, widths, size, false)));
    return new SlideTable(header, rows, table.alignments(), widths, heights, size);
  }

  private List<List<Run>> phrased(List<List<Run>> row, List<Double> widths, double size) {
    List<List<Run>> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      double inner = widths.get(column) - 2 * Spacing.CELL_X;
      cells.add(phrases.cell(TextParagraph.of(row.get(column)), inner, size).runs());
    }
    return cells;
  }

  private List<List<Run>> phrasedHead(List<List<Run>> head, List<Double> widths, double size) {
    List<List<Run>> cells = new ArrayList<>();
    for (int column = 0; column < head.size(); column++) {
      double inner = widths.get(column) - 2 * Spacing.CELL_X;
      cells.add(phrases.bold(head.get(column), inner, size));
    }
    return cells;
  }

  /** A row with its words kept whole; one that would be too high stays as it is. */
  private List<List<Run>> phrased(
      List<List<Run>> row, List<Double> widths, double size, double room) {
    List<List<Run>> whole = phrased(row, widths, size);
    return rowHeight(whole, widths, size, false) > room ? row : whole;
  }

  /**
   * Columns as wide as their widest cell on one line, while there is room; else the narrow ones
   * keep their width and the others share what is left.
   */
  private List<Double> columnWidths(SlideTable table, double width, double size) {
    double[] natural = new double[table.header().size()];
    for (int column = 0; column < natural.length; column++) {
      natural[column] = measurer.width(table.header().get(column), size, true);
      for (List<List<Run>> row : table.rows()) {
        natural[column] = Math.max(natural[column], widest(row.get(column), size));
      }
      natural[column] = natural[column] / 0.98 + 2 * Spacing.CELL_X + 1;
    }
    return shared(natural, columns.least(table, width, size), width);
  }

  private double widest(List<Run> cell, double size) {
    double widest = 0;
    List<Run> line = new ArrayList<>();
    for (Run run : cell) {
      if (run.text().equals("\n")) {
        widest = Math.max(widest, measurer.width(line, size, false));
        line.clear();
      } else {
        line.add(run);
      }
    }
    return Math.max(widest, measurer.width(line, size, false));
  }

  private static List<Double> shared(double[] natural, List<Double> least, double width) {
    double cap = cap(natural, least, width);
    double used = used(natural, least, cap);
    List<Double> widths = new ArrayList<>();
    for (int column = 0; column < natural.length; column++) {
      widths.add(capped(natural[column], least.get(column), cap) * width / used);
    }
    return widths;
  }

  private static double capped(double natural, double least, double cap) {
    return Math.max(Math.min(natural, least), Math.min(natural, cap));
  }

  private static double used(double[] natural, List<Double> least, double cap) {
    double used = 0;
    for (int column = 0; column < natural.length; column++) {
      used += capped(natural[column], least.get(column), cap);
    }
    return used;
  }

  /** The width at which columns are cut off so that all together fill the table. */
  private static double cap(double[] natural, List<Double> least, double width) {
    double low = 0;
    double high = 0;
    for (double each : natural) {
      high = Math.max(high, each);
    }
    for (int round = 0; round < 40; round++) {
      double middle = (low + high) / 2;
      if (used(natural, least, middle) > width) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private double rowHeight(List<List<Run>> row, List<Double> widths, double size, boolean head) {
    double height = 0;
    for (int column = 0; column < row.size(); column++) {
      double inner = widths.get(column) - 2 * Spacing.CELL_X;
      height = Math.max(height, cellHeight(row.get(column), inner, size, head));
    }
    return height + 2 * Spacing.CELL_Y;
  }

  private double cellHeight(List<Run> cell, double width, double size, boolean head) {
    double height = 0;
    for (Line line : lines(cell, width, size, head)) {
      height += measurer.lineHeight(line, size);
    }
    return height;
  }

  private List<Line> lines(List<Run> cell, double width, double size, boolean head) {
    return head
        ? measurer.boldLines(cell, width, size)
        : measurer.lines(TextParagraph.of(cell), width, size);
  }

  private List<SlideTable> split(SlideTable table, Box area, double size) {
    List<Double> widths = columnWidths(table, area.width(), size);
    List<List<Run>> header = phrasedHead(table.header(), widths, size);
    double head = rowHeight(header, widths, size, true);
    double room = Math.max(area.height() - head, size * 2);
    List<List<List<Run>>> rows = new ArrayList<>();
    for (List<List<Run>> row : table.rows()) {
      for (List<List<Run>> part : cutRow(row, widths, size, room)) {
        rows.add(phrased(part, widths, size, room));
      }
    }
    List<Double> heights = new ArrayList<>();
    rows.forEach(row -> heights.add(rowHeight(row, widths, size, false)));
    List<Integer> starts = Rows.shares(heights, room);
    List<SlideTable> parts = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      List<Double> own = new ArrayList<>(List.of(head));
      own.addAll(heights.subList(starts.get(i), starts.get(i + 1)));
      parts.add(
          new SlideTable(
              header,
              rows.subList(starts.get(i), starts.get(i + 1)),
              table.alignments(),
              widths,
              own,
              size));
    }
    return parts;
  }

  /** A row that no slide can hold goes on in a second one. */
  private List<List<List<Run>>> cutRow(
      List<List<Run>> row, List<Double> widths, double size, double room) {
    List<List<List<Run>>> rows = new ArrayList<>();
    List<List<Run>> rest = row;
    while (rowHeight(rest, widths, size, false) > room) {
      List<List<Run>> first = new ArrayList<>();
      List<List<Run>> second = new ArrayList<>();
      boolean progress = false;
      for (int column = 0; column < rest.size(); column++) {
        double inner = widths.get(column) - 2 * Spacing.CELL_X;
        TextParagraph cell = TextParagraph.of(rest.get(column));
        int end = fitting(cell, inner, size, room - 2 * Spacing.CELL_Y);
        first.add(Cut.before(cell, end).runs());
        second.add(Cut.behind(cell, end).runs());
        progress |= end > 0;
      }
      rows.add(first);
      rest = second;
      if (!progress || rest.stream().allMatch(List::isEmpty)) {
        return rows;
      }
    }
    rows.add(rest);
    return rows;
  }

  private int fitting(TextParagraph cell, double width, double size, double room) {
    return new TextFitter(measurer).fittingLength(cell, new Box(0, 0, width, room), size);
  }
}

package kyozai.handout;

import java.util.ArrayList;
import java.util.List;

/** Cuts the cells of a topic into rows, none of which is higher than a page. */
final class RowSplitter {
  /** Lines of a row at most; a page holds about fifty. */
  private static final double HIGHEST = 30;

  /** Full-width characters in a line of each column, on A4. */
  private static final double[] COLUMNS = {19, 12, 9};

  private RowSplitter() {}

  /** The parts of the three columns that stand side by side. */
  record Row(List<Entry> activities, List<Entry> remarks, List<Entry> assessment) {}

  /** At least one row. */
  static List<Row> rows(TopicCells cells) {
    List<List<Entry>> activities = pages(cells.activities(), COLUMNS[0]);
    List<List<Entry>> remarks = pages(cells.remarks(), COLUMNS[1]);
    List<List<Entry>> assessment = pages(cells.assessment(), COLUMNS[2]);
    int count = Math.max(activities.size(), Math.max(remarks.size(), assessment.size()));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(1, count); i++) {
      rows.add(new Row(at(activities, i), at(remarks, i), at(assessment, i)));
    }
    return rows;
  }

  private static List<Entry> at(List<List<Entry>> pages, int index) {
    return index < pages.size() ? pages.get(index) : List.of();
  }

  private static List<List<Entry>> pages(List<Entry> entries, double column) {
    List<List<Entry>> pages = new ArrayList<>();
    List<Entry> page = new ArrayList<>();
    double height = 0;
    for (Entry entry : entries) {
      for (Entry piece : LongText.pieces(entry, column * HIGHEST)) {
        double lines = Math.ceil(piece.width() / column);
        if (!page.isEmpty() && height + lines > HIGHEST) {
          pages.add(page);
          page = new ArrayList<>();
          height = 0;
        }
        page.add(piece);
        height += lines;
      }
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }
}

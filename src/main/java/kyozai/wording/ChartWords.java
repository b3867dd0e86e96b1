package kyozai.wording;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.PlainText;

/** What a drawn chart says, for those who cannot see it. */
public final class ChartWords {
  private ChartWords() {}

  /** Its message, if any, and all its values. */
  public static String withValues(Block.Chart chart, Labels labels) {
    return labels.chartAlt(PlainText.of(chart.caption()), values(chart, labels));
  }

  /** Its message, if any, where a table with its values follows. */
  public static String beforeTable(Block.Chart chart, Labels labels) {
    return labels.chartBeforeTable(PlainText.of(chart.caption()));
  }

  private static String values(Block.Chart chart, Labels labels) {
    Grid grid = chart.data();
    boolean several = grid.header().size() > 2;
    List<String> values = new ArrayList<>();
    for (List<List<Inline>> row : grid.rows()) {
      for (int column = 1; column < row.size(); column++) {
        String series = several ? " " + PlainText.of(grid.header().get(column)) : "";
        String value = PlainText.of(row.get(column));
        String unit = value.isEmpty() || value.endsWith(chart.unit()) ? "" : chart.unit();
        values.add(PlainText.of(row.getFirst()) + series + " " + value + unit);
      }
    }
    return labels.joined(values);
  }
}

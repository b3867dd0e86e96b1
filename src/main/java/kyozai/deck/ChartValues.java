package kyozai.deck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.deck.SlideChart.Series;
import kyozai.lesson.Block;
import kyozai.lesson.ChartValue;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.PlainText;
import org.jspecify.annotations.Nullable;

/** The values of a chart as numbers. */
final class ChartValues {
  private ChartValues() {}

  /**
   * The chart, not yet fitted; none when a cell is neither a number nor empty.
   *
   * @param size of its words, in points
   */
  static Optional<SlideChart> of(Block.Chart chart, double size) {
    Grid grid = chart.data();
    int decimals = decimals(grid);
    if (decimals < 0 || grid.rows().isEmpty()) {
      return Optional.empty();
    }
    List<String> categories =
        grid.rows().stream().map(row -> PlainText.of(row.getFirst())).toList();
    return Optional.of(
        new SlideChart(
            kind(chart.type()),
            chart.unit(),
            decimals,
            PlainText.of(grid.header().getFirst()),
            categories,
            series(grid),
            0,
            false,
            size));
  }

  /** The most digits behind a point; -1 when a cell is neither a number nor empty. */
  private static int decimals(Grid grid) {
    int most = 0;
    for (List<List<Inline>> row : grid.rows()) {
      for (List<Inline> cell : row.subList(1, row.size())) {
        String words = PlainText.of(cell);
        BigDecimal value = ChartValue.of(words);
        if (value == null && !words.isBlank()) {
          return -1;
        }
        most = Math.max(most, value == null ? 0 : value.scale());
      }
    }
    return most;
  }

  private static List<Series> series(Grid grid) {
    List<Series> series = new ArrayList<>();
    for (int column = 1; column < grid.header().size(); column++) {
      List<@Nullable Double> values = new ArrayList<>();
      for (List<List<Inline>> row : grid.rows()) {
        BigDecimal value = ChartValue.of(PlainText.of(row.get(column)));
        values.add(value == null ? null : value.doubleValue());
      }
      series.add(new Series(PlainText.of(grid.header().get(column)), values));
    }
    return series;
  }

  private static SlideChart.Kind kind(Block.ChartType type) {
    return switch (type) {
      case BAR -> SlideChart.Kind.BAR;
      case COLUMN -> SlideChart.Kind.COLUMN;
      case LINE -> SlideChart.Kind.LINE;
      case PIE -> SlideChart.Kind.PIE;
    };
  }
}

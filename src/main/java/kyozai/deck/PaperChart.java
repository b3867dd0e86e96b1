package kyozai.deck;

import java.util.List;
import java.util.Optional;
import kyozai.lesson.Block;
import kyozai.theme.Box;
import kyozai.theme.Theme;

/**
 * A chart as it is drawn in print: in its own units, in which lines, markers and patterns have the
 * widths that they have on slides, as wide and as high as its values need.
 *
 * @param chart fitted, its words {@link #SIZE} units large
 * @param width in units
 * @param height in units
 */
public record PaperChart(SlideChart chart, double width, double height) {
  /** The size of all words, in units. */
  public static final double SIZE = 18;

  /** Ems from bar to bar, which leave room for the words beside them. */
  private static final double BAR = 1.5;

  /** Ems between the bars of two categories. */
  private static final double BETWEEN = 0.6;

  /**
   * Ems for each category of columns; with more a few of them would be as wide as they are high.
   */
  private static final double SLOT = 7;

  /** Ems for the columns of each further series. */
  private static final double FURTHER = 3;

  private static final double FEWEST_EMS = 18;
  private static final double LEGEND = 2;
  private static final double COLUMN_SHAPE = 0.42;
  private static final double LINE_SHAPE = 0.45;
  private static final double LOWEST_EMS = 12;
  private static final double PIE_EMS = 15;

  /**
   * A chart where there is some room; with the unit said elsewhere where its labels lack room for
   * it, and none when its words have no room at all.
   *
   * @param wide the room in units
   * @param highest the most that it may take, in units
   */
  public static Optional<PaperChart> of(
      Block.Chart chart, Theme theme, double wide, double highest) {
    Optional<SlideChart> values = ChartValues.of(chart, SIZE);
    return values
        .flatMap(each -> fitted(each, theme, wide, highest))
        .or(() -> values.flatMap(each -> fitted(each.withoutUnit(), theme, wide, highest)));
  }

  private static Optional<PaperChart> fitted(
      SlideChart chart, Theme theme, double wide, double highest) {
    ChartFitter fitter = new ChartFitter(TextMeasurer.dense(theme));
    for (double width : widths(chart, wide)) {
      double height = Math.min(highest, height(chart, width));
      Box area = new Box(0, 0, width, height);
      Optional<SlideChart> fitted = fitter.fit(chart, area, List.of(SIZE));
      if (fitted.isPresent()) {
        return Optional.of(new PaperChart(fitted.get(), width, height));
      }
    }
    return Optional.empty();
  }

  /** A few columns do not need all the room, unless their words do. */
  private static List<Double> widths(SlideChart chart, double wide) {
    double slot = SLOT + FURTHER * (chart.series().size() - 1);
    double narrow = SIZE * Math.max(FEWEST_EMS, slot * chart.categories().size());
    return switch (chart.kind()) {
      case COLUMN -> narrow < wide ? List.of(narrow, wide) : List.of(wide);
      case BAR, LINE, PIE -> List.of(wide);
    };
  }

  private static double height(SlideChart chart, double width) {
    int series = chart.series().size();
    double legend = series > 1 ? LEGEND : 0;
    return switch (chart.kind()) {
      case BAR -> SIZE * (legend + chart.categories().size() * (series * BAR + BETWEEN));
      case COLUMN -> Math.max(SIZE * LOWEST_EMS, width * COLUMN_SHAPE) + SIZE * legend;
      case LINE -> Math.max(SIZE * LOWEST_EMS, width * LINE_SHAPE);
      case PIE -> SIZE * PIE_EMS;
    };
  }
}

package kyozai.write.chart;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideChart.Series;

/**
 * An axis of values.
 *
 * @param least its lower end, 0 where no value is below
 * @param most its upper end, above the lower one
 * @param step between two lines of the grid
 */
record Scale(double least, double most, double step) {
  private static final double LINES = 5;

  /** An axis that holds all values; its ends are round unless the chart names the upper one. */
  static Scale of(SlideChart chart) {
    double least = 0;
    double most = 0;
    for (Series series : chart.series()) {
      for (Double value : series.values()) {
        least = Math.min(least, value == null ? 0 : value);
        most = Math.max(most, value == null ? 0 : value);
      }
    }
    double top = chart.most() > 0 ? chart.most() : most;
    double span = top - least;
    double step = step(span > 0 ? span : 1);
    double floor = Math.floor(least / step) * step;
    double roof = chart.most() > 0 ? top : Math.ceil(top / step) * step;
    return new Scale(floor, roof > floor ? roof : floor + step, step);
  }

  /** The smallest of 1, 2 and 5 times a power of ten that gives at most five lines. */
  private static double step(double span) {
    double power = Math.pow(10, Math.floor(Math.log10(span / LINES)));
    for (double factor : List.of(1.0, 2.0, 5.0)) {
      if (span / (power * factor) <= LINES) {
        return power * factor;
      }
    }
    return power * 10;
  }

  /** The values of the grid from the lower end on. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long first = Math.round(least / step);
    for (long i = first; i * step <= most + step / 1000; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** Where a value stands between the ends, from 0 to 1. */
  double share(double value) {
    return (value - least) / (most - least);
  }
}

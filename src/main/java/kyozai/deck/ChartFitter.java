package kyozai.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kyozai.deck.SlideChart.Series;
import kyozai.theme.Box;

/** Decides whether a chart can be read, and at which size; else its table is shown. */
final class ChartFitter {
  /** Of a bar with the space above it, as a multiple of the size of its words. */
  private static final double BAR_PITCH = 1.5;

  /** Of the width: more would leave the bars too short to be compared. */
  private static final double LONGEST_LABEL = 0.42;

  private static final double PIE_LABEL = 0.3;
  private static final int MOST_SLICES = 7;
  private static final int MOST_SERIES = 6;
  private static final int MOST_POINTS = 40;
  private static final int COLUMN_LINES = 2;

  /** More series than these have a legend. */
  private static final int DIRECT = 3;

  /** Of the width of a line chart: what its names at the right may take. */
  static final double LINE_LABEL = 0.24;

  /** The part of a line chart's height in which its values stand. */
  private static final double LINE_HEIGHT = 0.78;

  private final TextMeasurer measurer;

  /**
   * A fitter.
   *
   * @param measurer for dense text
   */
  ChartFitter(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /** The chart at the largest size of the ladder at which its words have room. */
  Optional<SlideChart> fit(SlideChart chart, Box area, List<Double> ladder) {
    if (chart.series().size() > MOST_SERIES) {
      return Optional.empty();
    }
    for (double size : ladder) {
      if (fits(chart, area, size)) {
        boolean direct = isDirect(chart, area, size);
        return Optional.of(chart.drawn(most(chart, area, size, direct), direct, size));
      }
    }
    return Optional.empty();
  }

  private boolean fits(SlideChart chart, Box area, double size) {
    return switch (chart.kind()) {
      case BAR -> bars(chart, area, size);
      case COLUMN -> columns(chart, area, size);
      case LINE ->
          chart.categories().size() <= MOST_POINTS && widest(chart, size) <= area.width() / 3;
      case PIE -> slices(chart, area, size);
    };
  }

  private boolean bars(SlideChart chart, Box area, double size) {
    double rows = (double) chart.categories().size() * chart.series().size();
    return rows * size * BAR_PITCH <= area.height()
        && widest(chart, size) <= area.width() * LONGEST_LABEL;
  }

  private boolean columns(SlideChart chart, Box area, double size) {
    double slot = area.width() / chart.categories().size() * 0.94;
    double value = longestValue(chart, size) * 1.1;
    return value * chart.series().size() <= slot
        && chart.categories().stream().allMatch(label -> isColumnLabel(label, slot, size));
  }

  private boolean isColumnLabel(String label, double slot, double size) {
    TextParagraph words = TextParagraph.of(label);
    return measurer.lines(words, slot, size).size() <= COLUMN_LINES
        && measurer.widestWord(words.runs(), size, false) <= slot;
  }

  private boolean slices(SlideChart chart, Box area, double size) {
    boolean whole =
        chart.series().getFirst().values().stream().allMatch(value -> value != null && value >= 0);
    return whole
        && chart.series().size() == 1
        && chart.categories().size() <= MOST_SLICES
        && widest(chart, size) <= area.width() * PIE_LABEL;
  }

  /** Whether the names of the series have room beside their values. */
  private boolean isDirect(SlideChart chart, Box area, double size) {
    boolean few = chart.series().size() > 1 && chart.series().size() <= DIRECT;
    double names = widestName(chart, size) + longestValue(chart, size) + size;
    return switch (chart.kind()) {
      case BAR -> few && names <= area.width() * LONGEST_LABEL;
      case COLUMN, PIE -> false;
      case LINE -> few && names <= area.width() * LINE_LABEL && areApart(chart, area, size);
    };
  }

  /** Whether the last values of all lines are far enough from each other for their names. */
  private static boolean areApart(SlideChart chart, Box area, double size) {
    List<Double> ends = new ArrayList<>();
    for (Series series : chart.series()) {
      if (series.values().getLast() == null) {
        return false;
      }
      ends.add(Objects.requireNonNull(series.values().getLast()));
    }
    Collections.sort(ends);
    double unit = area.height() * LINE_HEIGHT / Math.max(chart.largest(), Double.MIN_NORMAL);
    for (int i = 1; i < ends.size(); i++) {
      if ((ends.get(i) - ends.get(i - 1)) * unit < size * 1.3) {
        return false;
      }
    }
    return true;
  }

  /** The end of the axis that leaves room for the words behind the longest bar; 0 for any. */
  private double most(SlideChart chart, Box area, double size, boolean direct) {
    double largest = chart.largest();
    if (largest <= 0) {
      return 0;
    }
    return switch (chart.kind()) {
      case BAR -> {
        double room = area.width() - widest(chart, size) - size;
        double words = longestValue(chart, size) + (direct ? widestName(chart, size) : 0) + size;
        yield largest * room / Math.max(room * 0.4, room - words);
      }
      case COLUMN -> {
        double room = area.height() - size * 2.8;
        yield largest * room / (room - size * 1.6);
      }
      case LINE, PIE -> 0;
    };
  }

  private double widest(SlideChart chart, double size) {
    return widest(chart.categories(), size);
  }

  private double widestName(SlideChart chart, double size) {
    return widest(chart.series().stream().map(Series::name).toList(), size);
  }

  private double longestValue(SlideChart chart, double size) {
    List<String> values = new ArrayList<>();
    for (Series series : chart.series()) {
      series.values().stream().filter(Objects::nonNull).map(chart::label).forEach(values::add);
    }
    return widest(values, size);
  }

  private double widest(List<String> words, double size) {
    return words.stream()
        .mapToDouble(each -> measurer.width(List.of(Run.plain(each)), size, true))
        .max()
        .orElse(0);
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The values of a chart and how they are drawn.
 *
 * @param unit behind each value, possibly empty
 * @param decimals behind the point of every value, from 0
 * @param corner the head of the column of categories in the data sheet
 * @param categories at least one
 * @param series at least one
 * @param most the upper end of the axis of values, with room for the labels at the ends of bars
 * @param direct whether the names of the series stand beside their values; else there is a legend
 * @param size of all words and values, in points
 */
public record SlideChart(
    Kind kind,
    String unit,
    int decimals,
    String corner,
    List<String> categories,
    List<Series> series,
    double most,
    boolean direct,
    double size) {

  /** Checks that each series has a value or a gap for each category. */
  public SlideChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    if (categories.isEmpty() || series.isEmpty()) {
      throw new IllegalArgumentException("a chart without values");
    }
    for (Series each : series) {
      if (each.values().size() != categories.size()) {
        throw new IllegalArgumentException(each.name() + ": " + each.values().size() + " values");
      }
    }
  }

  /** The same chart as it is drawn at a size. */
  SlideChart drawn(double upperEnd, boolean namesBesideValues, double otherSize) {
    return new SlideChart(
        kind, unit, decimals, corner, categories, series, upperEnd, namesBesideValues, otherSize);
  }

  /** The same chart with its unit said elsewhere. */
  SlideChart withoutUnit() {
    return new SlideChart(kind, "", decimals, corner, categories, series, most, direct, size);
  }

  /** The largest value; 0 when all are below. */
  double largest() {
    return series.stream()
        .flatMap(each -> each.values().stream())
        .mapToDouble(value -> value == null ? 0 : value)
        .max()
        .orElse(0);
  }

  /** A value as its label shows it. */
  public String label(double value) {
    String digits = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return digits + unit;
  }

  /** How a chart is drawn. */
  public enum Kind {
    /** Horizontal bars. */
    BAR,
    /** Vertical bars. */
    COLUMN,
    LINE,
    PIE
  }

  /**
   * The values of one kind.
   *
   * @param values null where there is a gap
   */
  public record Series(String name, List<@Nullable Double> values) {
    /** Keeps its own list. */
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }
}

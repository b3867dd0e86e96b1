package kyozai.write.chart;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideChart.Series;
import kyozai.theme.Box;
import kyozai.write.chart.ChartMark.Align;
import kyozai.write.chart.ChartMark.Curve;
import kyozai.write.chart.ChartMark.Dot;
import kyozai.write.chart.ChartMark.Ink;
import kyozai.write.chart.ChartMark.Rule;
import kyozai.write.chart.ChartMark.Words;

/** Lines over categories, with a grid of values; a name or value at the last point. */
final class LineLayout {
  /** The plot of a chart with names at the right, as shares of its box, as it is written. */
  private static final Box NAMED = new Box(0.09, 0.05, 0.67, 0.78);

  private final SlideChart chart;
  private final WordMeasure words;
  private final List<ChartMark> marks;
  private final Scale scale;

  LineLayout(SlideChart chart, WordMeasure words, List<ChartMark> marks) {
    this.chart = chart;
    this.words = words;
    this.marks = marks;
    this.scale = Scale.of(chart);
  }

  /**
   * Adds the marks.
   *
   * @param room what the legend leaves of the box
   */
  void place(Box room, Box box) {
    Box plot = chart.direct() ? named(box) : free(room);
    grid(plot);
    double slot = plot.width() / chart.categories().size();
    CategoryWords.of(chart.categories(), slot, words).place(plot, marks);
    for (int i = 0; i < chart.series().size(); i++) {
      curves(plot, slot, i);
    }
    for (Series series : chart.series()) {
      Double last = series.values().getLast();
      if (last != null && (chart.direct() || chart.series().size() == 1)) {
        label(series, last, dot(plot, slot, chart.categories().size() - 1, last));
      }
    }
  }

  private static Box named(Box box) {
    return new Box(
        box.x() + NAMED.x() * box.width(),
        box.y() + NAMED.y() * box.height(),
        NAMED.width() * box.width(),
        NAMED.height() * box.height());
  }

  private Box free(Box box) {
    double size = words.size();
    double left = words.widest(scale.ticks().stream().map(chart::label).toList()) + size;
    double right = box.right() - size;
    double width = Math.max(1, right - box.x() - left);
    CategoryWords below =
        CategoryWords.of(chart.categories(), width / chart.categories().size(), words);
    double top = box.y() + size * 1.6;
    double height = Math.max(1, box.bottom() - below.height() - top);
    return new Box(box.x() + left, top, width, height);
  }

  private void grid(Box plot) {
    double size = words.size();
    for (double tick : scale.ticks()) {
      double y = plot.bottom() - scale.share(tick) * plot.height();
      boolean axis = Math.abs(tick) < scale.step() / 1000;
      marks.add(
          new Rule(new Dot(plot.x(), y), new Dot(plot.right(), y), axis ? Ink.AXIS : Ink.GRID));
      Dot at = new Dot(plot.x() - size * 0.4, y + ChartLayout.MIDDLE * size);
      marks.add(new Words(chart.label(tick), at, Align.RIGHT, false));
    }
  }

  /** A gap in the values is a gap in the line. */
  private void curves(Box plot, double slot, int index) {
    List<Dot> dots = new ArrayList<>();
    List<Double> values = new ArrayList<>(chart.series().get(index).values());
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      if (value != null) {
        dots.add(dot(plot, slot, i, value));
      } else if (!dots.isEmpty()) {
        marks.add(new Curve(dots, index, false));
        dots = new ArrayList<>();
      }
    }
    if (!dots.isEmpty()) {
      marks.add(new Curve(dots, index, false));
    }
  }

  private Dot dot(Box plot, double slot, int category, double value) {
    double y = plot.bottom() - scale.share(value) * plot.height();
    return new Dot(plot.x() + (category + 0.5) * slot, y);
  }

  private void label(Series series, double value, Dot end) {
    double size = words.size();
    String label = ChartLayout.label(chart, series, value, true);
    if (chart.direct()) {
      Dot at = new Dot(end.x() + size * 0.6, end.y() + ChartLayout.MIDDLE * size);
      marks.add(new Words(label, at, Align.LEFT, true));
    } else {
      marks.add(new Words(label, new Dot(end.x(), end.y() - size * 0.6), Align.CENTER, true));
    }
  }
}

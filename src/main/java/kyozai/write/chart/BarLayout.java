package kyozai.write.chart;

import java.util.List;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideChart.Series;
import kyozai.theme.Box;
import kyozai.write.chart.ChartMark.Align;
import kyozai.write.chart.ChartMark.Bar;
import kyozai.write.chart.ChartMark.Dot;
import kyozai.write.chart.ChartMark.Ink;
import kyozai.write.chart.ChartMark.Rule;
import kyozai.write.chart.ChartMark.Words;

/** Horizontal bars from top to bottom, names at the left, values at their ends. */
final class BarLayout {
  private final SlideChart chart;
  private final WordMeasure words;
  private final List<ChartMark> marks;
  private final Scale scale;

  BarLayout(SlideChart chart, WordMeasure words, List<ChartMark> marks) {
    this.chart = chart;
    this.words = words;
    this.marks = marks;
    this.scale = Scale.of(chart);
  }

  void place(Box box) {
    double size = words.size();
    double left = box.x() + words.widest(chart.categories()) + size * 0.6;
    Box plot = new Box(left, box.y(), Math.max(1, box.right() - size * 0.4 - left), box.height());
    double zero = x(plot, 0);
    BarWidths bars = BarWidths.of(plot.height() / chart.categories().size(), chart.series().size());
    for (int category = 0; category < chart.categories().size(); category++) {
      double middle = plot.y() + (category + 0.5) * bars.slot() + ChartLayout.MIDDLE * size;
      Dot at = new Dot(left - size * 0.4, middle);
      marks.add(new Words(chart.categories().get(category), at, Align.RIGHT, false));
      for (int series = 0; series < chart.series().size(); series++) {
        Double value = chart.series().get(series).values().get(category);
        if (value != null) {
          bar(plot, bars, category, series, value);
        }
      }
    }
    marks.add(new Rule(new Dot(zero, plot.y()), new Dot(zero, plot.bottom()), Ink.GRID));
  }

  private double x(Box plot, double value) {
    return plot.x() + scale.share(value) * plot.width();
  }

  private void bar(Box plot, BarWidths bars, int category, int index, double value) {
    double size = words.size();
    double zero = x(plot, 0);
    double end = x(plot, value);
    double y = plot.y() + bars.edge(category, index);
    Box box = new Box(Math.min(zero, end), y, Math.abs(end - zero), bars.width());
    marks.add(new Bar(box, index));
    Series series = chart.series().get(index);
    String label = ChartLayout.label(chart, series, value, category == 0);
    double baseline = y + bars.width() / 2 + ChartLayout.MIDDLE * size;
    boolean below = value < 0;
    Dot at = new Dot(end + (below ? -0.3 : 0.3) * size, baseline);
    marks.add(new Words(label, at, below ? Align.RIGHT : Align.LEFT, true));
  }
}

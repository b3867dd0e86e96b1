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

/** Columns from left to right, names below, values at their ends. */
final class ColumnLayout {
  private final SlideChart chart;
  private final WordMeasure words;
  private final List<ChartMark> marks;
  private final Scale scale;

  ColumnLayout(SlideChart chart, WordMeasure words, List<ChartMark> marks) {
    this.chart = chart;
    this.words = words;
    this.marks = marks;
    this.scale = Scale.of(chart);
  }

  void place(Box box) {
    double slot = box.width() / chart.categories().size();
    CategoryWords below = CategoryWords.of(chart.categories(), slot, words);
    Box plot = new Box(box.x(), box.y(), box.width(), Math.max(1, box.height() - below.height()));
    below.place(plot, marks);
    BarWidths bars = BarWidths.of(slot, chart.series().size());
    for (int category = 0; category < chart.categories().size(); category++) {
      for (int series = 0; series < chart.series().size(); series++) {
        Double value = chart.series().get(series).values().get(category);
        if (value != null) {
          column(plot, bars, category, series, value);
        }
      }
    }
    double zero = y(plot, 0);
    marks.add(new Rule(new Dot(plot.x(), zero), new Dot(plot.right(), zero), Ink.GRID));
  }

  private double y(Box plot, double value) {
    return plot.bottom() - scale.share(value) * plot.height();
  }

  private void column(Box plot, BarWidths bars, int category, int index, double value) {
    double size = words.size();
    double zero = y(plot, 0);
    double end = y(plot, value);
    double x = plot.x() + bars.edge(category, index);
    Box box = new Box(x, Math.min(zero, end), bars.width(), Math.abs(end - zero));
    marks.add(new Bar(box, index));
    Series series = chart.series().get(index);
    String label = ChartLayout.label(chart, series, value, false);
    double baseline = value < 0 ? end + size : end - size * 0.3;
    marks.add(new Words(label, new Dot(x + bars.width() / 2, baseline), Align.CENTER, true));
  }
}

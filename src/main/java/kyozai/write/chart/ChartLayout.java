package kyozai.write.chart;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideChart.Series;
import kyozai.theme.Box;
import kyozai.write.chart.ChartMark.Align;
import kyozai.write.chart.ChartMark.Bar;
import kyozai.write.chart.ChartMark.Curve;
import kyozai.write.chart.ChartMark.Dot;
import kyozai.write.chart.ChartMark.Words;

/** Where the marks of a chart stand in its box. */
final class ChartLayout {
  /** From the baseline of a line of words to its middle, as a multiple of the size. */
  static final double MIDDLE = 0.36;

  private static final double LINE = 1.3;

  /** The sample of a series in the legend, as multiples of the size. */
  private static final double SAMPLE = 1.4;

  private static final double SAMPLE_HEIGHT = 0.7;

  private ChartLayout() {}

  /** The marks, those below first. */
  static List<ChartMark> of(SlideChart chart, Box box, WordMeasure words) {
    List<ChartMark> marks = new ArrayList<>();
    boolean named = chart.series().size() > 1 && !chart.direct();
    Box plot = named ? legend(chart, box, words, marks) : box;
    switch (chart.kind()) {
      case BAR -> new BarLayout(chart, words, marks).place(plot);
      case COLUMN -> new ColumnLayout(chart, words, marks).place(plot);
      case LINE -> new LineLayout(chart, words, marks).place(plot, box);
      case PIE -> new PieLayout(chart, words, marks).place(plot);
    }
    return marks;
  }

  /** The names of the series over the chart, centred; returns what is left below. */
  private static Box legend(SlideChart chart, Box box, WordMeasure words, List<ChartMark> marks) {
    double size = words.size();
    double top = box.y();
    for (List<Integer> row : rows(chart, box.width(), words)) {
      double width = row.stream().mapToDouble(i -> entry(chart, i, words)).sum() - size;
      double x = box.x() + Math.max(0, (box.width() - width) / 2);
      for (int i : row) {
        sample(chart, new Box(x, top, SAMPLE * size, LINE * size), i, marks);
        Dot at = new Dot(x + (SAMPLE + 0.4) * size, top + size);
        marks.add(new Words(chart.series().get(i).name(), at, Align.LEFT, false));
        x += entry(chart, i, words);
      }
      top += LINE * size;
    }
    top += size * 0.3;
    return new Box(box.x(), top, box.width(), Math.max(1, box.bottom() - top));
  }

  private static List<List<Integer>> rows(SlideChart chart, double width, WordMeasure words) {
    List<List<Integer>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    double used = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      double entry = entry(chart, i, words);
      if (used > 0 && used + entry > width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.getLast().add(i);
      used += entry;
    }
    return rows;
  }

  private static double entry(SlideChart chart, int series, WordMeasure words) {
    return words.width(chart.series().get(series).name(), false) + (SAMPLE + 1.4) * words.size();
  }

  private static void sample(SlideChart chart, Box box, int series, List<ChartMark> marks) {
    double y = box.y() + box.height() / 2;
    switch (chart.kind()) {
      case LINE -> {
        double middle = box.x() + box.width() / 2;
        List<Dot> dots = List.of(new Dot(box.x(), y), new Dot(middle, y), new Dot(box.right(), y));
        marks.add(new Curve(dots, series, true));
      }
      case BAR, COLUMN, PIE -> {
        double height = box.height() / LINE * SAMPLE_HEIGHT;
        marks.add(new Bar(new Box(box.x(), y - height / 2, box.width(), height), series));
      }
    }
  }

  /** The words at a value: the name too where there is no legend and none was said before. */
  static String label(SlideChart chart, Series series, double value, boolean named) {
    String shown = chart.label(value);
    return named && chart.direct() ? series.name() + " " + shown : shown;
  }
}

package kyozai.write.chart;

import java.util.List;
import kyozai.theme.Box;
import kyozai.write.chart.ChartMark.Align;
import kyozai.write.chart.ChartMark.Dot;
import kyozai.write.chart.ChartMark.Words;

/**
 * The names of the categories below a chart, as many as have room beside each other.
 *
 * @param lines of each name
 * @param every 1 when all are shown, 2 for every second one, and so on
 * @param slot the width for each, in points
 * @param size of the words, in points
 */
record CategoryWords(List<List<String>> lines, int every, double slot, double size) {
  private static final double LINE = 1.2;
  private static final double FILLED = 0.94;

  /** Keeps its own list. */
  CategoryWords {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** The names, broken where a slot is too narrow for them; years and numbers are left out. */
  static CategoryWords of(List<String> names, double slot, WordMeasure words) {
    boolean torn = names.stream().anyMatch(name -> words.widestWord(name) > slot * FILLED);
    boolean crowded = names.stream().anyMatch(n -> words.lines(n, slot * FILLED).size() > 2);
    if (!crowded && !torn) {
      List<List<String>> lines =
          names.stream().map(name -> words.lines(name, slot * FILLED)).toList();
      return new CategoryWords(lines, 1, slot, words.size());
    }
    int every = (int) Math.ceil((words.widest(names) + words.size()) / slot);
    return new CategoryWords(
        names.stream().map(List::of).toList(), Math.max(1, every), slot, words.size());
  }

  /** What the names take below the chart. */
  double height() {
    int most = lines.stream().mapToInt(List::size).max().orElse(1);
    return size * (0.5 + LINE * most);
  }

  /** Adds the names below a plot. */
  void place(Box plot, List<ChartMark> marks) {
    for (int i = 0; i < lines.size(); i += every) {
      double baseline = plot.bottom() + size * 1.3;
      for (String line : lines.get(i)) {
        Dot at = new Dot(plot.x() + (i + 0.5) * slot, baseline);
        marks.add(new Words(line, at, Align.CENTER, false));
        baseline += LINE * size;
      }
    }
  }
}

package kyozai.write.chart;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.SlideChart;
import kyozai.theme.Box;
import kyozai.write.chart.ChartMark.Align;
import kyozai.write.chart.ChartMark.Dot;
import kyozai.write.chart.ChartMark.Slice;
import kyozai.write.chart.ChartMark.Words;

/** A pie from the top clockwise, with name and value outside each slice. */
final class PieLayout {
  private static final double LINE = 1.25;

  private final SlideChart chart;
  private final WordMeasure words;
  private final List<ChartMark> marks;

  PieLayout(SlideChart chart, WordMeasure words, List<ChartMark> marks) {
    this.chart = chart;
    this.words = words;
    this.marks = marks;
  }

  private record Label(String text, boolean right, double x, double y) {}

  void place(Box box) {
    List<Double> values = new ArrayList<>();
    chart.series().getFirst().values().forEach(v -> values.add(v == null ? 0.0 : v));
    double sum = values.stream().mapToDouble(Double::doubleValue).sum();
    if (sum <= 0) {
      return;
    }
    double size = words.size();
    List<String> texts = texts(values);
    double beside = box.width() / 2 - words.widest(texts) - size;
    double over = box.height() / 2 - size * 1.6;
    double radius = Math.max(size, Math.min(over, Math.max(beside, over * 0.6)));
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    Box circle = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    List<Label> labels = new ArrayList<>();
    double start = 0;
    for (int i = 0; i < values.size(); i++) {
      double extent = values.get(i) / sum * 360;
      marks.add(new Slice(circle, start, extent, i));
      double middle = Math.toRadians(start + extent / 2);
      double far = radius + size * 0.6;
      double at = x + far * Math.sin(middle);
      double baseline = y - far * Math.cos(middle) + ChartLayout.MIDDLE * size;
      labels.add(new Label(texts.get(i), Math.sin(middle) >= 0, at, baseline));
      start += extent;
    }
    side(labels, true, box);
    side(labels, false, box);
  }

  private List<String> texts(List<Double> values) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      texts.add(chart.categories().get(i) + " " + chart.label(values.get(i)));
    }
    return texts;
  }

  /** The labels of one side from top to bottom, none over another. */
  private void side(List<Label> labels, boolean right, Box box) {
    List<Label> own =
        labels.stream()
            .filter(label -> label.right() == right)
            .sorted((one, other) -> Double.compare(one.y(), other.y()))
            .toList();
    double line = LINE * words.size();
    double least = box.y() + words.size();
    for (int i = 0; i < own.size(); i++) {
      Label label = own.get(i);
      double latest = box.bottom() - words.size() * 0.3 - (own.size() - 1 - i) * line;
      double y = Math.max(least, Math.min(latest, label.y()));
      Align align = right ? Align.LEFT : Align.RIGHT;
      marks.add(new Words(label.text(), new Dot(inside(label, box), y), align, false));
      least = y + line;
    }
  }

  /** The place of a label, moved so that it does not leave the box. */
  private double inside(Label label, Box box) {
    double width = words.width(label.text(), false);
    return label.right()
        ? Math.min(label.x(), box.right() - width)
        : Math.max(label.x(), box.x() + width);
  }
}

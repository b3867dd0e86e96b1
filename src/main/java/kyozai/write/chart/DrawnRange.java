package kyozai.write.chart;

import java.util.List;
import kyozai.write.chart.ChartMark.Dot;

/**
 * The height that the marks of a chart take; a chart on a slide keeps to its box, one in print has
 * no empty room above and below.
 *
 * @param top in points, as {@code bottom}
 */
record DrawnRange(double top, double bottom) {
  /** Of letters below their baseline and above it, as multiples of the size. */
  private static final double BELOW = 0.2;

  private static final double ABOVE = 0.9;

  static DrawnRange of(List<ChartMark> marks, double size) {
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (ChartMark mark : marks) {
      DrawnRange own = of(mark, size);
      top = Math.min(top, own.top());
      bottom = Math.max(bottom, own.bottom());
    }
    return new DrawnRange(Math.min(top, bottom), bottom);
  }

  private static DrawnRange of(ChartMark mark, double size) {
    return switch (mark) {
      case ChartMark.Bar bar -> new DrawnRange(bar.box().y(), bar.box().bottom());
      case ChartMark.Slice slice -> new DrawnRange(slice.circle().y(), slice.circle().bottom());
      case ChartMark.Rule rule ->
          new DrawnRange(
              Math.min(rule.from().y(), rule.to().y()), Math.max(rule.from().y(), rule.to().y()));
      case ChartMark.Words words ->
          new DrawnRange(words.at().y() - ABOVE * size, words.at().y() + BELOW * size);
      case ChartMark.Curve curve -> {
        double marker = SeriesLook.MARKER / 2;
        double least = curve.dots().stream().mapToDouble(Dot::y).min().orElse(0);
        double most = curve.dots().stream().mapToDouble(Dot::y).max().orElse(0);
        yield new DrawnRange(least - marker, most + marker);
      }
    };
  }
}

package kyozai.write.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kyozai.deck.PaperChart;
import kyozai.deck.SlideChart;
import kyozai.theme.Box;
import kyozai.theme.Palette;
import kyozai.theme.Theme;
import kyozai.write.chart.ChartMark.Dot;

/** Draws charts as vectors, in the look that they have in the deck. */
public final class ChartPainter {
  private final Theme theme;
  private final Palette palette;
  private final DrawnFonts fonts;
  private final SeriesLook look;

  private ChartPainter(Theme theme, Palette palette, SeriesLook look) {
    this.theme = theme;
    this.palette = palette;
    this.fonts = DrawnFonts.of(theme);
    this.look = look;
  }

  /** Draws a chart into a box of a slide, in points. */
  public static void paint(SlideChart chart, Box box, Theme theme, Graphics2D graphics) {
    SeriesLook look = SeriesLook.onSlides(theme.palette());
    new ChartPainter(theme, theme.palette(), look).paint(chart, box, graphics);
  }

  /** The height of a chart in print, in its own units. */
  public static double height(PaperChart chart, Theme theme) {
    DrawnRange range = range(chart, theme);
    return range.bottom() - range.top() + 2 * SeriesLook.BAR_EDGE;
  }

  private static DrawnRange range(PaperChart chart, Theme theme) {
    WordMeasure words = new WordMeasure(theme, chart.chart().size());
    return DrawnRange.of(ChartLayout.of(chart.chart(), box(chart), words), words.size());
  }

  private static Box box(PaperChart chart) {
    return new Box(0, 0, chart.width(), chart.height());
  }

  /**
   * Draws a chart for print, in its own units, from the origin down to its height.
   *
   * @param palette of the document
   */
  public static void print(PaperChart chart, Theme theme, Palette palette, Graphics2D graphics) {
    Graphics2D moved = (Graphics2D) graphics.create();
    moved.translate(0, SeriesLook.BAR_EDGE - range(chart, theme).top());
    SeriesLook look = SeriesLook.inPrint(palette);
    new ChartPainter(theme, palette, look).paint(chart.chart(), box(chart), moved);
    moved.dispose();
  }

  private void paint(SlideChart chart, Box box, Graphics2D graphics) {
    Graphics2D own = (Graphics2D) graphics.create();
    WordMeasure measure = new WordMeasure(theme, chart.size());
    for (ChartMark mark : ChartLayout.of(chart, box, measure)) {
      paint(mark, measure, own);
    }
    own.dispose();
  }

  private void paint(ChartMark mark, WordMeasure measure, Graphics2D graphics) {
    switch (mark) {
      case ChartMark.Bar(Box box, int series) ->
          area(rectangle(box), series, SeriesLook.BAR_EDGE, graphics);
      case ChartMark.Slice slice ->
          area(sector(slice), slice.index(), SeriesLook.SLICE_EDGE, graphics);
      case ChartMark.Curve curve -> curve(curve, graphics);
      case ChartMark.Rule rule -> rule(rule, graphics);
      case ChartMark.Words words -> words(words, measure, graphics);
    }
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  /** Java counts angles against the clock, from three o'clock. */
  private static Shape sector(ChartMark.Slice slice) {
    double start = 90 - slice.start();
    Rectangle2D circle = rectangle(slice.circle());
    boolean whole = slice.extent() >= 360;
    return new Arc2D.Double(circle, start, -slice.extent(), whole ? Arc2D.CHORD : Arc2D.PIE);
  }

  private void area(Shape shape, int index, double edge, Graphics2D graphics) {
    look.fill(shape, index, graphics);
    graphics.setColor(look.night());
    graphics.setStroke(new BasicStroke((float) edge));
    graphics.draw(shape);
  }

  private void curve(ChartMark.Curve curve, Graphics2D graphics) {
    Path2D path = new Path2D.Double();
    Dot first = curve.dots().getFirst();
    path.moveTo(first.x(), first.y());
    curve.dots().stream().skip(1).forEach(dot -> path.lineTo(dot.x(), dot.y()));
    graphics.setColor(look.stroke(curve.series()));
    graphics.setStroke(SeriesLook.line(curve.series()));
    graphics.draw(path);
    int middle = curve.dots().size() / 2;
    for (int i = 0; i < curve.dots().size(); i++) {
      if (!curve.sample() || i == middle) {
        look.marker(curve.dots().get(i), curve.series(), graphics);
      }
    }
  }

  private void rule(ChartMark.Rule rule, Graphics2D graphics) {
    switch (rule.ink()) {
      case GRID -> {
        graphics.setColor(look.grid());
        graphics.setStroke(new BasicStroke(0.75f));
      }
      case AXIS -> {
        graphics.setColor(SeriesLook.color(palette.muted()));
        graphics.setStroke(new BasicStroke(1f));
      }
    }
    Dot from = rule.from();
    Dot to = rule.to();
    graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
  }

  private void words(ChartMark.Words words, WordMeasure measure, Graphics2D graphics) {
    Font font = fonts.text(measure.size(), words.bold(), false);
    double width = measure.width(words.text(), words.bold());
    double before =
        switch (words.align()) {
          case LEFT -> 0;
          case CENTER -> width / 2;
          case RIGHT -> width;
        };
    Color ink = SeriesLook.color(palette.ink());
    graphics.setColor(ink);
    graphics.setFont(font);
    Dot at = words.at();
    graphics.drawString(words.text(), (float) (at.x() - before), (float) at.y());
  }
}

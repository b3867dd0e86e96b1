package kyozai.write.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import kyozai.theme.ColorRole;
import kyozai.theme.Contrast;
import kyozai.theme.Palette;
import kyozai.write.chart.ChartMark.Dot;

/**
 * Fills, lines and markers of series that stay apart in one colour: dark, pale, then the patterns,
 * markers and dashes in the order in which the deck's charts take them.
 */
final class SeriesLook {
  static final double BAR_EDGE = 1;
  static final double SLICE_EDGE = 1.5;

  private static final float LINE = 3;

  /** The width of a marker. */
  static final double MARKER = 9;

  private static final double FAINT = 0.2;

  private static final List<float[]> DASHES =
      List.of(
          new float[0],
          new float[] {12, 9},
          new float[] {0.1f, 6},
          new float[] {24, 9},
          new float[] {12, 9, 0.1f, 9},
          new float[] {9, 6});

  private final Palette palette;
  private final String grid;
  private final String pale;

  private SeriesLook(Palette palette, String grid, String pale) {
    this.palette = palette;
    this.grid = grid;
    this.pale = pale;
  }

  /** The look on slides, where lines that help the eye are thin ink, as all rules of a deck. */
  static SeriesLook onSlides(Palette palette) {
    String grid = Contrast.blend(palette.ink(), palette.paper(), FAINT);
    String last = palette.accents().getLast();
    return new SeriesLook(palette, grid, Contrast.blend(last, palette.paper(), ColorRole.PALE));
  }

  /** The look in print, whose rules and tints a copier keeps. */
  static SeriesLook inPrint(Palette palette) {
    return new SeriesLook(palette, palette.line(), palette.tint());
  }

  /** A colour of the theme. */
  static Color color(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }

  Color night() {
    return color(palette.night());
  }

  Color stroke(int series) {
    return series % 2 == 0 ? night() : color(palette.muted());
  }

  /** Lines that help the eye. */
  Color grid() {
    return color(grid);
  }

  /** Fills the area of a bar or slice. */
  void fill(Shape shape, int index, Graphics2D graphics) {
    Color ground =
        switch (index) {
          case 0 -> night();
          case 1 -> color(pale);
          default -> color(palette.paper());
        };
    graphics.setColor(ground);
    graphics.fill(shape);
    if (index > 1) {
      Graphics2D inside = (Graphics2D) graphics.create();
      inside.clip(shape);
      inside.setColor(night());
      Pattern.of(index - 2).paint(shape.getBounds2D(), inside);
      inside.dispose();
    }
  }

  static BasicStroke line(int series) {
    float[] dash = DASHES.get(series % DASHES.size());
    return dash.length == 0
        ? new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  /** Draws the marker of a series at a point. */
  void marker(Dot at, int series, Graphics2D graphics) {
    graphics.setColor(stroke(series));
    graphics.setStroke(new BasicStroke(2));
    double r = MARKER / 2;
    double x = at.x();
    double y = at.y();
    switch (series % 6) {
      case 0 -> graphics.fill(new Ellipse2D.Double(x - r, y - r, MARKER, MARKER));
      case 1 -> graphics.fill(polygon(x, y - r, x + r, y + r, x - r, y + r));
      case 2 -> graphics.fill(new Rectangle2D.Double(x - r, y - r, MARKER, MARKER));
      case 3 -> graphics.fill(polygon(x, y - r, x + r, y, x, y + r, x - r, y));
      case 4 -> {
        graphics.draw(new Line2D.Double(x - r, y - r, x + r, y + r));
        graphics.draw(new Line2D.Double(x - r, y + r, x + r, y - r));
      }
      default -> {
        graphics.draw(new Line2D.Double(x - r, y, x + r, y));
        graphics.draw(new Line2D.Double(x, y - r, x, y + r));
      }
    }
  }

  private static Path2D polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}

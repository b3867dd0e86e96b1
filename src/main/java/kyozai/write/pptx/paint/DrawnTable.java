package kyozai.write.pptx.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import kyozai.theme.Palette;
import kyozai.theme.Theme;
import org.apache.poi.sl.draw.DrawTableShape;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/**
 * A table in the style of the theme: POI draws neither the second band nor the rules, and sets the
 * rows apart.
 */
final class DrawnTable extends DrawTableShape {
  private static final float RULE = 0.5f;

  private final Palette palette;

  DrawnTable(TableShape<?, ?> shape, Theme theme) {
    super(shape);
    this.palette = theme.palette();
  }

  @Override
  public void draw(Graphics2D graphics) {
    TableShape<?, ?> table = getShape();
    double y = table.getAnchor().getY();
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      double height = table.getRowHeight(row);
      double width = place(table, row, y);
      ground(row, new Rectangle2D.Double(table.getAnchor().getX(), y, width, height), graphics);
      y += height;
    }
    drawContent(graphics);
  }

  /** Sets where the cells of a row stand, and tells its width. */
  private static double place(TableShape<?, ?> table, int row, double y) {
    double left = table.getAnchor().getX();
    double x = left;
    for (int column = 0; column < table.getNumberOfColumns(); column++) {
      double width = table.getColumnWidth(column);
      if (table.getCell(row, column) instanceof XSLFTableCell cell) {
        cell.setAnchor(new Rectangle2D.Double(x, y, width, table.getRowHeight(row)));
      }
      x += width;
    }
    return x - left;
  }

  private void ground(int row, Rectangle2D area, Graphics2D graphics) {
    if (row == 0) {
      graphics.setColor(color(palette.night()));
      graphics.fill(area);
    } else if (row % 2 == 0) {
      graphics.setColor(color(palette.tint()));
      graphics.fill(area);
    }
    graphics.setColor(color(palette.tint()));
    graphics.setStroke(new BasicStroke(RULE));
    double y = area.getMaxY();
    graphics.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
  }

  private static Color color(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }
}

package kyozai.write.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Patterns drawn line by line, so that they stay vectors in print. */
enum Pattern {
  /** Thin strokes upwards. */
  LIGHT_UPWARD {
    @Override
    void paint(Rectangle2D area, Graphics2D graphics) {
      graphics.setStroke(new BasicStroke(1f));
      slanted(area, 5, true, graphics);
    }
  },
  DOTTED {
    @Override
    void paint(Rectangle2D area, Graphics2D graphics) {
      for (double y = area.getY(); y < area.getMaxY(); y += 4) {
        boolean even = Math.round((y - area.getY()) / 4) % 2 == 0;
        for (double x = area.getX() + (even ? 0 : 2); x < area.getMaxX(); x += 4) {
          graphics.fill(new Ellipse2D.Double(x, y, 2, 2));
        }
      }
    }
  },
  HORIZONTAL {
    @Override
    void paint(Rectangle2D area, Graphics2D graphics) {
      graphics.setStroke(new BasicStroke(2f));
      for (double y = area.getY() + 2; y < area.getMaxY(); y += 4) {
        graphics.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
      }
    }
  },
  CHECKERED {
    @Override
    void paint(Rectangle2D area, Graphics2D graphics) {
      for (double y = area.getY(); y < area.getMaxY(); y += 5) {
        boolean even = Math.round((y - area.getY()) / 5) % 2 == 0;
        for (double x = area.getX() + (even ? 0 : 5); x < area.getMaxX(); x += 10) {
          graphics.fill(new Rectangle2D.Double(x, y, 5, 5));
        }
      }
    }
  },
  /** Thick strokes downwards. */
  WIDE_DOWNWARD {
    @Override
    void paint(Rectangle2D area, Graphics2D graphics) {
      graphics.setStroke(new BasicStroke(3f));
      slanted(area, 9, false, graphics);
    }
  };

  /** The pattern of a number from 0; they begin again behind the last. */
  static Pattern of(int index) {
    return values()[index % values().length];
  }

  /** Draws over an area, to which the graphics is clipped already. */
  abstract void paint(Rectangle2D area, Graphics2D graphics);

  private static void slanted(
      Rectangle2D area, double distance, boolean upward, Graphics2D graphics) {
    double height = area.getHeight();
    for (double x = area.getX() - height; x < area.getMaxX(); x += distance) {
      double low = upward ? area.getMaxY() : area.getY();
      double high = upward ? area.getY() : area.getMaxY();
      graphics.draw(new Line2D.Double(x, low, x + height, high));
    }
  }
}

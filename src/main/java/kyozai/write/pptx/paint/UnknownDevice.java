package kyozai.write.pptx.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A graphics without pixels and edges: what depends on them fails, so that it is not forgotten. */
abstract class UnknownDevice extends Graphics2D {

  private static UnsupportedOperationException failure() {
    return new UnsupportedOperationException("what is drawn must not depend on where it is drawn");
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    throw failure();
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    throw failure();
  }

  @Override
  public Shape getClip() {
    throw failure();
  }

  @Override
  public Rectangle getClipBounds() {
    throw failure();
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    throw failure();
  }

  @Override
  public void setRenderingHints(Map<?, ?> all) {
    throw failure();
  }

  @Override
  public void setXORMode(Color color) {
    throw failure();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw failure();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw failure();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    throw failure();
  }
}

package kyozai.write.pptx.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RectangularShape;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The calls that draw, as they are recorded. Images and glyph vectors are not copied: nobody may
 * change them later.
 */
abstract class RecordedCalls extends UnknownDevice {

  /** Takes a call into the recording. */
  abstract void record(Consumer<Graphics2D> call);

  /** A copy that its owner cannot change, with the same segments. */
  static Shape copy(Shape shape) {
    return switch (shape) {
      case RectangularShape frame -> (Shape) frame.clone();
      case Line2D line -> (Shape) line.clone();
      case Path2D path -> (Shape) path.clone();
      default -> new Path2D.Double(shape);
    };
  }

  @Override
  public void draw(Shape shape) {
    Shape own = copy(shape);
    record(graphics -> graphics.draw(own));
  }

  @Override
  public void fill(Shape shape) {
    Shape own = copy(shape);
    record(graphics -> graphics.fill(own));
  }

  @Override
  public void drawString(AttributedCharacterIterator words, float x, float y) {
    // Not copied into a new text, which would join neighbours of the same look.
    AttributedCharacterIterator own = (AttributedCharacterIterator) words.clone();
    record(g -> g.drawString((AttributedCharacterIterator) own.clone(), x, y));
  }

  @Override
  public void drawString(AttributedCharacterIterator words, int x, int y) {
    drawString(words, (float) x, (float) y);
  }

  @Override
  public void drawString(String words, float x, float y) {
    record(graphics -> graphics.drawString(words, x, y));
  }

  @Override
  public void drawString(String words, int x, int y) {
    drawString(words, (float) x, (float) y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    record(graphics -> graphics.drawGlyphVector(glyphs, x, y));
  }

  @Override
  public boolean drawImage(
      Image image, @Nullable AffineTransform place, @Nullable ImageObserver observer) {
    AffineTransform own = place == null ? new AffineTransform() : new AffineTransform(place);
    record(graphics -> graphics.drawImage(image, own, null));
    return true;
  }

  @Override
  public void drawImage(BufferedImage image, @Nullable BufferedImageOp change, int x, int y) {
    record(graphics -> graphics.drawImage(image, change, x, y));
  }

  @Override
  public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
    record(graphics -> graphics.drawImage(image, x, y, null));
    return true;
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, @Nullable Color ground, @Nullable ImageObserver observer) {
    record(graphics -> graphics.drawImage(image, x, y, ground, null));
    return true;
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
    record(graphics -> graphics.drawImage(image, x, y, width, height, null));
    return true;
  }

  @Override
  public boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      @Nullable Color ground,
      @Nullable ImageObserver observer) {
    record(graphics -> graphics.drawImage(image, x, y, width, height, ground, null));
    return true;
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      @Nullable ImageObserver observer) {
    record(g -> g.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, null));
    return true;
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      @Nullable Color ground,
      @Nullable ImageObserver observer) {
    record(g -> g.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, ground, null));
    return true;
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    AffineTransform own = new AffineTransform(place);
    record(graphics -> graphics.drawRenderedImage(image, own));
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    AffineTransform own = new AffineTransform(place);
    record(graphics -> graphics.drawRenderableImage(image, own));
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    record(graphics -> graphics.drawLine(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    record(graphics -> graphics.fillRect(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    record(graphics -> graphics.clearRect(x, y, width, height));
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    record(graphics -> graphics.drawRoundRect(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    record(graphics -> graphics.fillRoundRect(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    record(graphics -> graphics.drawOval(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    record(graphics -> graphics.fillOval(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    record(graphics -> graphics.drawArc(x, y, width, height, start, extent));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    record(graphics -> graphics.fillArc(x, y, width, height, start, extent));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    Polygon own = new Polygon(xs, ys, count);
    record(graphics -> graphics.drawPolyline(own.xpoints, own.ypoints, own.npoints));
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    Polygon own = new Polygon(xs, ys, count);
    record(graphics -> graphics.drawPolygon(own));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    Polygon own = new Polygon(xs, ys, count);
    record(graphics -> graphics.fillPolygon(own));
  }
}

package kyozai.write.pdf.engine;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Paints in greys as light as the colours they stand for, so that contrasts stay as they were. */
final class GreyPaint implements Paint {
  /** The shares of red, green and blue in relative luminance (WCAG 2.2). */
  private static final double[] SHARES = {0.2126, 0.7152, 0.0722};

  private final Paint paint;

  private GreyPaint(Paint paint) {
    this.paint = paint;
  }

  /** The grey that stands for a paint. */
  static Paint of(Paint paint) {
    if (paint instanceof Color color) {
      return new Color(grey(color.getRGB()), true);
    }
    return paint instanceof GreyPaint ? paint : new GreyPaint(paint);
  }

  /** The grey of the same relative luminance and opacity, all as ARGB. */
  private static int grey(int argb) {
    double luminance = 0;
    for (int i = 0; i < SHARES.length; i++) {
      luminance += SHARES[i] * linear(((argb >> (16 - 8 * i)) & 0xFF) / 255.0);
    }
    int level = (int) Math.round(255 * coded(luminance));
    return (argb & 0xFF000000) | (level << 16) | (level << 8) | level;
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double coded(double value) {
    return value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
  }

  @Override
  public int getTransparency() {
    return paint.getTransparency();
  }

  @Override
  public PaintContext createContext(
      @Nullable ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return new GreyContext(paint.createContext(model, device, user, transform, hints));
  }

  /** What the paint of a gradient or a texture makes, in greys. */
  private record GreyContext(PaintContext colours) implements PaintContext {
    @Override
    public void dispose() {
      colours.dispose();
    }

    @Override
    public ColorModel getColorModel() {
      return ColorModel.getRGBdefault();
    }

    @Override
    public Raster getRaster(int x, int y, int width, int height) {
      Raster source = colours.getRaster(x, y, width, height);
      ColorModel model = colours.getColorModel();
      WritableRaster greys =
          new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB).getRaster();
      for (int row = 0; row < height; row++) {
        for (int column = 0; column < width; column++) {
          Object pixel =
              source.getDataElements(
                  source.getMinX() + column, source.getMinY() + row, (Object) null);
          greys.setDataElements(column, row, new int[] {grey(model.getRGB(pixel))});
        }
      }
      return greys;
    }
  }
}

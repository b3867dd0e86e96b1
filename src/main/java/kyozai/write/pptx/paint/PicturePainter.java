package kyozai.write.pptx.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kyozai.picture.Picture;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;

/** Draws pictures smaller without losing thin lines. */
final class PicturePainter {
  private PicturePainter() {}

  /** Draws the raster of a picture into a box; nothing when it is damaged. */
  static void paint(Picture picture, Box box, Graphics2D graphics) {
    BufferedImage image = read(picture);
    if (image == null) {
      return;
    }
    Graphics2D own = (Graphics2D) graphics.create();
    double pixels = box.width() * own.getTransform().getScaleX();
    BufferedImage near = halved(image, pixels);
    own.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
    place.scale(box.width() / near.getWidth(), box.height() / near.getHeight());
    own.drawImage(near, place, null);
    own.dispose();
  }

  private static @Nullable BufferedImage read(Picture picture) {
    try {
      // A stream in memory: the default one makes a file for each picture.
      return ImageIO.read(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(picture.name(), e);
    }
  }

  /** Interpolation looks at neighbours only: beyond half the size it would skip pixels. */
  private static BufferedImage halved(BufferedImage image, double pixels) {
    BufferedImage half = image;
    while (half.getWidth() >= 2 * pixels && half.getWidth() > 1 && half.getHeight() > 1) {
      int width = half.getWidth() / 2;
      int height = half.getHeight() / 2;
      BufferedImage next = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = next.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(half, 0, 0, width, height, null);
      graphics.dispose();
      half = next;
    }
    return half;
  }
}

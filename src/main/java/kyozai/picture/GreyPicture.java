package kyozai.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for print in one colour, which colour copiers then count as such. */
public final class GreyPicture {
  private static final int WHITE = 255;

  private GreyPicture() {}

  /** The same picture in greys, on white where it is transparent. */
  public static Picture of(Picture picture) {
    try {
      ImageIO.setUseCache(false);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
      byte[] bytes = PictureRecoder.encoded(of(image), picture.format());
      return new Picture(
          picture.name(), picture.format(), image.getWidth(), image.getHeight(), bytes, null);
    } catch (IOException e) {
      throw new UncheckedIOException(picture.name(), e);
    }
  }

  /**
   * The same image in greys, on white where it is transparent: by luma (ITU-R BT.601), since the
   * platform's own conversion to grey makes midtones darker.
   */
  public static BufferedImage of(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage grey = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        row[x] = luma(row[x]);
      }
      grey.getRaster().setPixels(0, y, width, 1, row);
    }
    return grey;
  }

  private static int luma(int argb) {
    int alpha = argb >>> 24;
    double luma = 0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF);
    return (int) Math.round((luma * alpha + WHITE * (255 - alpha)) / 255);
  }
}

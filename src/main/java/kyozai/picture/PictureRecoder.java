package kyozai.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import kyozai.picture.Picture.Format;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures anew as slides and print need them: upright, in RGB, eight bits a colour and not
 * larger than a projector shows. Reads every n-th pixel of large ones, so that none is ever whole
 * in memory. The only class that loads the Java platform's imaging; ordinary pictures do without.
 */
final class PictureRecoder {
  /** Pixels on the longer side: a slide on a screen of the next size above full HD. */
  static final int LONGEST = 2560;

  /** Pixels; what is larger takes too long to read even in parts. */
  static final long MOST_PIXELS = 500_000_000L;

  /** Pixels of a progressive JPEG, which is held in memory whole. */
  static final long MOST_PROGRESSIVE = 60_000_000L;

  private static final long DECODED = 12_000_000L;
  private static final float QUALITY = 0.9f;

  private final byte[] bytes;
  private final PictureKind kind;
  private final int orientation;
  private final boolean cmyk;

  private PictureRecoder(byte[] bytes, PictureKind kind, int orientation, boolean cmyk) {
    this.bytes = bytes;
    this.kind = kind;
    this.orientation = orientation;
    this.cmyk = cmyk;
  }

  /**
   * The first frame of a picture, written anew under the same name; empty when it cannot be
   * decoded.
   *
   * @param header null for kinds other than PNG and JPEG
   */
  static Optional<Picture> recode(
      String name,
      byte[] bytes,
      PictureKind kind,
      @Nullable PictureHeader header,
      byte @Nullable [] svg) {
    boolean cmyk = header != null && header.has(PictureHeader.Trait.CMYK);
    int orientation = header == null ? 1 : header.orientation();
    try {
      PictureRecoder recoder = new PictureRecoder(bytes, kind, orientation, cmyk);
      BufferedImage image = recoder.upright(recoder.decoded());
      Format format = kind == PictureKind.JPEG ? Format.JPEG : Format.PNG;
      byte[] encoded = encoded(image, format);
      return Optional.of(
          new Picture(name, format, image.getWidth(), image.getHeight(), encoded, svg));
    } catch (IOException | RuntimeException e) {
      // Damaged files make the decoders fail in many ways.
      return Optional.empty();
    }
  }

  private BufferedImage decoded() throws IOException {
    ImageIO.setUseCache(false);
    String format = kind.name().toLowerCase(Locale.ROOT);
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw new IOException("no reader for " + format);
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      int step = step(reader.getWidth(0), reader.getHeight(0));
      param.setSourceSubsampling(step, step, 0, 0);
      return cmyk ? rgb(reader.readRaster(0, param)) : reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  private static int step(int width, int height) throws IOException {
    long pixels = (long) width * height;
    if (pixels > MOST_PIXELS) {
      throw new IOException(width + " × " + height);
    }
    int byMemory = (int) Math.ceil(Math.sqrt((double) pixels / DECODED));
    int bySide = Math.max(width, height) / (2 * LONGEST);
    return Math.max(1, Math.max(byMemory, bySide));
  }

  /** The colours of a press on a screen; Adobe stores them inverted, and 255 is no ink. */
  private BufferedImage rgb(Raster raster) {
    int transform = JpegFile.transform(bytes);
    int width = raster.getWidth();
    BufferedImage image = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[4 * width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, rgb(row, 4 * x, transform));
      }
    }
    return image;
  }

  private static int rgb(int[] row, int at, int transform) {
    double c = row[at];
    double m = row[at + 1];
    double y = row[at + 2];
    double k = row[at + 3];
    if (transform == 2) {
      double luma = c;
      double blue = m - 128;
      double red = y - 128;
      c = 255 - (luma + 1.402 * red);
      m = 255 - (luma - 0.344136 * blue - 0.714136 * red);
      y = 255 - (luma + 1.772 * blue);
    }
    boolean inverted = transform >= 0;
    return light(c, k, inverted) << 16 | light(m, k, inverted) << 8 | light(y, k, inverted);
  }

  private static int light(double ink, double black, boolean inverted) {
    double paper = inverted ? ink : 255 - ink;
    double white = inverted ? black : 255 - black;
    return (int) Math.round(Math.clamp(paper, 0, 255) * Math.clamp(white, 0, 255) / 255);
  }

  private BufferedImage upright(BufferedImage image) {
    boolean lying = orientation > 4;
    int width = lying ? image.getHeight() : image.getWidth();
    int height = lying ? image.getWidth() : image.getHeight();
    double scale = Math.min(1, (double) LONGEST / Math.max(width, height));
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage upright = new BufferedImage(scaled(width, scale), scaled(height, scale), type);
    Graphics2D graphics = upright.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform transform =
        AffineTransform.getScaleInstance(
            (double) upright.getWidth() / width, (double) upright.getHeight() / height);
    transform.concatenate(turned(image.getWidth(), image.getHeight()));
    graphics.drawImage(image, transform, null);
    graphics.dispose();
    return upright;
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }

  /** From stored to upright pixels, by the orientation of Exif. */
  private AffineTransform turned(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  /** The bytes of a file. */
  static byte[] encoded(BufferedImage image, Format format) throws IOException {
    String name = format == Format.JPEG ? "jpeg" : "png";
    ImageWriter writer =
        ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), name).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format == Format.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

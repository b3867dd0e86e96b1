package kyozai.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of all sorts: red on the left, green on the right, with a blue top left corner. */
public final class MadePictures {
  private MadePictures() {}

  /** An opaque picture. */
  public static BufferedImage image(int width, int height) {
    return painted(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  private static BufferedImage painted(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    int width = image.getWidth();
    int height = image.getHeight();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.GREEN);
    graphics.fillRect(width / 2, 0, width, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, 0, width / 4, height / 4);
    graphics.dispose();
    return image;
  }

  /** A PNG. */
  public static byte[] png(BufferedImage image) {
    return written(image, "png");
  }

  /** A baseline JPEG. */
  public static byte[] jpeg(BufferedImage image) {
    return written(image, "jpeg");
  }

  /** A GIF of one frame. */
  public static byte[] gif(BufferedImage image) {
    return written(image, "gif");
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A PNG of sixteen bits a colour. */
  public static byte[] deepPng(int width, int height) {
    byte[] row = new byte[1 + 6 * width];
    return ownPng(width, height, 16, 2, row);
  }

  /** A black PNG of any size, as small a file as can be. */
  public static byte[] bomb(int width, int height) {
    return ownPng(width, height, 8, 2, new byte[1 + 3 * width]);
  }

  private static byte[] ownPng(int width, int height, int depth, int color, byte[] row) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream out = new DeflaterOutputStream(data, deflater, 1 << 16)) {
      for (int y = 0; y < height; y++) {
        out.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return chunks(width, height, depth, color, data.toByteArray(), new byte[0]);
  }

  private static byte[] chunks(
      int width, int height, int depth, int color, byte[] data, byte[] before) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {(byte) depth, (byte) color, 0, 0, 0});
    png.writeBytes(chunk("IHDR", header.array()));
    png.writeBytes(before);
    png.writeBytes(chunk("IDAT", data));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
    return chunk.putInt(data.length).put(name).put(data).putInt((int) crc.getValue()).array();
  }

  /** A PNG with the chunks of an animation of two frames. */
  public static byte[] animatedPng(int width, int height) {
    byte[] png = png(image(width, height));
    byte[] control = chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
    byte[] frame = chunk("fdAT", new byte[] {0, 0, 0, 1, 0});
    int end = png.length - 12;
    ByteBuffer all = ByteBuffer.allocate(png.length + control.length + frame.length);
    all.put(png, 0, 33).put(control).put(png, 33, end - 33).put(frame).put(png, end, 12);
    return all.array();
  }

  /** A PNG with a palette, one colour of it transparent, in seven passes. */
  public static byte[] interlacedPalettePng(int width, int height) {
    byte[] red = {(byte) 255, 0, 0};
    byte[] green = {0, (byte) 255, 0};
    byte[] blue = {0, 0, (byte) 255};
    IndexColorModel colors = new IndexColorModel(2, 3, red, green, blue, 2);
    BufferedImage image =
        painted(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colors));
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return written(writer, new IIOImage(image, null, null), param);
  }

  private static byte[] written(ImageWriter writer, IIOImage image, ImageWriteParam param) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A JPEG whose camera was held in some way: 1 to 8. */
  public static byte[] turnedJpeg(int width, int height, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return inserted(jpeg(image(width, height)), exif.array());
  }

  /** A JPEG in the colours of a press, as Adobe's programs write them. */
  public static byte[] cmykJpeg(int width, int height) {
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
    int[] magentaAndYellow = {255, 0, 0, 255};
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raster.setPixel(x, y, magentaAndYellow);
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    byte[] jpeg = written(writer, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
    byte[] adobe = {
      (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
    };
    return inserted(jpeg, adobe);
  }

  private static byte[] inserted(byte[] jpeg, byte[] segment) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + segment.length);
    return all.put(jpeg, 0, 2).put(segment).put(jpeg, 2, jpeg.length - 2).array();
  }
}

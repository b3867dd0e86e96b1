package kyozai.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kyozai.picture.PictureHeader.Trait;

/** The chunks of a PNG file (W3C PNG, third edition, sections 5 and 11). */
final class PngFile {
  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final int MAX_SIDE = 1_000_000;

  /** Bytes of pixels; larger pictures are decoded anyway, to be scaled down. */
  private static final long CHECKED = 64L * 1024 * 1024;

  private final ByteBuffer file;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private final Inflater inflater = new Inflater();
  private long inflated;
  private boolean palette;
  private boolean ended;

  private PngFile(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes);
  }

  /** What the file says; empty when it does not even say how large the picture is. */
  static Optional<PictureHeader> read(byte[] bytes) {
    PngFile png = new PngFile(bytes);
    try {
      return png.read();
    } finally {
      png.inflater.end();
    }
  }

  private Optional<PictureHeader> read() {
    if (file.capacity() < SIGNATURE + AROUND + 13 || !type(SIGNATURE).equals("IHDR")) {
      return Optional.empty();
    }
    int width = file.getInt(16);
    int height = file.getInt(20);
    int depth = file.get(24);
    int color = file.get(25);
    boolean interlaced = file.get(28) != 0;
    boolean sane = width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE;
    if (!sane || !isAllowed(depth, color)) {
      return Optional.empty();
    }
    long expected = size(width, height, depth * channels(color), interlaced);
    chunks(expected <= CHECKED);
    boolean whole = ended && (expected > CHECKED || inflated >= expected);
    if (!whole || (color == 3 && !palette)) {
      traits.add(Trait.DAMAGED);
    }
    if (depth == 16) {
      traits.add(Trait.DEEP);
    }
    return Optional.of(new PictureHeader(Picture.Format.PNG, width, height, 1, traits));
  }

  private static boolean isAllowed(int depth, int color) {
    return switch (color) {
      case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
      case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
      case 2, 4, 6 -> depth == 8 || depth == 16;
      default -> false;
    };
  }

  private static int channels(int color) {
    return switch (color) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /** The bytes of all rows with their filter bytes; Adam7 has at most 7 passes over each row. */
  private static long size(long width, long height, int bits, boolean interlaced) {
    return interlaced ? width * height * bits / 8 : height * (1 + (width * bits + 7) / 8);
  }

  private void chunks(boolean inflate) {
    int at = SIGNATURE;
    while (at + AROUND <= file.capacity() && !ended) {
      int length = file.getInt(at);
      if (length < 0 || length > file.capacity() - at - AROUND) {
        return;
      }
      switch (type(at)) {
        case "IDAT" -> {
          if (inflate) {
            inflate(at + 8, length);
          }
        }
        case "PLTE" -> palette = true;
        case "acTL" -> traits.add(Trait.ANIMATED);
        case "IEND" -> ended = true;
        default -> {}
      }
      if (crc(at + 4, length + 4) != file.getInt(at + 8 + length)) {
        traits.add(Trait.DAMAGED);
      }
      at += AROUND + length;
    }
  }

  private void inflate(int from, int length) {
    byte[] buffer = new byte[1 << 16];
    inflater.setInput(file.array(), from, length);
    try {
      int count = inflater.inflate(buffer);
      while (count > 0 && inflated <= CHECKED) {
        inflated += count;
        count = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      traits.add(Trait.DAMAGED);
    }
  }

  private String type(int at) {
    return new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
  }

  private int crc(int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(file.array(), from, length);
    return (int) crc.getValue();
  }

  /** The first picture of an animated file, without the chunks of APNG. */
  static byte[] still(byte[] bytes) {
    PngFile png = new PngFile(bytes);
    ByteArrayOutputStream still = new ByteArrayOutputStream(bytes.length);
    still.write(bytes, 0, SIGNATURE);
    int at = SIGNATURE;
    while (at + AROUND <= bytes.length) {
      int length = png.file.getInt(at) + AROUND;
      String type = png.type(at);
      if (!type.equals("acTL") && !type.equals("fcTL") && !type.equals("fdAT")) {
        still.write(bytes, at, length);
      }
      at += length;
    }
    png.inflater.end();
    return still.toByteArray();
  }
}

package kyozai.picture;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a picture say: PNG (W3C PNG, 11.2.1) and JPEG (ITU T.81, B.2.2).
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record PictureHeader(Picture.Format format, int width, int height) {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int MAX_SIDE = 100_000;

  static Optional<PictureHeader> read(byte[] bytes) {
    if (startsWith(bytes, PNG)) {
      return png(bytes);
    }
    boolean jpeg = bytes.length > 4 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xD8;
    return jpeg ? jpeg(bytes) : Optional.empty();
  }

  private static Optional<PictureHeader> png(byte[] bytes) {
    if (bytes.length < 33 || bytes[12] != 'I' || bytes[13] != 'H') {
      return Optional.empty();
    }
    return of(Picture.Format.PNG, fourBytes(bytes, 16), fourBytes(bytes, 20));
  }

  private static Optional<PictureHeader> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && at(bytes, at) == 0xFF) {
      int marker = at(bytes, at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (isFrame(marker)) {
        return of(Picture.Format.JPEG, twoBytes(bytes, at + 7), twoBytes(bytes, at + 5));
      } else {
        at += 2 + Math.max(2, twoBytes(bytes, at + 2));
      }
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15 without DHT, JPG and DAC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Optional<PictureHeader> of(Picture.Format format, long width, long height) {
    boolean sane = width >= 1 && height >= 1 && width <= MAX_SIDE && height <= MAX_SIDE;
    return sane
        ? Optional.of(new PictureHeader(format, (int) width, (int) height))
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  private static int twoBytes(byte[] bytes, int index) {
    return at(bytes, index) << 8 | at(bytes, index + 1);
  }

  private static long fourBytes(byte[] bytes, int index) {
    return (long) twoBytes(bytes, index) << 16 | twoBytes(bytes, index + 2);
  }
}

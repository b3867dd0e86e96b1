package kyozai.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kyozai.picture.PictureHeader.Trait;

/** The segments of a JPEG file (ITU T.81, B.1.1) with those of Exif and Adobe. */
final class JpegFile {
  private static final int START_OF_SCAN = 0xDA;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int PROGRESSIVE = 0xC2;
  private static final int ORIENTATION = 0x0112;

  private final byte[] bytes;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private int width;
  private int height;
  private int orientation = 1;
  private int transform = -1;
  private boolean known;

  private JpegFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What the file says; empty for one that common programs cannot show, such as lossless JPEG. */
  static Optional<PictureHeader> read(byte[] bytes) {
    return new JpegFile(bytes).read();
  }

  /** How Adobe's programs stored the colours: 0 CMYK, 1 YCC, 2 YCCK; -1 for files of others. */
  static int transform(byte[] bytes) {
    JpegFile jpeg = new JpegFile(bytes);
    jpeg.segments();
    return jpeg.transform;
  }

  private Optional<PictureHeader> read() {
    int scan = segments();
    if (!known || width < 1 || height < 1) {
      return Optional.empty();
    }
    if (!endsAfter(scan)) {
      traits.add(Trait.DAMAGED);
    }
    return Optional.of(new PictureHeader(Picture.Format.JPEG, width, height, orientation, traits));
  }

  /** Reads up to the scan, and tells where it begins; the end of the file when there is none. */
  private int segments() {
    int at = 2;
    while (at + 4 <= bytes.length && at(at) == 0xFF) {
      int marker = at(at + 1);
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == START_OF_SCAN) {
        return at;
      }
      int length = Math.max(2, twoBytes(at + 2));
      int end = Math.min(bytes.length, at + 2 + length);
      segment(marker, at + 4, end);
      at += 2 + length;
    }
    return bytes.length;
  }

  private void segment(int marker, int from, int end) {
    if (isFrame(marker) && end - from >= 6) {
      int components = at(from + 5);
      height = twoBytes(from + 1);
      width = twoBytes(from + 3);
      known = marker <= PROGRESSIVE && at(from) == 8;
      known &= components == 1 || components == 3 || components == 4;
      add(Trait.CMYK, components == 4);
      add(Trait.PROGRESSIVE, marker == PROGRESSIVE);
    } else if (marker == EXIF && startsWith("Exif\0\0", from, end)) {
      orientation = orientation(ByteBuffer.wrap(bytes, from + 6, end - from - 6).slice());
    } else if (marker == ADOBE && startsWith("Adobe", from, end) && end - from >= 12) {
      transform = at(from + 11);
    }
  }

  private void add(Trait trait, boolean present) {
    if (present) {
      traits.add(trait);
    }
  }

  /** SOF0 to SOF15 without DHT, JPG and DAC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** The orientation in the first directory of a TIFF structure; 1 when it is not there. */
  private static int orientation(ByteBuffer tiff) {
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int count = tiff.getShort(directory) & 0xFFFF;
      for (int i = 0; i < count; i++) {
        int entry = directory + 2 + 12 * i;
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
          int value = tiff.getShort(entry + 8);
          return value >= 1 && value <= 8 ? value : 1;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return 1;
    }
  }

  /** Whether an end-of-image marker follows; cameras write more behind it. */
  private boolean endsAfter(int scan) {
    for (int at = bytes.length - 2; at > scan; at--) {
      if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xD9) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWith(String words, int from, int end) {
    int length = words.length();
    return end - from >= length
        && new String(bytes, from, length, StandardCharsets.ISO_8859_1).equals(words);
  }

  private int at(int index) {
    return bytes[index] & 0xFF;
  }

  private int twoBytes(int index) {
    return at(index) << 8 | at(index + 1);
  }
}

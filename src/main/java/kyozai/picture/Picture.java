package kyozai.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a picture and what its header says; two are equal when their bytes are. */
public final class Picture {
  private final String name;
  private final Format format;
  private final int width;
  private final int height;
  private final byte[] bytes;
  private final byte @Nullable [] svg;
  private final boolean standIn;

  /**
   * A picture that was read.
   *
   * @param name the path in the lesson's folder, for messages and package parts
   * @param format of {@code bytes}
   * @param width in pixels, at least 1
   * @param height in pixels, at least 1
   * @param bytes of the PNG or JPEG file
   * @param svg of the vector original, or null
   */
  public Picture(
      String name, Format format, int width, int height, byte[] bytes, byte @Nullable [] svg) {
    this(name, format, width, height, bytes, svg, false);
  }

  private Picture(
      String name,
      Format format,
      int width,
      int height,
      byte[] bytes,
      byte @Nullable [] svg,
      boolean standIn) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " × " + height);
    }
    this.name = name;
    this.format = format;
    this.width = width;
    this.height = height;
    this.bytes = bytes.clone();
    this.svg = svg == null ? null : svg.clone();
    this.standIn = standIn;
  }

  /** A PNG that stands for a picture which cannot be shown. */
  static Picture standIn(String name, int width, int height, byte[] png) {
    return new Picture(name, Format.PNG, width, height, png, null, true);
  }

  /** Whether it only holds the place of a picture that cannot be shown. */
  public boolean isStandIn() {
    return standIn;
  }

  /** The path in the lesson's folder. */
  public String name() {
    return name;
  }

  /** The format of {@link #bytes}. */
  public Format format() {
    return format;
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
  }

  /** A copy of the PNG or JPEG file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A copy of the vector original, or null. */
  public byte @Nullable [] svg() {
    return svg == null ? null : svg.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Picture that
        && name.equals(that.name)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + format + ", " + width + " × " + height + ")";
  }

  /** A raster format that both documents can hold. */
  public enum Format {
    PNG,
    JPEG
  }
}

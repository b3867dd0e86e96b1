package kyozai.picture;

import java.util.EnumSet;
import java.util.Set;
import kyozai.picture.Picture.Format;

/**
 * What a PNG or JPEG file says of its picture, without a pixel being decoded.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param orientation of Exif 2.32, tag 0x0112: from 1 (upright) to 8
 * @param traits what makes it unfit for slides and print as it is
 */
record PictureHeader(Format format, int width, int height, int orientation, Set<Trait> traits) {

  PictureHeader {
    traits = traits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(traits));
  }

  /** Something that programs do not agree on. */
  enum Trait {
    /** Cut off, or with a wrong checksum. */
    DAMAGED,
    /** More frames than one. */
    ANIMATED,
    /** Sixteen bits a colour. */
    DEEP,
    /** Colours of a printing press: CMYK or YCCK. */
    CMYK,
    /** Cannot be decoded in parts. */
    PROGRESSIVE
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  long pixels() {
    return (long) width * height;
  }
}

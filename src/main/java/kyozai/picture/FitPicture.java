package kyozai.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.picture.PictureHeader.Trait;
import org.jspecify.annotations.Nullable;

/** Makes the bytes of a file into a picture that both documents can show. */
final class FitPicture {
  private final String name;
  private final byte[] bytes;
  private final byte @Nullable [] svg;
  private final PictureMessages messages;
  private final PictureKind kind;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  FitPicture(String name, byte[] bytes, byte @Nullable [] svg, Position position) {
    this.name = name;
    this.bytes = bytes;
    this.svg = svg;
    this.messages = new PictureMessages(name, position);
    this.kind = PictureKind.of(bytes);
  }

  /** The picture, or an empty frame in its place; with what the teacher should know. */
  Checked<Optional<Picture>> read() {
    Picture picture =
        switch (kind) {
          case PNG -> raster(PngFile.read(bytes));
          case JPEG -> raster(JpegFile.read(bytes));
          case GIF, BMP -> converted();
          case WEBP, HEIC, TIFF, SVG, PDF, HTML, ZIP, EMPTY, OTHER -> unusable();
        };
    return new Checked<>(Optional.of(picture), diagnostics);
  }

  private Picture unusable() {
    diagnostics.add(messages.unusable(kind));
    return BlankPicture.named(name);
  }

  private Picture converted() {
    Optional<Picture> made = PictureRecoder.recode(name, bytes, kind, null, svg);
    if (made.isEmpty()) {
      return unusable();
    }
    diagnostics.add(messages.converted(kind));
    return made.get();
  }

  private Picture raster(Optional<PictureHeader> read) {
    if (read.isEmpty()) {
      return unusable();
    }
    PictureHeader header = read.get();
    if (isTooLarge(header)) {
      diagnostics.add(messages.tooManyPixels(header));
      return BlankPicture.named(name);
    }
    boolean animated = header.has(Trait.ANIMATED);
    if (!needsRecoding(header)) {
      if (animated) {
        diagnostics.add(messages.animated());
      }
      byte[] still = animated ? PngFile.still(bytes) : bytes;
      return new Picture(name, header.format(), header.width(), header.height(), still, svg);
    }
    Optional<Picture> made = PictureRecoder.recode(name, bytes, kind, header, svg);
    if (made.isEmpty()) {
      return unusable();
    }
    explain(header, made.get());
    return made.get();
  }

  private static boolean isTooLarge(PictureHeader header) {
    long most =
        header.has(Trait.PROGRESSIVE)
            ? PictureRecoder.MOST_PROGRESSIVE
            : PictureRecoder.MOST_PIXELS;
    return header.pixels() > most;
  }

  private static boolean needsRecoding(PictureHeader header) {
    return isLarge(header)
        || header.orientation() > 1
        || header.has(Trait.DAMAGED)
        || header.has(Trait.DEEP)
        || header.has(Trait.CMYK);
  }

  private static boolean isLarge(PictureHeader header) {
    return Math.max(header.width(), header.height()) > PictureRecoder.LONGEST;
  }

  private void explain(PictureHeader header, Picture made) {
    if (header.has(Trait.DAMAGED)) {
      diagnostics.add(messages.damaged());
    }
    if (header.has(Trait.ANIMATED)) {
      diagnostics.add(messages.animated());
    }
    if (isLarge(header)) {
      diagnostics.add(messages.scaled(header, made));
    }
    if (header.orientation() > 1) {
      diagnostics.add(messages.turned());
    }
    if (header.has(Trait.CMYK)) {
      diagnostics.add(messages.colors());
    }
    if (header.has(Trait.DEEP)) {
      diagnostics.add(messages.depth());
    }
  }
}

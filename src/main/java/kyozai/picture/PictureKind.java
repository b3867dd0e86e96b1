package kyozai.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum PictureKind {
  PNG("PNG"),
  JPEG("JPEG"),
  GIF("GIF"),
  BMP("BMP"),
  WEBP("WebP"),
  HEIC("HEIC/AVIF"),
  TIFF("TIFF"),
  SVG("SVG"),
  PDF("PDF"),
  HTML("HTML"),
  ZIP("ZIP, Office"),
  EMPTY(""),
  OTHER("");

  private static final int LOOKED_AT = 1024;

  private final String words;

  PictureKind(String words) {
    this.words = words;
  }

  /** What teachers call it; empty for a file of no known kind. */
  String words() {
    return words;
  }

  static PictureKind of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    int length = Math.min(bytes.length, LOOKED_AT);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return GIF;
    }
    if (start.startsWith("BM")) {
      return BMP;
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (start.startsWith("ftyp", 4)) {
      return HEIC;
    }
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return TIFF;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    return start.startsWith("PK\u0003\u0004") ? ZIP : markup(start.toLowerCase(Locale.ROOT));
  }

  private static PictureKind markup(String start) {
    if (start.contains("<svg")) {
      return SVG;
    }
    return start.contains("<html") || start.contains("<!doctype html") ? HTML : OTHER;
  }
}

package kyozai.write.pdf.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.text.pdf.BaseFont;

/**
 * The bundled family, parsed once a process: it takes tens of megabytes. Nothing of a font changes
 * while documents are written, so all of them share it.
 */
final class FontSet {
  private static final String FOLDER = "/kyozai/assets/fonts/biz-ud-pgothic/";

  private final FontDescription regular = load("BIZUDPGothic-Regular.ttf", 400, 'R');
  private final FontDescription bold = load("BIZUDPGothic-Bold.ttf", 700, 'B');

  private FontSet() {}

  private static final class Holder {
    static final FontSet BUNDLED = new FontSet();
  }

  /** The fonts of all documents. */
  static FontSet bundled() {
    return Holder.BUNDLED;
  }

  FontDescription regular() {
    return regular;
  }

  FontDescription bold() {
    return bold;
  }

  /** Whether both weights can print a character. */
  boolean covers(int codePoint) {
    return regular.getFont().charExists(codePoint) && bold.getFont().charExists(codePoint);
  }

  /** The wider of both weights, in thousandths of an em. */
  int width(String text) {
    return Math.max(regular.getFont().getWidth(text), bold.getFont().getWidth(text));
  }

  private static FontDescription load(String file, int weight, char tag) {
    try {
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, read(file), null);
      font.setSecureRandom(new SubsetTag(tag));
      font.setSubset(true);
      font.setCompressionLevel(PdfMetadata.COMPRESSION);
      // OpenPDF's CIDSet leaves out glyphs, which ISO 14289-1, 7.21.4.2 forbids; none is allowed.
      font.setIncludeCidSet(false);
      return new FontDescription(font, IdentValue.NORMAL, weight);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = FontSet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + file + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

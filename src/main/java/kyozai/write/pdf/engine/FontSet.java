package kyozai.write.pdf.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.text.pdf.BaseFont;

/**
 * The bundled family, parsed. One document uses a set at a time; sets are kept for the next one,
 * since parsing is dear and a font carries the prefix of its subset.
 */
final class FontSet {
  private static final String FOLDER = "/kyozai/assets/fonts/biz-ud-pgothic/";
  private static final Queue<FontSet> IDLE = new ConcurrentLinkedQueue<>();

  /** Some megabytes each, which all sets share. */
  private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

  private final FontDescription regular = load("BIZUDPGothic-Regular.ttf", 400);
  private final FontDescription bold = load("BIZUDPGothic-Bold.ttf", 700);

  private FontSet() {}

  /** An idle set, or a new one. */
  static FontSet borrow() {
    FontSet idle = IDLE.poll();
    FontSet set = idle == null ? new FontSet() : idle;
    set.regular.getFont().setSecureRandom(new FixedRandom(1));
    set.bold.getFont().setSecureRandom(new FixedRandom(2));
    return set;
  }

  /** Gives a set back for the next document. */
  static void giveBack(FontSet set) {
    IDLE.add(set);
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

  private static FontDescription load(String file, int weight) {
    try {
      byte[] bytes = FILES.computeIfAbsent(file, FontSet::read);
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      font.setSubset(true);
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

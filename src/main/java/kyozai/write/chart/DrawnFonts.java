package kyozai.write.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kyozai.theme.FontBook;
import kyozai.theme.Theme;

/**
 * The bundled faces of a theme as fonts of Java2D; no other fonts of the machine are used but the
 * monospaced one.
 */
public final class DrawnFonts {
  private static final Map<String, DrawnFonts> FAMILIES = new ConcurrentHashMap<>();

  private final Font regular;
  private final Font bold;

  private DrawnFonts(String family) {
    this.regular = read(family, false);
    this.bold = read(family, true);
  }

  /** The faces of a theme; read once a process. */
  public static DrawnFonts of(Theme theme) {
    return FAMILIES.computeIfAbsent(theme.fontFamily(), DrawnFonts::new);
  }

  private static Font read(String family, boolean bold) {
    try {
      byte[] file = FontBook.file(family, bold);
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    } catch (FontFormatException e) {
      throw new IllegalStateException("a bundled font is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A face at a size in points; slanted when italic, for there is no italic face.
   *
   * @param size at least 0
   */
  public Font text(double size, boolean isBold, boolean isItalic) {
    Font face = (isBold ? bold : regular).deriveFont((float) size);
    return isItalic ? face.deriveFont(Font.ITALIC) : face;
  }

  /** The monospaced font for program text. */
  public Font code(double size, boolean isBold) {
    int style = isBold ? Font.BOLD : Font.PLAIN;
    return new Font(Font.MONOSPACED, style, 1).deriveFont((float) size);
  }
}

package kyozai.write.pdf.engine;

import java.awt.Font;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.w3c.dom.Element;

/** How the text of drawings is set: in the bundled faces, whatever font it is drawn with. */
final class DrawnText implements FontMapper {
  private final FontSet fonts;
  private final GlyphGuard guard;
  private final Map<Font, Face> faces;
  private final @Nullable Element place;

  private DrawnText(
      FontSet fonts, GlyphGuard guard, Map<Font, Face> faces, @Nullable Element place) {
    this.fonts = fonts;
    this.guard = guard;
    this.faces = faces;
    this.place = place;
  }

  DrawnText(FontSet fonts, GlyphGuard guard) {
    this(fonts, guard, new HashMap<>(), null);
  }

  /** The same for what is drawn at a place of the document. */
  DrawnText at(Element element) {
    return new DrawnText(fonts, guard, faces, element);
  }

  /** What a font is set in; Java2D looks for its names in its file each time. */
  private record Face(BaseFont font, boolean inColumns) {}

  @Override
  public BaseFont awtToPdf(Font font) {
    return face(font).font();
  }

  /** Whether the letters of a font stand in columns. */
  boolean isInColumns(Font font) {
    return face(font).inColumns();
  }

  private Face face(Font font) {
    return faces.computeIfAbsent(
        font, f -> new Face(bundled(f), Font.MONOSPACED.equals(f.getFamily(Locale.ROOT))));
  }

  private BaseFont bundled(Font font) {
    // The bold face of a family is a plain font for Java2D: its name alone tells the weight.
    boolean bold = font.isBold() || font.getPSName().contains("Bold");
    return (bold ? fonts.bold() : fonts.regular()).getFont();
  }

  @Override
  public Font pdfToAwt(BaseFont font, int size) {
    throw new UnsupportedOperationException();
  }

  /** The characters that can be printed, with 〓 for those that cannot. */
  String printable(String text) {
    return place == null ? guard.printable(text) : guard.printable(place, text);
  }
}

package kyozai.write.pdf.engine;

import java.awt.Font;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.w3c.dom.Element;

/** How the text of drawings is set: in the bundled faces, whatever font it is drawn with. */
final class DrawnText implements FontMapper {
  private final FontSet fonts;
  private final GlyphGuard guard;
  private final @Nullable Element place;

  private DrawnText(FontSet fonts, GlyphGuard guard, @Nullable Element place) {
    this.fonts = fonts;
    this.guard = guard;
    this.place = place;
  }

  DrawnText(FontSet fonts, GlyphGuard guard) {
    this(fonts, guard, null);
  }

  /** The same for what is drawn at a place of the document. */
  DrawnText at(Element element) {
    return new DrawnText(fonts, guard, element);
  }

  @Override
  public BaseFont awtToPdf(Font font) {
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

package kyozai.write.pdf.engine;

import kyozai.typography.QuarterSpace;
import org.openpdf.extend.FontContext;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFSFontMetrics;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.render.FSFont;
import org.openpdf.render.FSFontMetrics;

/** A text renderer that measures with the em box instead of the font's bounding box. */
final class TextMeasure extends ITextTextRenderer {
  private static final float ASCENT = 0.88f;
  private static final float DESCENT = 0.12f;

  @Override
  public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
    float size = ((ITextFSFont) font).getSize2D();
    return new ITextFSFontMetrics(
        ASCENT * size, DESCENT * size, -0.3f * size, 0.06f * size, 0.1f * size, 0.05f * size);
  }

  /** Of all characters, a mark of a quarter space being as wide as the space. */
  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    String plain = Hyphens.painted(SpaceMarks.without(text));
    int marks = text.length() - plain.length();
    double spaces = marks * QuarterSpace.WIDTH * ((ITextFSFont) font).getSize2D();
    return super.getWidth(context, font, plain) + (int) Math.round(spaces);
  }
}

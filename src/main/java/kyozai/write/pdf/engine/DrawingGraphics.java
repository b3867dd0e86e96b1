package kyozai.write.pdf.engine;

import java.awt.Color;
import java.awt.Font;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import kyozai.picture.GreyPicture;
import kyozai.typography.FixedPitch;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * Java2D onto a form. Shapes and pictures are drawn by the library; its text would be measured
 * again for every run, drawn with missing glyphs, and in fonts that are not embedded.
 */
final class DrawingGraphics extends PdfGraphics2D {
  private static final Map<RenderingHints.Key, Object> EXACT =
      Map.of(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  private static final Path2D NOTHING = new Path2D.Double();
  private static final FixedPitch PITCH = new FixedPitch();
  private static final double SLANT = 0.2;
  private static final double LINE_BELOW = 0.08;
  private static final double LINE = 0.05;

  private final DrawnText text;
  private final float height;
  private final boolean grey;

  DrawingGraphics(PdfTemplate form, float width, float height, boolean grey, DrawnText text) {
    super(form, width, height, text, false, false, 0);
    this.grey = grey;
    this.text = text;
    this.height = height;
    addRenderingHints(EXACT);
  }

  private DrawingGraphics(DrawingGraphics parent) {
    super(parent);
    this.text = parent.text;
    this.height = parent.height;
    this.grey = parent.grey;
  }

  @Override
  protected PdfGraphics2D createChild() {
    return new DrawingGraphics(this);
  }

  @Override
  public void setPaint(@Nullable Paint paint) {
    super.setPaint(grey && paint != null ? GreyPaint.of(paint) : paint);
  }

  @Override
  public void setColor(@Nullable Color color) {
    setPaint(color);
  }

  @Override
  public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
    boolean colours = grey && image instanceof BufferedImage;
    Image shown = colours ? GreyPicture.of((BufferedImage) image) : image;
    return super.drawImage(shown, place, observer);
  }

  @Override
  public void drawString(AttributedCharacterIterator words, float x, float y) {
    float at = x;
    for (int i = words.getBeginIndex(); i < words.getEndIndex(); i = words.getRunLimit()) {
      words.setIndex(i);
      StringBuilder run = new StringBuilder();
      for (int j = i; j < words.getRunLimit(); j++) {
        run.append(words.setIndex(j));
      }
      words.setIndex(i);
      if (words.getAttribute(TextAttribute.FONT) instanceof Font font) {
        setFont(font);
      }
      if (words.getAttribute(TextAttribute.FOREGROUND) instanceof Paint paint) {
        setPaint(paint);
      }
      float width = set(run.toString(), at, y);
      if (TextAttribute.UNDERLINE_ON.equals(words.getAttribute(TextAttribute.UNDERLINE))) {
        float size = getFont().getSize2D();
        fill(new Rectangle2D.Double(at, y + LINE_BELOW * size, width, LINE * size));
      }
      at += width;
    }
  }

  @Override
  public void drawString(String words, float x, float y) {
    set(words, x, y);
  }

  /** Sets some characters and tells how wide they are. */
  private float set(String words, float x, float y) {
    String printable = text.printable(words);
    if (printable.isEmpty() || getFont().getSize2D() <= 0) {
      return 0;
    }
    // The library sets the colour of areas when it fills one.
    fill(NOTHING);
    return text.isInColumns(getFont()) ? columns(printable, x, y) : show(printable, x, y);
  }

  /** Program text stands in columns, though the face is proportional. */
  private float columns(String words, float x, float y) {
    float size = getFont().getSize2D();
    float at = x;
    for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
      String letter = Character.toString(words.codePointAt(i));
      float column = (float) (size * PITCH.advance(words.codePointAt(i)));
      show(letter, at + (column - width(letter)) / 2, y);
      at += column;
    }
    return at - x;
  }

  private float width(String words) {
    return face().getWidthPoint(words, getFont().getSize2D());
  }

  private BaseFont face() {
    return text.awtToPdf(getFont());
  }

  private float show(String words, float x, float y) {
    AffineTransform place = new AffineTransform(1, 0, 0, -1, 0, height);
    place.concatenate(getTransform());
    place.translate(x, y);
    place.concatenate(new AffineTransform(1, 0, getFont().isItalic() ? -SLANT : 0, 1, 0, 0));
    place.scale(1, -1);
    double[] matrix = new double[6];
    place.getMatrix(matrix);
    PdfContentByte content = getContent();
    content.beginText();
    content.setFontAndSize(face(), getFont().getSize2D());
    content.setTextMatrix(
        (float) matrix[0],
        (float) matrix[1],
        (float) matrix[2],
        (float) matrix[3],
        (float) matrix[4],
        (float) matrix[5]);
    content.showText(words);
    content.endText();
    return width(words);
  }
}

package kyozai.write.pptx.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.Objects;
import java.util.function.Function;
import kyozai.theme.Theme;
import kyozai.typography.Line;
import kyozai.write.chart.DrawnFonts;
import kyozai.write.pptx.PptxWriter;
import kyozai.write.pptx.paint.StyledText.Look;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.draw.DrawFactory;
import org.apache.poi.sl.draw.DrawPaint;
import org.apache.poi.sl.draw.DrawTextFragment;
import org.apache.poi.sl.draw.DrawTextParagraph;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextParagraph.BulletStyle;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.sl.usermodel.TextShape.TextDirection;
import org.apache.poi.xslf.usermodel.XSLFHyperlink;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in the bundled fonts, with the lines of the fitter. POI looks for fonts in the system
 * and breaks lines by the rules of the JDK.
 */
final class DrawnParagraph extends DrawTextParagraph {
  private static final double SMALLEST = 1;
  private static final double USUAL = 18;

  private final Theme theme;
  private final Function<Graphics2D, TextFrame> frame;
  private @Nullable StyledText hanging;
  private @Nullable LineSetting setting;
  private double left;
  private double top;
  private double height;

  /**
   * A paragraph.
   *
   * @param frame of its shape
   */
  DrawnParagraph(
      TextParagraph<?, ?, ?> paragraph, Theme theme, Function<Graphics2D, TextFrame> frame) {
    super(paragraph);
    this.theme = theme;
    this.frame = frame;
  }

  @Override
  protected void breakText(Graphics2D graphics) {
    if (!lines.isEmpty()) {
      return;
    }
    StyledText text = styled(graphics);
    rawText = text.text();
    if (text.isEmpty()) {
      double size = Objects.requireNonNullElse(paragraph.getDefaultFontSize(), USUAL);
      text.add(" ", new Look(size, false, false, false, false, Color.BLACK));
    }
    double width = Math.max(SMALLEST, getWrappingWidth(false, graphics));
    for (Line line : text.lines(width)) {
      AttributedString words = text.between(line.start(), line.end());
      lines.add(line(words, line.size(), graphics));
    }
  }

  @Override
  protected double getWrappingWidth(boolean firstLine, Graphics2D graphics) {
    TextShape<?, ?> shape = paragraph.getParentShape();
    if (!shape.getWordWrap() || shape.getTextDirection() != TextDirection.HORIZONTAL) {
      return super.getWrappingWidth(firstLine, graphics);
    }
    LineSetting lineSetting = setting(graphics);
    double right = Objects.requireNonNullElse(paragraph.getRightMargin(), 0.0);
    return lineSetting.frame().width() - lineSetting.left() - right;
  }

  /** The same for the measuring and for the drawing. */
  private LineSetting setting(Graphics2D graphics) {
    LineSetting known = setting;
    if (known == null) {
      known = LineSetting.of(paragraph, frame.apply(graphics));
      setting = known;
    }
    return known;
  }

  @Override
  public void setPosition(double x, double y) {
    left = x;
    top = y;
  }

  /** How much height was drawn, once it was drawn. */
  @Override
  public double getY() {
    return height;
  }

  @Override
  public void draw(Graphics2D graphics) {
    breakText(graphics);
    double above = above(graphics);
    graphics.translate(0, above);
    height = above + lines(graphics);
    graphics.translate(0, -above);
  }

  /** PowerPoint gives the first line of a shape its share of a wide line pitch, POI does not. */
  private double above(Graphics2D graphics) {
    double percent = setting(graphics).spacing();
    boolean wide = percent > 100 && isFirstParagraph() && !lines.isEmpty();
    return wide ? (percent / 100 - 1) * lines.getFirst().getHeight() : 0;
  }

  /** Draws the lines as POI does, and tells how high they are. */
  private double lines(Graphics2D graphics) {
    LineSetting lineSetting = setting(graphics);
    double pen = top;
    DrawTextFragment last = null;
    for (DrawTextFragment line : lines) {
      if (last != null || !isFirstParagraph()) {
        pen -= line.getLeading() + (last == null ? 0 : last.getLayout().getDescent());
        pen += lineSetting.pitch(line.getHeight()) - line.getLayout().getAscent();
      }
      double start = last == null ? start(line, pen, graphics) : left + lineSetting.left();
      line.setPosition(start + lineSetting.shift(line.getWidth()), pen);
      line.draw(graphics);
      pen += line.getHeight();
      last = line;
    }
    return pen - top;
  }

  /** Draws the bullet, and tells where the first line begins behind it. */
  private double start(DrawTextFragment line, double pen, Graphics2D graphics) {
    LineSetting lineSetting = setting(graphics);
    if (bullet == null && !isEmptyParagraph()) {
      bullet = getBullet(graphics, line.getAttributedString().getIterator());
    }
    if (bullet == null) {
      return left + lineSetting.left();
    }
    double mark = lineSetting.left() + lineSetting.indent();
    bullet.setPosition(left + lineSetting.left() + lineSetting.indent(), pen);
    bullet.draw(graphics);
    double width = bullet.getLayout().getAdvance() + 1;
    return left + Math.max(lineSetting.left(), mark + width);
  }

  private static DrawnLine line(AttributedString words, double size, Graphics2D graphics) {
    TextLayout layout = new TextLayout(words.getIterator(), graphics.getFontRenderContext());
    return new DrawnLine(layout, words, size);
  }

  /** What stands before a tab hangs in the margin, like a bullet. */
  private StyledText styled(Graphics2D graphics) {
    StyledText text = new StyledText(theme);
    for (TextRun run : paragraph) {
      String words = Objects.requireNonNullElse(words(run, graphics), "");
      Look look = look(run, graphics);
      int tab = words.indexOf('\t');
      if (tab >= 0 && hanging == null) {
        text.add(words.substring(0, tab), look);
        hanging = text;
        text = new StyledText(theme);
        words = words.substring(tab + 1);
      }
      text.add(words.replace('\t', ' '), look);
    }
    return text;
  }

  private @Nullable String words(TextRun run, Graphics2D graphics) {
    boolean field = run.getFieldType() != null;
    String raw = field ? getRenderableText(graphics, run) : run.getRawText();
    return raw == null ? null : raw.replace('\u000b', '\n');
  }

  private Look look(TextRun run, Graphics2D graphics) {
    Double size = run.getFontSize();
    boolean link = run.getHyperlink() != null;
    return new Look(
        Objects.requireNonNullElse(size, USUAL),
        run.isBold(),
        run.isItalic(),
        PptxWriter.CODE_FONT.equals(run.getFontFamily(FontGroup.LATIN)),
        link,
        isLinkColored(run) ? color(theme.palette().link()) : paint(run.getFontColor(), graphics));
  }

  /** The one extension that the deck writes into links keeps the colour of their text. */
  private static boolean isLinkColored(TextRun run) {
    return run.getHyperlink() instanceof XSLFHyperlink link && !link.getXmlObject().isSetExtLst();
  }

  private static Color color(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }

  private Paint paint(@Nullable PaintStyle style, Graphics2D graphics) {
    DrawPaint paints = DrawFactory.getInstance(graphics).getPaint(paragraph.getParentShape());
    Paint paint = style == null ? null : paints.getPaint(graphics, style);
    return paint == null ? color(theme.palette().ink()) : paint;
  }

  @Override
  protected @Nullable DrawTextFragment getBullet(
      Graphics2D graphics, AttributedCharacterIterator firstLine) {
    StyledText words = hanging;
    if (words != null) {
      AttributedString before = words.between(0, words.text().length());
      return line(before, 0, graphics);
    }
    BulletStyle style = paragraph.getBulletStyle();
    String mark = style == null ? null : mark(style);
    if (style == null || mark == null || mark.isEmpty()) {
      return null;
    }
    Object font = firstLine.getAttribute(TextAttribute.FONT);
    double text = font instanceof Font f ? f.getSize2D() : USUAL;
    Double share = style.getBulletFontSize();
    double size = share == null ? text : share > 0 ? text * share / 100 : -share;
    AttributedString bullet = new AttributedString(mark);
    bullet.addAttribute(TextAttribute.FONT, DrawnFonts.of(theme).text(size, false, false));
    PaintStyle own = style.getBulletFontColor();
    Object inherited = firstLine.getAttribute(TextAttribute.FOREGROUND);
    Paint paint = own == null && inherited instanceof Paint p ? p : paint(own, graphics);
    bullet.addAttribute(TextAttribute.FOREGROUND, paint);
    return line(bullet, 0, graphics);
  }

  /** Each numbered paragraph of the deck says its own number. */
  private static @Nullable String mark(BulletStyle style) {
    AutoNumberingScheme scheme = style.getAutoNumberingScheme();
    if (scheme == null) {
      return style.getBulletCharacter();
    }
    return scheme.format(Objects.requireNonNullElse(style.getAutoNumberingStartAt(), 1));
  }
}

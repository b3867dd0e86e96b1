package kyozai.write.pptx.paint;

import java.awt.Graphics2D;
import java.util.IdentityHashMap;
import kyozai.theme.Theme;
import org.apache.poi.sl.draw.DrawFactory;
import org.apache.poi.sl.draw.DrawPictureShape;
import org.apache.poi.sl.draw.DrawTableShape;
import org.apache.poi.sl.draw.DrawTextParagraph;
import org.apache.poi.sl.draw.DrawTextShape;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextBox;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape;

/** What draws which shape: POI, except where it differs from PowerPoint; for one slide. */
final class DrawnShapes extends DrawFactory {
  private final Theme theme;
  private final IdentityHashMap<TextParagraph<?, ?, ?>, DrawTextParagraph> paragraphs =
      new IdentityHashMap<>();
  private final IdentityHashMap<TextShape<?, ?>, TextFrame> frames = new IdentityHashMap<>();

  DrawnShapes(Theme theme) {
    this.theme = theme;
  }

  /** POI asks twice where text is not at the top of its box: once for its height. */
  @Override
  public DrawTextParagraph getDrawable(TextParagraph<?, ?, ?> paragraph) {
    return paragraphs.computeIfAbsent(
        paragraph,
        each ->
            new DrawnParagraph(each, theme, graphics -> frame(each.getParentShape(), graphics)));
  }

  private TextFrame frame(TextShape<?, ?> shape, Graphics2D graphics) {
    return frames.computeIfAbsent(shape, each -> TextFrame.of(each, graphics));
  }

  /** Boxes of text are drawn like all shapes with text. */
  @Override
  public Drawable getDrawable(Shape<?, ?> shape) {
    return shape instanceof TextBox<?, ?> box
        ? getDrawable((TextShape<?, ?>) box)
        : super.getDrawable(shape);
  }

  @Override
  public DrawTextShape getDrawable(TextShape<?, ?> shape) {
    return new DrawTextShape(shape) {
      @Override
      public double getTextHeight(Graphics2D graphics) {
        return graphics instanceof RecordingGraphics recording
            ? drawParagraphs(recording.rehearsal(), 0, 0)
            : super.getTextHeight(graphics);
      }
    };
  }

  @Override
  public DrawTableShape getDrawable(TableShape<?, ?> shape) {
    return new DrawnTable(shape, theme);
  }

  /** Pictures are drawn from the plan. */
  @Override
  public DrawPictureShape getDrawable(PictureShape<?, ?> shape) {
    return new DrawPictureShape(shape) {
      @Override
      public void draw(Graphics2D graphics) {}

      @Override
      public void drawContent(Graphics2D graphics) {}
    };
  }
}

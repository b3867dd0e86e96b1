package kyozai.write.pdf.engine;

import java.awt.Point;
import java.util.Objects;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** A drawing at its place on a page, as a form of its own (ISO 32000-1, section 8.10). */
final class DrawingElement implements ITextReplacedElement {
  /** Units of the form for a point: what the drawing must turn into pixels gets 300 an inch. */
  private static final float DENSITY = 300f / 72;

  private final Drawing drawing;
  private final boolean grey;
  private final DrawnText text;
  private final int width;
  private final int height;
  private Point location = new Point(0, 0);

  /**
   * A drawing of a size.
   *
   * @param grey whether one colour must do
   * @param width in the units of the layout
   * @param height in the units of the layout
   */
  DrawingElement(Drawing drawing, boolean grey, DrawnText text, int width, int height) {
    this.drawing = drawing;
    this.grey = grey;
    this.text = text;
    this.width = width;
    this.height = height;
  }

  @Override
  public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
    Rectangle place = device.createTargetArea(context, box);
    PdfContentByte page = Objects.requireNonNull(device.getCurrentPage());
    float wide = place.getWidth() * DENSITY;
    float high = place.getHeight() * DENSITY;
    PdfTemplate form = page.createTemplate(wide, high);
    DrawingGraphics graphics = new DrawingGraphics(form, wide, high, grey, text);
    graphics.scale(wide / drawing.width(), high / drawing.height());
    drawing.paint(graphics);
    graphics.dispose();
    float unit = 1 / DENSITY;
    page.addTemplate(form, unit, 0, 0, unit, place.getLeft(), place.getBottom());
  }

  @Override
  public int getIntrinsicWidth() {
    return width;
  }

  @Override
  public int getIntrinsicHeight() {
    return height;
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext context) {}

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }
}

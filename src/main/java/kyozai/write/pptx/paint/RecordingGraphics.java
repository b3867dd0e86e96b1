package kyozai.write.pptx.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kyozai.write.pptx.paint.Recording.Step;
import org.apache.poi.sl.draw.Drawable;
import org.jspecify.annotations.Nullable;

/**
 * Takes calls into a recording, and answers as a graphics that measures text as exactly as paper
 * does.
 */
final class RecordingGraphics extends RecordedCalls {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final List<Step> steps;
  private final int[] created;
  private final int number;
  private final RenderingHints hints = new RenderingHints(null);
  private AffineTransform transform = new AffineTransform();
  private Paint paint = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private Composite composite = AlphaComposite.SrcOver;
  private Font font = new Font(Font.DIALOG, Font.PLAIN, 12);

  private RecordingGraphics(List<Step> steps, int[] created) {
    this.steps = steps;
    this.created = created;
    this.number = created[0]++;
  }

  /** A graphics that adds its steps to a list. */
  static RecordingGraphics of(List<Step> steps) {
    RecordingGraphics graphics = new RecordingGraphics(steps, new int[1]);
    graphics.hints.put(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.hints.put(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return graphics;
  }

  /** A graphics with the same answers, whose calls are forgotten. */
  RecordingGraphics rehearsal() {
    return like(new RecordingGraphics(new ArrayList<>(), new int[1]));
  }

  @Override
  void record(Consumer<Graphics2D> call) {
    steps.add(new Recording.Call(number, call));
  }

  @Override
  public Graphics create() {
    steps.add(new Recording.Create(number));
    return like(new RecordingGraphics(steps, created));
  }

  private RecordingGraphics like(RecordingGraphics other) {
    other.hints.putAll(hints);
    other.transform = getTransform();
    other.paint = paint;
    other.background = background;
    other.stroke = stroke;
    other.composite = composite;
    other.font = font;
    return other;
  }

  @Override
  public void dispose() {
    if (number > 0) {
      record(Graphics::dispose);
    }
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform place) {
    transform = new AffineTransform(place);
    steps.add(new Recording.Place(number, place));
  }

  @Override
  public void transform(AffineTransform change) {
    AffineTransform own = new AffineTransform(change);
    transform.concatenate(own);
    record(graphics -> graphics.transform(own));
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
    record(graphics -> graphics.translate(x, y));
  }

  @Override
  public void translate(int x, int y) {
    translate((double) x, (double) y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
    record(graphics -> graphics.scale(x, y));
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
    record(graphics -> graphics.shear(x, y));
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
    record(graphics -> graphics.rotate(angle));
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
    record(graphics -> graphics.rotate(angle, x, y));
  }

  @Override
  public void clip(Shape shape) {
    Shape own = copy(shape);
    record(graphics -> graphics.clip(own));
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    record(graphics -> graphics.clipRect(x, y, width, height));
  }

  @Override
  public void setPaintMode() {
    setComposite(AlphaComposite.SrcOver);
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setPaint(@Nullable Paint value) {
    if (value != null) {
      paint = value;
      record(graphics -> graphics.setPaint(value));
    }
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : Color.BLACK;
  }

  @Override
  public void setColor(@Nullable Color color) {
    setPaint(color);
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setBackground(Color color) {
    background = color;
    record(graphics -> graphics.setBackground(color));
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke value) {
    stroke = value;
    record(graphics -> graphics.setStroke(value));
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setComposite(Composite value) {
    composite = value;
    record(graphics -> graphics.setComposite(value));
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(@Nullable Font value) {
    if (value != null) {
      font = value;
      record(graphics -> graphics.setFont(value));
    }
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return EXACT;
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  /** Most hints of POI are notes to itself; the paint of a path gradient asks for its shape. */
  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
    if (!(key instanceof Drawable.DrawableHint) || key.equals(Drawable.GRADIENT_SHAPE)) {
      record(graphics -> graphics.setRenderingHint(key, value));
    }
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    more.forEach((key, value) -> setRenderingHint((RenderingHints.Key) key, value));
  }
}

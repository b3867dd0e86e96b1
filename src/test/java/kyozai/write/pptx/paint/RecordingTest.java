package kyozai.write.pptx.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RecordingTest {
  private static final int SIDE = 80;
  private static final BufferedImage PICTURE = picture();

  static final List<Consumer<Graphics2D>> DRAWINGS =
      List.of(
          g -> g.draw(new Line2D.Double(1, 2, 30, 40)),
          g -> g.draw(new Ellipse2D.Double(1, 2, 30, 40)),
          g -> g.fill(new Area(new Rectangle(3, 4, 20, 10))),
          g -> g.drawString("語", 10, 30),
          g -> g.drawString("語", 10.5f, 30.5f),
          g -> g.drawString(marked().getIterator(), 10, 30),
          g -> g.drawString(marked().getIterator(), 10.5f, 30),
          g ->
              g.drawGlyphVector(g.getFont().createGlyphVector(g.getFontRenderContext(), "a"), 9, 9),
          g -> g.drawImage(PICTURE, AffineTransform.getScaleInstance(2, 1), null),
          g -> g.drawImage(PICTURE, (AffineTransform) null, null),
          g -> g.drawImage(PICTURE, null, 5, 6),
          g -> g.drawImage(PICTURE, 5, 6, null),
          g -> g.drawImage(PICTURE, 5, 6, Color.RED, null),
          g -> g.drawImage(PICTURE, 5, 6, 30, 20, null),
          g -> g.drawImage(PICTURE, 5, 6, 30, 20, Color.RED, null),
          g -> g.drawImage(PICTURE, 5, 6, 30, 20, 1, 1, 6, 6, null),
          g -> g.drawImage(PICTURE, 5, 6, 30, 20, 1, 1, 6, 6, Color.RED, null),
          g -> g.drawRenderedImage(PICTURE, AffineTransform.getTranslateInstance(7, 8)),
          g -> g.drawLine(1, 2, 30, 20),
          g -> g.drawRect(1, 2, 30, 20),
          g -> g.fillRect(1, 2, 30, 20),
          g -> g.drawRoundRect(1, 2, 30, 20, 4, 6),
          g -> g.fillRoundRect(1, 2, 30, 20, 4, 6),
          g -> g.drawOval(1, 2, 30, 20),
          g -> g.fillOval(1, 2, 30, 20),
          g -> g.drawArc(1, 2, 30, 20, 30, 200),
          g -> g.fillArc(1, 2, 30, 20, 30, 200),
          g -> g.drawPolyline(new int[] {1, 30, 20}, new int[] {2, 3, 40}, 3),
          g -> g.drawPolygon(new Polygon(new int[] {1, 30, 20}, new int[] {2, 3, 40}, 3)),
          g -> g.fillPolygon(new int[] {1, 30, 20}, new int[] {2, 3, 40}, 3),
          g -> {
            g.setBackground(Color.GREEN);
            g.clearRect(5, 5, 20, 20);
          },
          g -> {
            AffineTransform before = g.getTransform();
            g.translate(3, 4);
            g.translate(0.5, 0.5);
            g.scale(1.5, 2);
            g.rotate(0.1);
            g.rotate(0.2, 3, 4);
            g.shear(0.1, 0.2);
            g.transform(AffineTransform.getScaleInstance(0.5, 1));
            g.fillRect(1, 2, 10, 10);
            g.setTransform(before);
            g.fillRect(50, 50, 10, 10);
          },
          g -> {
            g.setPaint(new GradientPaint(0, 0, Color.RED, 40, 40, Color.BLUE));
            g.setStroke(new BasicStroke(4));
            g.draw(new Rectangle(5, 5, 40, 40));
            g.setComposite(AlphaComposite.SrcOver.derive(0.5f));
            g.fillRect(20, 20, 50, 50);
            g.setPaintMode();
            g.setColor(Color.YELLOW);
            g.setFont(g.getFont().deriveFont(30f));
            g.drawString("x", 9, 50);
          },
          g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.clip(new Ellipse2D.Double(5, 5, 40, 40));
            g.clipRect(0, 0, 30, 30);
            g.fillRect(0, 0, SIDE, SIDE);
          },
          g -> {
            g.addRenderingHints(
                Map.of(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON));
            g.draw(new Ellipse2D.Double(3.3, 3.3, 20, 20));
          },
          g -> {
            g.setColor(Color.RED);
            g.translate(5, 5);
            Graphics2D child = (Graphics2D) g.create();
            child.setColor(Color.BLUE);
            child.translate(9, 9);
            child.clipRect(0, 0, 9, 9);
            child.fillRect(0, 0, 30, 30);
            g.fillRect(30, 30, 5, 5);
            child.setTransform(g.getTransform());
            child.fillRect(12, 12, 2, 2);
            child.dispose();
            g.fillRect(40, 30, 5, 5);
          });

  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 8; i++) {
      image.setRGB(i, i, 0xFF0072B2);
      image.setRGB(i, 0, 0xFFE69F00);
    }
    return image;
  }

  private static AttributedString marked() {
    AttributedString words = new AttributedString("words");
    words.addAttribute(TextAttribute.FONT, new Font(Font.SERIF, Font.BOLD, 20));
    words.addAttribute(TextAttribute.FOREGROUND, Color.RED, 1, 3);
    return words;
  }

  private static int[] pixels(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, SIDE, SIDE);
    graphics.setColor(Color.BLACK);
    graphics.translate(2, 3);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    drawing.accept(graphics);
    graphics.dispose();
    return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
  }

  @ParameterizedTest
  @FieldSource("DRAWINGS")
  void each_call_draws_what_it_draws_at_once(Consumer<Graphics2D> drawing) {
    int[] expected = pixels(drawing);
    assertFalse(Arrays.stream(expected).allMatch(pixel -> pixel == expected[0]));
    Recording recording = Recording.of(drawing);
    for (int times = 0; times < 2; times++) {
      assertArrayEquals(expected, pixels(recording::play));
    }
  }

  @Test
  void later_changes_of_a_shape_or_transform_do_not_count() {
    Rectangle2D box = new Rectangle2D.Double(1, 1, 20, 20);
    Path2D path = new Path2D.Double(box);
    AffineTransform place = AffineTransform.getTranslateInstance(30, 30);
    Recording recording =
        Recording.of(
            g -> {
              g.fill(box);
              g.setTransform(place);
              g.fill(path);
              place.translate(9, 9);
              path.transform(AffineTransform.getScaleInstance(2, 2));
              box.setRect(0, 0, 2, 2);
            });
    int[] expected =
        pixels(
            g -> {
              g.fill(new Rectangle(1, 1, 20, 20));
              g.fill(new Rectangle(31, 31, 20, 20));
            });
    assertArrayEquals(expected, pixels(recording::play));
  }

  static final List<Consumer<Graphics2D>> UNKNOWN =
      List.of(
          Graphics2D::getClip,
          Graphics2D::getClipBounds,
          g -> g.setClip(null),
          g -> g.setClip(0, 0, 1, 1),
          g -> g.hit(new Rectangle(), new Rectangle(), false),
          Graphics2D::getDeviceConfiguration,
          Graphics2D::getFontMetrics,
          g -> g.setXORMode(Color.RED),
          g -> g.copyArea(0, 0, 1, 1, 1, 1),
          g -> g.setRenderingHints(Map.of()));

  @ParameterizedTest
  @FieldSource("UNKNOWN")
  void what_depends_on_the_receiver_fails(Consumer<Graphics2D> call) {
    assertThrows(UnsupportedOperationException.class, () -> Recording.of(call));
  }
}

package kyozai.write.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kyozai.deck.SlidePainter;

/** A picture of each slide and one of all. */
public final class SlidePictures {
  /** Pixels for each point: slides of 960 × 540 points become 1280 × 720 pixels. */
  public static final double SCALE = 4.0 / 3;

  /** How many pictures may wait for being packed; each takes four megabytes. */
  private static final int AHEAD = 4;

  private static final Map<RenderingHints.Key, Object> QUALITY =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
          RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

  private final List<byte[]> slides;
  private final byte[] sheet;

  private SlidePictures(List<byte[]> slides, byte[] sheet) {
    this.slides = List.copyOf(slides);
    this.sheet = sheet.clone();
  }

  /** Draws all slides; the same bytes for the same deck and Java version. */
  public static SlidePictures of(SlidePainter painter) {
    List<CompletableFuture<byte[]>> files = new ArrayList<>();
    ContactSheet sheet = new ContactSheet(painter.count(), painter.width(), painter.height());
    for (int i = 0; i < painter.count(); i++) {
      if (i >= AHEAD) {
        files.get(i - AHEAD).join();
      }
      BufferedImage image = picture(painter, i);
      sheet.add(image);
      files.add(CompletableFuture.supplyAsync(() -> PngFile.of(image)));
    }
    byte[] whole = PngFile.of(sheet.image());
    return new SlidePictures(files.stream().map(CompletableFuture::join).toList(), whole);
  }

  private static BufferedImage picture(SlidePainter painter, int index) {
    int width = (int) Math.round(painter.width() * SCALE);
    int height = (int) Math.round(painter.height() * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.addRenderingHints(QUALITY);
    graphics.scale(SCALE, SCALE);
    painter.paint(index, graphics);
    graphics.dispose();
    return image;
  }

  /** A PNG file for each slide, in order. */
  public List<byte[]> slides() {
    return slides;
  }

  /** A PNG file with all slides, small. */
  public byte[] sheet() {
    return sheet.clone();
  }
}

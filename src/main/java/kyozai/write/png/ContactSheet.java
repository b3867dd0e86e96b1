package kyozai.write.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Small pictures of all slides, four in a row. */
final class ContactSheet {
  private static final int COLUMNS = 4;
  private static final int GAP = 8;
  private static final int WIDTH = 320;
  private static final Color GROUND = new Color(0xCBD2D9);

  private final BufferedImage image;
  private final int columns;
  private final int height;
  private int count;

  /**
   * A sheet to be filled.
   *
   * @param slides how many there will be, at least one
   * @param width of a slide, in any unit
   * @param height of a slide, in the same unit
   */
  ContactSheet(int slides, double width, double height) {
    this.columns = Math.min(slides, COLUMNS);
    this.height = (int) Math.round(WIDTH * height / width);
    int rows = (slides + columns - 1) / columns;
    int across = columns * (WIDTH + GAP) + GAP;
    int down = rows * (this.height + GAP) + GAP;
    this.image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(GROUND);
    graphics.fillRect(0, 0, across, down);
    graphics.dispose();
  }

  /** Adds the next slide. */
  void add(BufferedImage slide) {
    int left = GAP + count % columns * (WIDTH + GAP);
    int top = GAP + count / columns * (height + GAP);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(left + x, top + y, mean(slide, x, y));
      }
    }
    count++;
  }

  /** The mean colour of the pixels that become one. */
  private int mean(BufferedImage slide, int x, int y) {
    int fromX = x * slide.getWidth() / WIDTH;
    int toX = Math.max(fromX + 1, (x + 1) * slide.getWidth() / WIDTH);
    int fromY = y * slide.getHeight() / height;
    int toY = Math.max(fromY + 1, (y + 1) * slide.getHeight() / height);
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int j = fromY; j < toY; j++) {
      for (int i = fromX; i < toX; i++) {
        int rgb = slide.getRGB(i, j);
        red += (rgb >> 16) & 0xFF;
        green += (rgb >> 8) & 0xFF;
        blue += rgb & 0xFF;
      }
    }
    long pixels = (long) (toX - fromX) * (toY - fromY);
    return (int) (((red / pixels) << 16) | ((green / pixels) << 8) | (blue / pixels));
  }

  BufferedImage image() {
    return image;
  }
}

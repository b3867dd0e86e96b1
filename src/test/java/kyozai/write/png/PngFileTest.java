package kyozai.write.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {
  @Test
  void any_reader_gets_the_pixels_back() throws IOException {
    Random random = new Random(7);
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image)));
    assertEquals(37, read.getWidth());
    assertArrayEquals(
        image.getRGB(0, 0, 37, 23, null, 0, 37), read.getRGB(0, 0, 37, 23, null, 0, 37));
  }
}

package kyozai.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures for print in one colour. */
class GreyPictureTest {
  @Test
  void colours_become_their_luma_and_what_is_transparent_white() throws IOException {
    BufferedImage image = new BufferedImage(5, 1, BufferedImage.TYPE_INT_ARGB);
    int[] colours = {0xFF000000, 0xFFFFFFFF, 0xFF0072B2, 0x00000000, 0x80000000};
    image.setRGB(0, 0, 5, 1, colours, 0, 5);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    Picture picture = new Picture("a.png", Picture.Format.PNG, 5, 1, out.toByteArray(), null);

    Picture grey = GreyPicture.of(picture);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(grey.bytes()));
    assertEquals(1, read.getRaster().getNumBands());
    assertArrayEquals(
        new int[] {0, 255, 87, 255, 127}, read.getRaster().getPixels(0, 0, 5, 1, (int[]) null));
    assertEquals("a.png", grey.name());
  }
}

package kyozai.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as they come from cameras, scanners, the web and broken sticks. */
class BadPicturesTest {
  private static final int RED = 0xFF0000;
  private static final int GREEN = 0x00FF00;
  private static final int BLUE = 0x0000FF;

  @TempDir private Path folder;

  private Checked<Optional<Picture>> read(byte[] bytes) throws IOException {
    Files.write(folder.resolve("a.png"), bytes);
    return PictureReader.read(folder, "a.png", new Position("outline.md", 3, 1));
  }

  private Picture picture(byte[] bytes, String... codes) throws IOException {
    Checked<Optional<Picture>> checked = read(bytes);
    List<String> found = checked.diagnostics().stream().map(Diagnostic::code).toList();
    assertEquals(List.of(codes), found);
    assertFalse(checked.hasErrors());
    return checked.value().orElseThrow();
  }

  private static BufferedImage decoded(Picture picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    assertNotNull(image);
    assertEquals(picture.width(), image.getWidth());
    assertEquals(picture.height(), image.getHeight());
    return image;
  }

  private static void assertNear(int expected, int actual, String what) {
    for (int shift = 0; shift < 24; shift += 8) {
      int difference = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
      assertTrue(difference < 60, what + ": " + Integer.toHexString(actual));
    }
  }

  @Test
  void ordinaryPicturesStayAsTheyAre() throws IOException {
    for (byte[] bytes :
        List.of(
            MadePictures.png(MadePictures.image(64, 48)),
            MadePictures.jpeg(MadePictures.image(64, 48)),
            MadePictures.interlacedPalettePng(64, 48))) {
      assertArrayEquals(bytes, picture(bytes).bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void photographsStandUpright(int orientation) throws IOException {
    byte[] photograph = MadePictures.turnedJpeg(80, 40, orientation);
    String[] codes = orientation == 1 ? new String[0] : new String[] {"picture-turned"};
    Picture picture = picture(photograph, codes);
    BufferedImage image = decoded(picture);
    boolean lying = orientation > 4;
    assertEquals(lying ? 40 : 80, picture.width());
    // Where the blue corner, stored at the top left, has to be (Exif 2.32, figure of the tag).
    boolean right = List.of(2, 3, 6, 7).contains(orientation);
    boolean bottom = List.of(3, 4, 7, 8).contains(orientation);
    int x = right ? image.getWidth() - 3 : 2;
    int y = bottom ? image.getHeight() - 3 : 2;
    assertNear(BLUE, image.getRGB(x, y), "corner " + orientation);
    int far = image.getRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y);
    assertNear(GREEN, far, "opposite " + orientation);
  }

  @Test
  void coloursOfAPressAreChanged() throws IOException {
    Picture picture = picture(MadePictures.cmykJpeg(40, 30), "picture-colors");
    assertNear(RED, decoded(picture).getRGB(20, 15), "magenta and yellow");
  }

  @Test
  void sixteenBitsBecomeEight() throws IOException {
    BufferedImage image = decoded(picture(MadePictures.deepPng(40, 30), "picture-depth"));
    assertEquals(8, image.getSampleModel().getSampleSize(0));
  }

  @Test
  void animationsKeepTheirFirstFrame() throws IOException {
    Picture png = picture(MadePictures.animatedPng(40, 30), "picture-animated");
    assertNear(RED, decoded(png).getRGB(15, 15), "first frame");
    assertFalse(new String(png.bytes(), StandardCharsets.ISO_8859_1).contains("acTL"));
    Picture gif = picture(MadePictures.gif(MadePictures.image(40, 30)), "picture-converted");
    assertEquals(Picture.Format.PNG, gif.format());
    assertNear(GREEN, decoded(gif).getRGB(35, 15), "frame of a GIF");
  }

  @Test
  void largePicturesAreScaledDown() throws IOException {
    Picture wide = picture(MadePictures.jpeg(MadePictures.image(6000, 300)), "picture-scaled");
    assertEquals(2560, wide.width());
    assertEquals(128, wide.height());
    assertNear(GREEN, decoded(wide).getRGB(2500, 100), "right side");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aTinyFileOfGiantSizeFillsNoMemory() throws IOException {
    byte[] bomb = MadePictures.bomb(20_000, 20_000);
    assertTrue(bomb.length < 2_000_000);
    assertEquals(2560, picture(bomb, "picture-scaled").width());
    byte[] header = MadePictures.bomb(90_000, 4);
    header[21] = 1;
    assertTrue(picture(header, "picture-too-many-pixels").isStandIn());
  }

  @Test
  void damagedPicturesAreMendedOrReplaced() throws IOException {
    byte[] png = MadePictures.png(MadePictures.image(200, 100));
    byte[] wrongSum = png.clone();
    wrongSum[png.length - 14] ^= 1;
    assertNear(GREEN, decoded(picture(wrongSum, "picture-damaged")).getRGB(150, 50), "checksum");
    byte[] jpeg = MadePictures.jpeg(MadePictures.image(400, 300));
    Picture half = picture(Arrays.copyOf(jpeg, jpeg.length * 3 / 4), "picture-damaged");
    assertNear(RED, decoded(half).getRGB(150, 20), "upper part");
    Picture lost = picture(Arrays.copyOf(png, png.length / 3), "picture-unreadable");
    assertTrue(lost.isStandIn());
    assertEquals(640, decoded(lost).getWidth());
  }

  @Test
  void filesThatAreNoPictureAreNamed() throws IOException {
    Map<String, String> starts =
        Map.of(
            "%PDF-1.7", "PDF",
            "RIFF\1\0\0\0WEBPVP8X", "WebP",
            "\0\0\0\u0018ftypheic", "HEIC",
            "<?xml version='1.0'?><svg xmlns=''/>", "SVG",
            "<!DOCTYPE html><html>", "HTML",
            "PK\3\4....", "ZIP",
            "", "0バイト",
            "just text", "PNGでもJPEGでもない");
    for (Map.Entry<String, String> start : starts.entrySet()) {
      byte[] bytes = start.getKey().getBytes(StandardCharsets.ISO_8859_1);
      Checked<Optional<Picture>> checked = read(bytes);
      assertTrue(checked.value().orElseThrow().isStandIn(), start.getValue());
      Diagnostic diagnostic = checked.diagnostics().getFirst();
      assertTrue(diagnostic.message().in(Language.JA).contains(start.getValue()));
      assertEquals(3, diagnostic.position().line());
      assertFalse(diagnostic.hints().isEmpty());
    }
  }

  @Test
  void noBytesAtAllMakeTheReaderFail() throws IOException {
    List<byte[]> originals =
        List.of(
            MadePictures.png(MadePictures.image(30, 20)),
            MadePictures.interlacedPalettePng(30, 20),
            MadePictures.turnedJpeg(30, 20, 6),
            MadePictures.cmykJpeg(30, 20),
            MadePictures.gif(MadePictures.image(30, 20)));
    for (byte[] original : originals) {
      for (int i = 0; i < original.length; i += 3) {
        byte[] bytes = original.clone();
        bytes[i] ^= (byte) 0xFF;
        assertTrue(read(bytes).value().isPresent());
        assertTrue(read(Arrays.copyOf(original, i)).value().isPresent());
      }
    }
  }
}

package kyozai.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureReaderTest {
  private static final Position HERE = new Position("outline.md", 3, 1);
  private static final byte[] SVG = "<svg/>".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void the_size_of_a_png_stands_in_its_header() throws IOException {
    Files.write(folder.resolve("a.png"), png(640, 480));
    Picture picture = read("a.png").value().orElseThrow();
    assertEquals("a.png (PNG, 640 × 480)", picture.toString());
    assertNull(picture.svg());
  }

  @Test
  void the_size_of_a_jpeg_stands_in_its_frame() throws IOException {
    Files.write(folder.resolve("図.JPG"), jpeg(300, 200));
    assertEquals("図.JPG (JPEG, 300 × 200)", read("図.JPG").value().orElseThrow().toString());
  }

  @Test
  void an_svg_brings_the_png_beside_it() throws IOException {
    Files.write(folder.resolve("a.svg"), SVG);
    Files.write(folder.resolve("a.png"), png(8, 4));
    Picture picture = read("a.svg").value().orElseThrow();
    assertEquals("a.svg (PNG, 8 × 4)", picture.toString());
    byte[] svg = picture.svg();
    assertNotNull(svg);
    assertArrayEquals(SVG, svg);
  }

  @Test
  void an_svg_alone_asks_for_a_png() throws IOException {
    Files.write(folder.resolve("a.svg"), SVG);
    Checked<Optional<Picture>> checked = read("a.svg");
    assertEquals(List.of("picture-svg"), codes(checked));
    assertEquals(HERE, checked.diagnostics().get(0).position());
  }

  @Test
  void names_match_however_their_accents_are_composed() throws IOException {
    Files.write(folder.resolve("か\u3099.png"), png(8, 4));
    assertEquals("が.png (PNG, 8 × 4)", read("が.png").value().orElseThrow().toString());
  }

  @Test
  void what_cannot_be_shown_leaves_an_empty_frame() throws IOException {
    for (byte[] bytes : List.of(new byte[0], cut(png(9, 9), 20), cut(jpeg(9, 9), 8))) {
      Files.write(folder.resolve("a.png"), bytes);
      Checked<Optional<Picture>> checked = read("a.png");
      assertEquals(List.of("picture-unreadable"), codes(checked));
      assertFalse(checked.hasErrors());
      assertTrue(checked.value().orElseThrow().isStandIn());
    }
  }

  private Checked<Optional<Picture>> read(String name) {
    return PictureReader.read(folder, name, HERE);
  }

  private static List<String> codes(Checked<Optional<Picture>> checked) {
    return checked.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static byte[] cut(byte[] bytes, int length) {
    return Arrays.copyOf(bytes, length);
  }

  private static byte[] png(int width, int height) {
    return MadePictures.png(MadePictures.image(width, height));
  }

  private static byte[] jpeg(int width, int height) {
    return MadePictures.jpeg(MadePictures.image(width, height));
  }
}

package kyozai.write.pptx.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import kyozai.deck.Deck;
import kyozai.deck.DeckPlanner;
import kyozai.deck.Slide;
import kyozai.deck.SlideFitter;
import kyozai.outline.OutlineReader;
import kyozai.theme.Box;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.png.SlidePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckPainterTest {
  private static final Theme THEME = ThemeReader.read("kyozai");
  private static final Path JAPANESE = Path.of("src/test/resources/kyozai/everything.ja.md");

  static List<Path> outlines() {
    return List.of(JAPANESE, Path.of("outlines/openai-conflict/outline.en.md"));
  }

  private static Deck deck(Path outline, Theme theme) throws IOException {
    var lesson = OutlineReader.read(outline).value().orElseThrow();
    return SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme).deck();
  }

  private static SlidePictures pictures(Deck deck, Theme theme) throws IOException {
    try (DeckPainter painter = DeckPainter.of(deck, theme)) {
      return SlidePictures.of(painter);
    }
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void each_slide_is_a_picture_with_its_words_and_clear_margins(Path outline) throws IOException {
    Deck deck = deck(outline, THEME);
    List<byte[]> pictures = pictures(deck, THEME).slides();
    assertEquals(deck.slides().size(), pictures.size());
    for (int i = 0; i < pictures.size(); i++) {
      BufferedImage picture = image(pictures.get(i));
      Slide slide = deck.slides().get(i);
      assertEquals(1280, picture.getWidth());
      assertEquals(720, picture.getHeight());
      Box headline = THEME.geometry().box(slide.layout(), Slot.HEADLINE);
      if (!slide.frame().headline().isEmpty()) {
        assertTrue(hasInk(picture, headline), "no headline on slide " + (i + 1));
      }
      boolean hasRings = slide instanceof Slide.TitleSlide;
      boolean clear = hasRings || !hasInk(picture, new Box(915, 0, 45, 540));
      assertTrue(clear, "text leaves slide " + (i + 1));
      assertFalse(hasInk(picture, new Box(0, 528, 960, 12)), "text below slide " + (i + 1));
    }
  }

  @Test
  void what_poi_leaves_out_is_drawn() throws IOException {
    Deck deck = deck(JAPANESE, THEME);
    List<byte[]> pictures = pictures(deck, THEME).slides();
    for (int i = 0; i < pictures.size(); i++) {
      BufferedImage picture = image(pictures.get(i));
      switch (deck.slides().get(i)) {
        case Slide.ChartSlide chart -> assertTrue(hasInk(picture, chart.box()));
        case Slide.PictureSlide shown -> assertTrue(hasInk(picture, shown.box()));
        case Slide.TableSlide table -> {
          Box area = THEME.geometry().box(table.layout(), Slot.AREA);
          assertEquals(THEME.palette().night(), color(picture, area.x() + 3, area.y() + 3));
          double second =
              area.y() + table.table().rowHeights().get(0) + table.table().rowHeights().get(1) + 3;
          boolean banded = table.table().rowHeights().size() > 2;
          String expected = banded ? THEME.palette().tint() : THEME.palette().paper();
          assertEquals(expected, color(picture, area.x() + 3, second));
        }
        default -> {}
      }
    }
  }

  @Test
  void readings_stand_clear_of_their_words(@TempDir Path folder) throws IOException {
    String outline = "# 章\n\n## {国|くに}と{国|くに}\n\n- 項目\n";
    Deck deck = deck(Files.writeString(folder.resolve("outline.ja.md"), outline), THEME);
    List<byte[]> pictures = pictures(deck, THEME).slides();
    int last = deck.slides().size() - 1;
    var marks = deck.slides().get(last).frame().readings().marks();
    assertFalse(marks.isEmpty());
    BufferedImage picture = image(pictures.get(last));
    for (var mark : marks) {
      Box box = mark.box();
      assertTrue(hasInk(picture, box));
      assertFalse(hasInk(picture, new Box(box.x(), box.bottom() - 0.8, box.width(), 1.6)));
    }
  }

  @Test
  void pictures_are_the_same_each_time() throws IOException {
    Deck deck = deck(JAPANESE, THEME);
    SlidePictures first = pictures(deck, THEME);
    SlidePictures second = pictures(deck, THEME);
    assertArrayEquals(first.sheet(), second.sheet());
    for (int i = 0; i < first.slides().size(); i++) {
      assertArrayEquals(first.slides().get(i), second.slides().get(i));
    }
  }

  @Test
  void every_theme_can_be_drawn() throws IOException {
    for (String name : ThemeReader.names()) {
      Theme theme = ThemeReader.read(name);
      try (DeckPainter painter = DeckPainter.of(deck(JAPANESE, theme), theme)) {
        BufferedImage picture = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(SlidePictures.SCALE, SlidePictures.SCALE);
        painter.paint(3, graphics);
        assertEquals(theme.palette().paper(), color(picture, 2, 2));
      }
    }
  }

  @Test
  void what_was_drawn_before_leaves_no_trace() throws IOException {
    Deck deck = deck(JAPANESE, THEME);
    try (DeckPainter painter = DeckPainter.of(deck, THEME)) {
      BufferedImage once = new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = once.createGraphics();
      var transform = graphics.getTransform();
      painter.paint(13, graphics);
      painter.paint(12, graphics);
      assertEquals(transform, graphics.getTransform());
      BufferedImage other = new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB);
      painter.paint(12, other.createGraphics());
      assertArrayEquals(pixels(other), pixels(once));
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** Whether the pixels in a box differ from the one in the lower left corner of the slide. */
  private static boolean hasInk(BufferedImage image, Box box) {
    int ground = image.getRGB(1, image.getHeight() - 2);
    int right = (int) Math.min(image.getWidth(), box.right() * SlidePictures.SCALE);
    int bottom = (int) Math.min(image.getHeight(), box.bottom() * SlidePictures.SCALE);
    for (int y = (int) (box.y() * SlidePictures.SCALE); y < bottom; y++) {
      for (int x = (int) (box.x() * SlidePictures.SCALE); x < right; x++) {
        if (image.getRGB(x, y) != ground) {
          return true;
        }
      }
    }
    return false;
  }

  private static String color(BufferedImage image, double x, double y) {
    int rgb = image.getRGB((int) (x * SlidePictures.SCALE), (int) (y * SlidePictures.SCALE));
    return String.format("%06X", rgb & 0xFFFFFF);
  }
}

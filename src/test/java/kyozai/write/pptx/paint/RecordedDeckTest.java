package kyozai.write.pptx.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kyozai.deck.Deck;
import kyozai.deck.DeckPlanner;
import kyozai.deck.SlideFitter;
import kyozai.deck.SlidePainter;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.pptx.PptxWriter;
import kyozai.write.pptx.template.TestTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedDeckTest {
  private static final Path JAPANESE = Path.of("src/test/resources/kyozai/everything.ja.md");
  private static final Theme THEME = ThemeReader.read("kyozai");
  private static final int EDGE = 20;

  private static Deck deck(Path outline, Theme theme) throws IOException {
    var lesson = OutlineReader.read(outline).value().orElseThrow();
    return SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme).deck();
  }

  /** As large as a slide is in points, where text is measured as for a recording. */
  private static int[] pixels(SlidePainter painter, Consumer<Graphics2D> drawing) {
    int width = (int) Math.ceil(painter.width()) + EDGE;
    int height = (int) Math.ceil(painter.height()) + EDGE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    drawing.accept(graphics);
    graphics.dispose();
    return image.getRGB(0, 0, width, height, null, 0, width);
  }

  private static void same(DeckPainter direct, DeckPainter other) throws IOException {
    try (direct;
        RecordedDeck recorded = new RecordedDeck(other)) {
      assertEquals(direct.count(), recorded.count());
      assertEquals(direct.width(), recorded.width());
      assertEquals(direct.height(), recorded.height());
      for (int i = 0; i < direct.count(); i++) {
        int slide = i;
        int[] expected = pixels(direct, graphics -> direct.paint(slide, graphics));
        assertFalse(Arrays.stream(expected).allMatch(pixel -> pixel == expected[0]));
        int[] drawn = pixels(recorded, graphics -> recorded.paint(slide, graphics));
        assertArrayEquals(expected, drawn, "slide " + (i + 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/kyozai/everything.ja.md",
        "src/test/resources/kyozai/everything.en.md",
        "outlines/ai-and-work/outline.ja.md"
      })
  void what_was_recorded_is_drawn_as_by_poi(String outline) throws IOException {
    Deck deck = deck(Path.of(outline), THEME);
    same(DeckPainter.of(deck, THEME), DeckPainter.of(deck, THEME));
  }

  @Test
  void dark_slides_are_drawn_as_by_poi() throws IOException {
    Theme dark = ThemeReader.read("kyozai-dark");
    Deck deck = deck(JAPANESE, dark);
    same(DeckPainter.of(deck, dark), DeckPainter.of(deck, dark));
  }

  @ParameterizedTest
  @EnumSource(names = {"NIGHT", "PICTURES", "SMALL"})
  void templates_are_drawn_as_by_poi(TestTemplate test, @TempDir Path folder) throws IOException {
    var template = test.read(folder);
    Deck deck = deck(JAPANESE, template.theme());
    same(
        DeckPainter.of(PptxWriter.open(deck, template)),
        DeckPainter.of(PptxWriter.open(deck, template)));
  }

  @Test
  void a_slide_is_drawn_where_the_graphics_has_its_origin() throws IOException {
    Deck deck = deck(JAPANESE, THEME);
    try (RecordedDeck recorded = new RecordedDeck(DeckPainter.of(deck, THEME))) {
      int width = (int) Math.ceil(recorded.width()) + EDGE;
      int[] usual = pixels(recorded, graphics -> recorded.paint(2, graphics));
      int[] moved =
          pixels(
              recorded,
              graphics -> {
                graphics.translate(EDGE, EDGE);
                recorded.paint(2, graphics);
              });
      for (int y = 0; y < (int) recorded.height(); y++) {
        int from = y * width;
        int to = (y + EDGE) * width + EDGE;
        assertArrayEquals(
            Arrays.copyOfRange(usual, from, from + width - EDGE),
            Arrays.copyOfRange(moved, to, to + width - EDGE));
      }
    }
  }

  @Test
  void several_threads_draw_the_same() throws IOException {
    Deck deck = deck(JAPANESE, THEME);
    try (DeckPainter direct = DeckPainter.of(deck, THEME);
        RecordedDeck recorded = new RecordedDeck(DeckPainter.of(deck, THEME))) {
      List<CompletableFuture<Void>> threads = new ArrayList<>();
      List<int[]> expected = new ArrayList<>();
      for (int i = 0; i < direct.count(); i++) {
        int slide = i;
        expected.add(pixels(direct, graphics -> direct.paint(slide, graphics)));
      }
      for (int thread = 0; thread < 3; thread++) {
        threads.add(
            CompletableFuture.runAsync(
                () -> {
                  for (int i = 0; i < recorded.count(); i++) {
                    int slide = i;
                    assertArrayEquals(
                        expected.get(i), pixels(recorded, g -> recorded.paint(slide, g)));
                  }
                }));
      }
      threads.forEach(CompletableFuture::join);
    }
  }
}

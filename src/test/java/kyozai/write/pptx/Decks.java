package kyozai.write.pptx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kyozai.deck.Deck;
import kyozai.deck.DeckPlanner;
import kyozai.deck.SlideFitter;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;

/** The decks that the tests of this package look at. */
final class Decks {
  static final Theme THEME = ThemeReader.read("kyozai");

  private static final Path TEST = Path.of("src/test/resources/kyozai");
  private static final Path SAMPLE = Path.of("src/main/resources/kyozai/cli");
  private static final Path LESSON = Path.of("outlines/openai-conflict");

  /** Every kind of block, in both languages. */
  static final List<Path> EVERYTHING =
      List.of(TEST.resolve("everything.ja.md"), TEST.resolve("everything.en.md"));

  static final List<Path> OUTLINES =
      List.of(
          EVERYTHING.get(0),
          EVERYTHING.get(1),
          SAMPLE.resolve("outline.ja.md"),
          SAMPLE.resolve("outline.en.md"),
          LESSON.resolve("outline.ja.md"),
          LESSON.resolve("outline.en.md"));

  private Decks() {}

  static Deck deck(Path outline) throws IOException {
    var lesson = OutlineReader.read(outline).value().orElseThrow();
    return SlideFitter.fit(DeckPlanner.plan(lesson, THEME.scale()), THEME).deck();
  }

  static byte[] file(Path outline) throws IOException {
    return PptxWriter.write(deck(outline), THEME);
  }
}

package kyozai.write.pptx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Deck;
import kyozai.deck.DeckPlanner;
import kyozai.deck.SlideFitter;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import org.junit.jupiter.params.provider.Arguments;

/** The decks that the tests of this package look at. */
final class Decks {
  static final List<Theme> THEMES = ThemeReader.names().stream().map(ThemeReader::read).toList();
  static final Theme THEME = THEMES.getFirst();

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

  /** Every outline in the first theme, and those with every kind of block in all others. */
  static final List<Arguments> CASES = cases();

  private Decks() {}

  private static List<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    OUTLINES.forEach(outline -> cases.add(Arguments.of(outline, THEME.name())));
    for (Theme theme : THEMES.subList(1, THEMES.size())) {
      EVERYTHING.forEach(outline -> cases.add(Arguments.of(outline, theme.name())));
    }
    return cases;
  }

  static byte[] file(Path outline, String themeName) throws IOException {
    return file(outline, ThemeReader.read(themeName));
  }

  static byte[] file(Path outline, Theme theme) throws IOException {
    var lesson = OutlineReader.read(outline).value().orElseThrow();
    Deck deck = SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme).deck();
    return PptxWriter.write(deck, theme);
  }

  static byte[] file(Path outline) throws IOException {
    return file(outline, THEME.name());
  }
}

package kyozai.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a lesson holds, no text leaves its box, goes below its floor or gets lost. */
class FitPropertyTest {
  @TempDir Path folder;

  private Deck fitted(GeneratedOutline outline, Theme theme) throws IOException {
    Path file = Files.writeString(folder.resolve("outline.md"), outline.text());
    var read = OutlineReader.read(file);
    List<Diagnostic> errors = read.diagnostics().stream().filter(Diagnostic::isError).toList();
    assertEquals(List.of(), errors);
    Lesson lesson = read.value().orElseThrow();
    return SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme).deck();
  }

  @ParameterizedTest
  @CsvSource({
    "kyozai, 0, 30",
    "kyozai, 30, 60",
    "kyozai, 60, 90",
    "kyozai, 90, 120",
    "kyozai-large, 0, 15",
    "kyozai-large, 120, 135",
    "kyozai-dark, 150, 155",
  })
  void everythingFitsAndNothingVanishes(String name, int first, int end) throws IOException {
    Theme theme = ThemeReader.read(name);
    for (int seed = first; seed < end; seed++) {
      GeneratedOutline outline = new GeneratedOutline(seed);
      Deck deck = fitted(outline, theme);
      FittedTexts texts = new FittedTexts(theme);
      for (Slide slide : deck.slides()) {
        for (FittedTexts.Fitted text : texts.of(slide)) {
          String what = "seed " + seed + " " + slide.frame().title() + ": " + text;
          assertTrue(text.height() <= text.room() + 0.01, what);
          assertTrue(text.size() >= text.floor(), what);
        }
      }
      assertEquals(List.of(), lost(outline, deck), "seed " + seed);
    }
  }

  private static List<String> lost(GeneratedOutline outline, Deck deck) {
    String all = DeckText.of(deck);
    List<String> lost = new ArrayList<>();
    outline.marks().stream()
        .filter(mark -> !all.contains(mark) && !isTorn(mark, all))
        .forEach(lost::add);
    return lost;
  }

  /** Whether a mark wider than its cell ends one paragraph and begins another. */
  private static boolean isTorn(String mark, String all) {
    for (int i = 1; i < mark.length(); i++) {
      boolean before = all.contains(mark.substring(0, i) + "\n");
      if (before && all.contains("\n" + mark.substring(i))) {
        return true;
      }
    }
    return false;
  }
}

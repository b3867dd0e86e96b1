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
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a lesson holds, no text leaves its box, goes below its floor or gets lost. */
class FitPropertyTest {
  @TempDir Path folder;
  private final Theme theme = ThemeReader.read("kyozai");

  private Deck fitted(GeneratedOutline outline) throws IOException {
    Path file = Files.writeString(folder.resolve("outline.md"), outline.text());
    var read = OutlineReader.read(file);
    List<Diagnostic> errors = read.diagnostics().stream().filter(Diagnostic::isError).toList();
    assertEquals(List.of(), errors);
    Lesson lesson = read.value().orElseThrow();
    return SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme).deck();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void everythingFitsAndNothingVanishes(int block) throws IOException {
    for (int seed = block * 30; seed < block * 30 + 30; seed++) {
      GeneratedOutline outline = new GeneratedOutline(seed);
      Deck deck = fitted(outline);
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
    outline.marks().stream().filter(mark -> !all.contains(mark)).forEach(lost::add);
    return lost;
  }
}

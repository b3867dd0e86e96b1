package kyozai.write.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kyozai.deck.DeckPlanner;
import kyozai.deck.PlannedDeck;
import kyozai.deck.SlideFitter;
import kyozai.deck.StillDeck;
import kyozai.outline.OutlineReader;
import org.junit.jupiter.api.Test;

/** What appears at a click, and that nothing does in a still deck. */
class ClicksTest {
  private static List<String> slides(boolean still) throws IOException {
    var lesson = OutlineReader.read(Decks.EVERYTHING.getFirst()).value().orElseThrow();
    PlannedDeck planned = DeckPlanner.plan(lesson, Decks.THEME.scale());
    PlannedDeck deck = SlideFitter.fit(still ? StillDeck.of(planned) : planned, Decks.THEME);
    List<String> slides = new ArrayList<>();
    PackageParts.of(PptxWriter.write(deck.deck(), Decks.THEME))
        .forEach(
            (name, bytes) -> {
              if (name.matches("ppt/slides/slide\\d+.xml")) {
                slides.add(new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return slides;
  }

  private static long count(String text, String part) {
    return text.split(part, -1).length - 1L;
  }

  @Test
  void itemsAppearOneByOneWithWhatLiesBelowThem() throws IOException {
    String slide =
        slides(false).stream().filter(xml -> xml.contains("一つ目")).findFirst().orElseThrow();
    assertEquals(3, count(slide, "nodeType=\"clickEffect\""));
    assertTrue(slide.contains("<p:pRg st=\"0\" end=\"1\"/>"), slide);
    assertTrue(slide.contains("<p:pRg st=\"3\" end=\"3\"/>"), slide);
  }

  @Test
  void theAnswerAppearsOnTheQuestionSlide() throws IOException {
    List<String> asked =
        slides(false).stream().filter(xml -> xml.contains("name=\"Answer\"")).toList();
    assertFalse(asked.isEmpty());
    asked.forEach(xml -> assertEquals(1, count(xml, "nodeType=\"clickEffect\"")));
  }

  @Test
  void nothingMovesInAStillDeck() throws IOException {
    for (String xml : slides(true)) {
      assertFalse(xml.contains("<p:timing>") || xml.contains("<p:transition"), xml);
      assertFalse(xml.contains("name=\"Answer\""), xml);
    }
  }
}

package kyozai.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings stand above the words of headlines, or behind them where there is no room. */
class ReadingPlacerTest {
  @TempDir Path folder;
  private final Theme theme = ThemeReader.read("kyozai");

  private Frame frame(String headline) throws IOException {
    Path file = Files.writeString(folder.resolve("outline.ja.md"), "# 章\n\n## " + headline + "\n");
    var lesson = OutlineReader.read(file).value().orElseThrow();
    Deck deck = SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme).deck();
    return deck.slides().getLast().frame();
  }

  private static List<HeadlineReadings.Mark> marks(Frame frame) {
    return frame.readings().marks();
  }

  @Test
  void theReadingIsCentredAboveItsWord() throws IOException {
    Frame frame = frame("{出訴期限|しゅっそきげん}を過ぎていた");
    HeadlineReadings.Mark mark = marks(frame).getFirst();
    double base = 4 * frame.headline().size();
    assertEquals("出訴期限を過ぎていた", frame.title());
    assertEquals("しゅっそきげん", mark.reading());
    assertEquals(54 + base / 2, mark.box().x() + mark.box().width() / 2, 4);
  }

  @Test
  void onTheSecondLineItStandsBetweenTheLines() throws IOException {
    Frame frame = frame("とても長い見出しの中に書かれている言葉は二行目まで続く{陪審員|ばいしんいん}の判断で決まった");
    double second = 52 + frame.headline().size() * frame.readings().pitch();
    assertTrue(frame.headline().plainText().contains("\n"));
    assertTrue(marks(frame).getFirst().box().y() > second - 2, frame.toString());
  }

  @Test
  void itStaysInTheTextWhereReadingsWouldTouch() throws IOException {
    Frame frame = frame("{出|しゅつしゅつ}{訴|そしょうそしょう}を過ぎた");
    assertEquals(List.of(), marks(frame));
    assertEquals("出（しゅつしゅつ）訴（そしょうそしょう）を過ぎた", frame.headline().plainText());
    assertEquals("出訴を過ぎた", frame.title());
  }
}

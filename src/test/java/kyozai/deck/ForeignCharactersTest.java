package kyozai.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignCharactersTest {
  private static final Theme THEME = ThemeReader.read("kyozai");

  @TempDir Path folder;

  private Lesson lesson(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("outline.ja.md"), text);
    return OutlineReader.read(file).value().orElseThrow();
  }

  @Test
  void eachScriptIsNamedOnceWhereItStandsFirst() throws IOException {
    String text = "# 章\n\n## 言葉\n\n- 한국어\n- 絵😀と👨‍👩‍👧\n- また 한글 と العربية\n- 葛󠄀城 ♥︎\n";
    List<Diagnostic> found = ForeignCharacters.of(lesson(text), THEME);
    assertEquals(List.of(5, 6, 7), found.stream().map(each -> each.position().line()).toList());
    String emoji = found.get(1).message().in(Language.JA);
    assertTrue(emoji.contains("😀 👨‍👩‍👧"), emoji);
  }

  @Test
  void noCharacterIsLostOnSlides() throws IOException {
    String text = "# 章\n\n## 言葉 العربية\n\n- 混ざった العربية と 한국어 と𠮷😀👍🏽 e\u0301 ไทย\n";
    PlannedDeck planned = DeckPlanner.plan(lesson(text), THEME.scale());
    String all = DeckText.of(SlideFitter.fit(planned, THEME).deck());
    assertTrue(all.contains("混ざった العربية と 한국어 と𠮷😀👍🏽 e\u0301 ไทย"), all);
  }

  @Test
  void ordinaryTextNeedsNoMessage() throws IOException {
    assertEquals(List.of(), ForeignCharacters.of(lesson("# 章\n\n## ①、α、Я\n\n- 〓 café\n"), THEME));
  }
}

package kyozai.tailor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;
import kyozai.outline.OutlineReader;
import kyozai.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingStepTest {
  @TempDir Path folder;

  private List<Inline> plainItem(String item) throws IOException {
    String outline =
        """
        ---
        title: 題
        language: ja
        sides: {east: 東の町}
        ---

        # 章

        ## 見出し

        -\s""";
    Path file = Files.writeString(folder.resolve("outline.ja.md"), outline + item);
    Lesson lesson = OutlineReader.read(file).value().orElseThrow();
    Lesson plain = Tailor.tailor(lesson, ProfileReader.preset("plain-japanese")).lesson();
    Block list = plain.sections().getFirst().topics().getFirst().blocks().getFirst();
    return ((Block.ItemList) list).items().getFirst().text();
  }

  private static List<Inline.Status> badges(List<Inline> text) {
    return text.stream()
        .filter(Inline.StatusBadge.class::isInstance)
        .map(each -> ((Inline.StatusBadge) each).status())
        .toList();
  }

  @Test
  void a_claim_stays_a_claim_in_plain_words() throws IOException {
    List<Inline> text = plainItem("同意できない {.claim by=east plain=\"いやです\"}");
    assertEquals("いやです", PlainText.of(text).strip());
    assertEquals(List.of(Inline.Status.CLAIM), badges(text));
  }

  @Test
  void a_badge_of_the_plain_words_is_not_doubled() throws IOException {
    List<Inline> text = plainItem("[結果は不明]{.open} {plain=\"[分かりません]{.open}\"}");
    assertEquals("分かりません", PlainText.of(text).strip());
    assertEquals(List.of(Inline.Status.OPEN), badges(text));
  }

  @Test
  void a_fact_stays_without_a_badge() throws IOException {
    assertEquals(List.of(), badges(plainItem("橋が完成した {plain=\"橋ができました\"}")));
  }
}

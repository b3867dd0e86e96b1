package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kyozai.deck.DeckPlanner;
import kyozai.handout.ChartDrawer;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.LessonPlanPlanner;
import kyozai.handout.SheetSettings;
import kyozai.handout.WorksheetPlanner;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.profile.ClassProfile;
import kyozai.profile.ProfileReader;
import kyozai.tailor.Tailor;
import kyozai.theme.ThemeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class reads the full or the plain wording of a passage, and nobody reads both. */
class PlainWordingTest {
  private static final String FULL = "どのような制度設計";
  private static final String PLAIN = "どんなきまり";
  private static final String OUTLINE =
      """
      ---
      title: 町のきまり
      language: ja
      ---

      # 考える

      はじめに、どのような制度設計があるかを見ます。

      ::: plain
      はじめに、どんなきまりがあるかを見ます。
      :::

      ## 町のきまりは話し合いで決まる

      ::: question
      どのような制度設計が望ましいか。
      answer: どのような制度設計でもよい。
      :::

      ::: plain
      ::: question
      どんなきまりがよいですか。
      answer: どんなきまりでもよい。
      :::
      :::

      長所と短所を比べて、どのような制度設計がよいか述べなさい。

      ::: plain
      いいところをくらべて、どんなきまりがよいか言います。
      :::
      """;

  @TempDir Path folder;

  private String plans(ClassProfile profile) throws IOException {
    Path file = Files.writeString(folder.resolve("outline.ja.md"), OUTLINE);
    Lesson lesson = OutlineReader.read(file).value().orElseThrow();
    Lesson tailored = Tailor.tailor(lesson, profile).lesson();
    SheetSettings sheet = new SheetSettings(42);
    return List.of(
            DeckPlanner.plan(tailored, ThemeReader.read("kyozai").scale()),
            HandoutPlanner.plan(tailored, ChartDrawer.NONE),
            WorksheetPlanner.worksheet(tailored, sheet, ChartDrawer.NONE),
            WorksheetPlanner.key(tailored, sheet, ChartDrawer.NONE),
            LessonPlanPlanner.plan(tailored))
        .toString();
  }

  @Test
  void without_a_class_all_is_in_full_words() throws IOException {
    String plans = plans(ClassProfile.STANDARD);
    assertEquals(List.of(true, false), List.of(plans.contains(FULL), plans.contains(PLAIN)));
  }

  @Test
  void a_class_with_plain_wording_gets_it_in_their_place() throws IOException {
    String plans =
        plans(ProfileReader.preset("plain-japanese").with(ClassProfile.STANDARD.furigana()));
    assertEquals(List.of(false, true), List.of(plans.contains(FULL), plans.contains(PLAIN)));
  }
}

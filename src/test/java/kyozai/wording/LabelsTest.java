package kyozai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kyozai.diagnostic.Language;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Inline.Status;
import kyozai.lesson.Inline.StatusBadge;
import kyozai.lesson.Side;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private final Labels ja = Labels.of(Language.JA);
  private final Labels en = Labels.of(Language.EN);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    Set<String> english = new TreeSet<>(LabelFile.read(Language.EN).keys());
    english.removeIf(key -> key.startsWith("month."));
    assertEquals(new TreeSet<>(LabelFile.read(Language.JA).keys()), english);
  }

  @Test
  void lessonPlansToo() {
    assertEquals(
        new TreeSet<>(LabelFile.read("plan", Language.JA).keys()),
        new TreeSet<>(LabelFile.read("plan", Language.EN).keys()));
  }

  @Test
  void lessonPlansAreNamedAfterSubjectAndCourse() {
    PlanLabels plan = PlanLabels.of(Language.JA);
    assertEquals("情報科（情報Ⅰ）学習指導案", plan.title("情報Ⅰ"));
    assertEquals("情報科（情報I）学習指導案", plan.title("情報I"));
    assertEquals("情報科（情報Ⅰ）・公民科（公共）学習指導案", plan.title("情報Ⅰ・公共"));
    assertEquals("公民科（政治・経済）学習指導案", plan.title("政治・経済"));
    assertEquals("理科学習指導案", plan.title("理科"));
    assertEquals("数学科学習指導案", plan.title("数学"));
    assertEquals("探究の時間学習指導案", plan.title("探究の時間"));
    assertEquals("学習指導案", plan.title(null));
    assertEquals("Lesson plan: Civics", PlanLabels.of(Language.EN).title("Civics"));
  }

  @Test
  void datesFollowTheirPrecision() {
    assertEquals("2015年", ja.date(new CalendarDate(2015, 0, 0)));
    assertEquals("2018年2月", ja.date(new CalendarDate(2018, 2, 0)));
    assertEquals("11 December 2015", en.date(new CalendarDate(2015, 12, 11)));
    assertEquals(
        "2023年11月17日〜22日ごろ",
        ja.dates(new CalendarDate(2023, 11, 17), new CalendarDate(2023, 11, 22), true));
  }

  @Test
  void spansSayOnceWhatBothEndsShare() {
    CalendarDate start = new CalendarDate(2023, 11, 17);
    assertEquals("2023年11月17日〜12月3日", ja.dates(start, new CalendarDate(2023, 12, 3), false));
    assertEquals("2023年11月17日〜2024年1月2日", ja.dates(start, new CalendarDate(2024, 1, 2), false));
    assertEquals("17–22 November 2023", en.dates(start, new CalendarDate(2023, 11, 22), false));
    assertEquals(
        "17 November – 3 December 2023", en.dates(start, new CalendarDate(2023, 12, 3), false));
    assertEquals(
        "2023年11月〜12月",
        ja.dates(new CalendarDate(2023, 11, 0), new CalendarDate(2023, 12, 0), false));
    assertEquals("2015年〜2018年", ja.dates(year(2015), year(2018), false));
  }

  private static CalendarDate year(int year) {
    return new CalendarDate(year, 0, 0);
  }

  @Test
  void badgesNameWhoSaysIt() {
    StatusBadge claim = new StatusBadge(Status.CLAIM, new Side("openai", "OpenAI側"), null);
    assertEquals("主張・OpenAI側", ja.badge(claim));
    assertEquals("Reported · Semafor", en.badge(new StatusBadge(Status.REPORT, null, "Semafor")));
    assertEquals("未確認", ja.badge(new StatusBadge(Status.OPEN, null, null)));
  }

  @Test
  void worksHaveWhatIsKnown() {
    CalendarDate date = new CalendarDate(2024, 2, 0);
    assertEquals("題", ja.work("題", null, null));
    assertEquals("Title. Paper, February 2024", en.work("Title", "Paper", date));
    assertEquals("正解：研究（リサーチも可）", ja.quizAnswer(ja.quizAlso("研究", List.of("リサーチ"))));
  }

  @Test
  void choicesBeyondTheLettersAreNumbers() {
    assertEquals("ア", ja.choice(0));
    assertEquals("21", en.choice(20));
  }

  @Test
  void anUnknownKeyIsAFaultOfTheProgram() {
    LabelFile file = LabelFile.read(Language.JA);
    assertThrows(IllegalArgumentException.class, () -> file.text("nothing"));
  }
}

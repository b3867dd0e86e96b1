package kyozai.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kyozai.diagnostic.Language;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Inline.Status;
import kyozai.lesson.Inline.StatusBadge;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.LessonInfo.Occasion;
import kyozai.lesson.SchoolStage;
import kyozai.lesson.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  private static final SchoolStage UPPER = SchoolStage.UPPER_SECONDARY;
  private final Labels ja = Labels.of(Language.JA);
  private final Labels en = Labels.of(Language.EN);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    Set<String> english = new TreeSet<>(LabelFile.read("labels", Language.EN, UPPER).keys());
    english.removeIf(key -> key.startsWith("month."));
    assertEquals(new TreeSet<>(LabelFile.read("labels", Language.JA, UPPER).keys()), english);
  }

  @Test
  void lessonPlansToo() {
    assertEquals(
        new TreeSet<>(LabelFile.read("plan", Language.JA, UPPER).keys()),
        new TreeSet<>(LabelFile.read("plan", Language.EN, UPPER).keys()));
  }

  /** What is said otherwise at a stage of school, of which the rest has nothing new. */
  @ParameterizedTest
  @CsvSource({"labels,PRIMARY", "labels,LOWER_SECONDARY", "plan,PRIMARY"})
  void stagesDifferInWordsThatAllHave(String kind, SchoolStage stage) {
    for (Language language : Language.values()) {
      LabelFile standard = LabelFile.read(kind, language, UPPER);
      LabelFile other = LabelFile.named(LabelFile.differences(kind, language, stage));
      assertTrue(standard.keys().containsAll(other.keys()), () -> other.keys().toString());
      LabelFile whole = LabelFile.read(kind, language, stage);
      for (String key : other.keys()) {
        assertNotEquals(standard.raw(key), other.raw(key), key);
        assertEquals(other.raw(key), whole.raw(key));
        assertEquals(places(standard.raw(key)), places(other.raw(key)), key);
      }
      assertEquals(standard.keys(), whole.keys());
    }
  }

  /** The places of a text that are filled in. */
  private static Set<String> places(String text) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void eachStageHasItsWords() {
    LessonInfo primary = lesson(Language.JA, SchoolStage.PRIMARY);
    assertEquals("めあて", Labels.of(primary).objectives());
    assertEquals("もんだい1", Labels.of(primary).quizHeadline(1, false));
    assertEquals("もんだい", SheetLabels.of(primary).exercises());
    assertEquals("ふりかえり", SheetLabels.of(primary).reflection());
    assertEquals("　　　年　　　組　　　番　名前", SheetLabels.of(primary).name(Occasion.NONE));
    Occasion known = new Occasion("5年1組", null, null, "2026-11-25", null);
    assertEquals("5年1組　　　番　名前", SheetLabels.of(primary).name(known));
    assertEquals("2026年11月25日（水）　第　　校時", SheetLabels.of(primary).date(known, Labels.of(primary)));
    assertEquals("児童観", PlanLabels.of(primary).field("pupils"));
    LessonInfo lower = lesson(Language.JA, SchoolStage.LOWER_SECONDARY);
    assertEquals("めあて", Labels.of(lower).objectives());
    assertEquals("振り返り", SheetLabels.of(lower).reflection());
    LessonInfo upper = lesson(Language.JA, UPPER);
    assertEquals("本時の目標", Labels.of(upper).objectives());
    assertEquals("生徒観", PlanLabels.of(upper).field("pupils"));
    assertEquals(
        "What we will learn", Labels.of(lesson(Language.EN, SchoolStage.PRIMARY)).objectives());
  }

  private static LessonInfo lesson(Language language, SchoolStage stage) {
    return new LessonInfo(
        "lesson",
        List.of(),
        List.of(),
        language,
        new LessonInfo.Setting(null, null, null, null, null, stage),
        new LessonInfo.Dates(null, null),
        new LessonInfo.Goals(List.of(), List.of()),
        new LessonInfo.Credits(List.of(), null),
        List.of(),
        Map.of(),
        List.of(),
        null);
  }

  @Test
  void lessonPlansAreNamedAfterSubjectAndCourse() {
    PlanLabels plan = PlanLabels.of(lesson(Language.JA, UPPER));
    assertEquals("情報科（情報Ⅰ）学習指導案", plan.title("情報Ⅰ"));
    assertEquals("情報科（情報I）学習指導案", plan.title("情報I"));
    assertEquals("情報科（情報Ⅰ）・公民科（公共）学習指導案", plan.title("情報Ⅰ・公共"));
    assertEquals("公民科（政治・経済）学習指導案", plan.title("政治・経済"));
    assertEquals("理科学習指導案", plan.title("理科"));
    assertEquals("数学科学習指導案", plan.title("数学"));
    assertEquals("探究の時間学習指導案", plan.title("探究の時間"));
    assertEquals("学習指導案", plan.title(null));
    assertEquals("Lesson plan: Civics", PlanLabels.of(lesson(Language.EN, UPPER)).title("Civics"));
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
    LabelFile file = LabelFile.read("labels", Language.JA, UPPER);
    assertThrows(IllegalArgumentException.class, () -> file.text("nothing"));
  }
}

package kyozai.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.handout.FormPart.Field;
import kyozai.handout.FormPart.GoalGroup;
import kyozai.handout.FormPart.Line;
import kyozai.handout.FormPart.RubricRow;
import kyozai.lesson.Block;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.LessonInfo.Occasion;
import kyozai.lesson.Objective;
import kyozai.lesson.QuestionNumbers;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.lesson.Viewpoint;
import kyozai.wording.Labels;
import kyozai.wording.PlanLabels;
import org.jspecify.annotations.Nullable;

/** Plans the lesson plan (学習指導案): what the outline knows, and empty fields for the rest. */
public final class LessonPlanPlanner {
  private static final int ROWS_OF_SCHEDULE = 3;

  private final Lesson lesson;
  private final LessonInfo info;
  private final PlanLabels words;
  private final Labels labels;
  private final ProsePlanner prose;
  private final LineText text;
  private final LessonStages stages;
  private final Position start;

  private LessonPlanPlanner(Lesson lesson) {
    this.lesson = lesson;
    this.info = lesson.info();
    this.words = PlanLabels.of(info);
    this.labels = Labels.of(info);
    this.prose = new ProsePlanner(lesson, labels, new ProseRules.Reading(Set.of()));
    this.text = new LineText(prose, labels, words);
    this.stages = new LessonStages(lesson);
    this.start = Position.of(lesson.sections().getFirst().position().file());
  }

  /**
   * The plan as parts of a form.
   *
   * @return with a warning where minutes do not add up
   */
  public static Checked<Handout> plan(Lesson lesson) {
    LessonPlanPlanner planner = new LessonPlanPlanner(lesson);
    return new Checked<>(planner.handout(), planner.stages.diagnostics());
  }

  /** A warning wherever minutes that are given do not add up; none when none are given. */
  public static List<Diagnostic> minutes(Lesson lesson) {
    LessonStages stages = new LessonStages(lesson);
    boolean given = stages.timed().stream().anyMatch(timed -> timed.minutes() != null);
    return given ? stages.diagnostics() : List.of();
  }

  private Handout handout() {
    String title = words.title(info.setting().subject());
    List<Part> parts = new ArrayList<>();
    Prose none = ProsePlanner.plain("", start);
    parts.add(
        new Part.TitleBlock(
            "", ProsePlanner.plain(title, start), none, labels.objectives(), List.of()));
    form().forEach(part -> parts.add(new Part.Form(part)));
    return new Handout(properties(), parts);
  }

  private HandoutInfo properties() {
    String subject = info.setting().subject();
    return new HandoutInfo(
        text.text(info.title(), start).plainText(),
        subject == null ? "" : subject,
        String.join(", ", info.credits().authors()),
        String.join(", ", info.keywords()),
        words.name(),
        info.language());
  }

  private List<FormPart> form() {
    return List.of(
        teacher(),
        date(),
        pupils(),
        field("place", List.of(), 0),
        materials(),
        known("unit", info.setting().unit(), "", 0),
        field("goals", List.of(), 3),
        new FormPart.Blank("criteria", words.field("criteria"), viewpoints(), rows(1)),
        new FormPart.Group("about", words.field("about")),
        field("content", List.of(), 4),
        field("pupils", prior(), 4),
        field("approach", List.of(), 4),
        new FormPart.Blank(
            "schedule", words.field("schedule"), words.heads("schedule"), rows(ROWS_OF_SCHEDULE)),
        new FormPart.Group("lesson", words.field("lesson")),
        new FormPart.Goals("aims", words.field("aims"), goals()),
        new FormPart.Rubric("rubric", words.field("rubric"), words.heads("rubric"), rubric()),
        field("preparation", preparation(), 2),
        new ProcedurePlanner(lesson, stages, text, labels, words).plan(),
        new BoardPlanner(lesson, stages, text, prose, words).plan());
  }

  private Field teacher() {
    Occasion occasion = info.setting().occasion();
    String known =
        Stream.of(occasion.school(), occasion.teacher())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("　"));
    String blank = occasion.teacher() == null ? words.blank("teacher") : words.blank("seal");
    return known("teacher", known, blank, 0);
  }

  private Field date() {
    String date = info.setting().occasion().date();
    return date == null
        ? known("date", null, words.blank("date"), 0)
        : known("date", labels.day(date), words.blank("period"), 0);
  }

  /** An outline names the pupils that it is for, a class itself. */
  private Field pupils() {
    Occasion occasion = info.setting().occasion();
    String blank = words.blank(occasion.group() == null ? "class" : "number");
    boolean whole = occasion.group() != null && occasion.students() != null;
    String pupils = words.pupils(info.setting().audience(), occasion.students());
    return known("class", pupils, whole ? "" : blank, 0);
  }

  private Field known(String name, @Nullable String value, String blank, int room) {
    List<Line> lines =
        value == null || value.isBlank()
            ? List.of()
            : List.of(new Line("", ProsePlanner.plain(value, start)));
    return new Field(name, words.field(name), lines, blank, words.empty(), room);
  }

  private Field field(String name, List<Line> lines, int room) {
    return new Field(name, words.field(name), lines, "", words.empty(), room);
  }

  private Field materials() {
    List<Span> spans = new ArrayList<>(text.text(info.title(), start).spans());
    String whole = words.materials("", info.credits().authors());
    spans.add(new Span.Words(whole));
    return field("materials", List.of(new Line("", new Prose(spans, null, start))), 0);
  }

  private List<String> viewpoints() {
    List<String> names = new ArrayList<>();
    for (Viewpoint viewpoint : Viewpoint.values()) {
      names.add(words.viewpoint(viewpoint));
    }
    return names;
  }

  private List<String> rows(int count) {
    return Collections.nCopies(count, words.empty());
  }

  private List<Line> prior() {
    List<Line> lines = new ArrayList<>();
    for (String each : info.goals().prerequisites()) {
      lines.add(new Line("", ProsePlanner.plain(words.prior() + each, start)));
    }
    return lines;
  }

  private List<GoalGroup> goals() {
    List<GoalGroup> groups = new ArrayList<>();
    for (Viewpoint viewpoint : Viewpoint.values()) {
      groups.add(new GoalGroup(words.viewpoint(viewpoint), goals(viewpoint)));
    }
    List<Prose> others = goals(null);
    if (!others.isEmpty()) {
      groups.add(new GoalGroup(words.viewpoint(null), others));
    }
    return groups;
  }

  private List<Prose> goals(@Nullable Viewpoint viewpoint) {
    return info.goals().objectives().stream()
        .filter(goal -> goal.viewpoint() == viewpoint)
        .map(this::goal)
        .toList();
  }

  private Prose goal(Objective goal) {
    return text.text(goal.text(), start);
  }

  private List<RubricRow> rubric() {
    List<RubricRow> rows = new ArrayList<>();
    for (GoalGroup group : goals()) {
      if (group.goals().isEmpty()) {
        rows.add(new RubricRow(group.viewpoint(), ProsePlanner.plain("", start)));
      }
      for (Prose goal : group.goals()) {
        rows.add(new RubricRow(group.viewpoint(), Standard.of(goal, info.language())));
      }
    }
    return rows;
  }

  /** What the outline says to the teacher alone, such as what to check before class. */
  private List<Line> preparation() {
    List<Line> lines = new ArrayList<>();
    for (Section section : lesson.sections()) {
      boolean whole = LessonStages.isForTeachers(section.attributes());
      for (Topic topic : section.topics()) {
        if (whole || LessonStages.isForTeachers(topic.attributes())) {
          List<Span> head = text.text(topic.headline(), topic.position()).spans();
          lines.add(
              new Line("", new Prose(List.of(new Span.Strong(head)), null, topic.position())));
          lines.addAll(text.of(topic.blocks()));
          lines.addAll(remarks(topic));
        }
      }
    }
    return lines;
  }

  private List<Line> remarks(Topic topic) {
    List<Line> lines = new ArrayList<>();
    TopicCells cells =
        TopicCells.of(
            topic.blocks().stream().filter(Block.SpokenText.class::isInstance).toList(),
            text,
            labels,
            words,
            QuestionNumbers.of(lesson));
    for (List<Entry> entries : List.of(cells.activities(), cells.remarks(), cells.assessment())) {
      entries.forEach(entry -> lines.add(new Line(entry.mark(), entry.text())));
    }
    return lines;
  }
}

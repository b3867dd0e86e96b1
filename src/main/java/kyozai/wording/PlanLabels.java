package kyozai.wording;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Language;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import kyozai.lesson.Stage;
import kyozai.lesson.Viewpoint;
import org.jspecify.annotations.Nullable;

/** The words of lesson plans in one language. */
public final class PlanLabels {
  private static final ByStage<PlanLabels> ALL = new ByStage<>(PlanLabels::new);

  private final Language language;
  private final LabelFile file;

  private PlanLabels(Language language, SchoolStage stage) {
    this.language = language;
    this.file = LabelFile.read("plan", language, stage);
  }

  /** The labels of a lesson: of its language and stage of school. */
  public static PlanLabels of(LessonInfo lesson) {
    return ALL.of(lesson);
  }

  /** What such a document is called. */
  public String name() {
    return file.text("name");
  }

  /** The title, from the subject of the lesson; Japanese titles name the 教科 and its 科目. */
  public String title(@Nullable String subject) {
    if (subject == null || subject.isBlank()) {
      return name();
    }
    return switch (language) {
      case JA -> file.text("title", courses(subject));
      case EN -> file.text("title", subject);
    };
  }

  private String courses(String written) {
    List<String> names = new ArrayList<>();
    for (Courses.Course course : Courses.of(written)) {
      if (course.subject().isEmpty() || course.course().isEmpty()) {
        names.add(course.subject() + course.course());
      } else {
        names.add(file.text("title.course", course.subject(), course.course()));
      }
    }
    return String.join(file.text("title.course.join"), names);
  }

  /** The label of a field, by its name in templates. */
  public String field(String name) {
    return file.text("field." + name);
  }

  /** The label of the procedure, with the minutes of the lesson if they are known. */
  public String procedure(@Nullable Integer minutes) {
    return minutes == null ? field("procedure") : file.text("field.procedure.minutes", minutes);
  }

  /** What is printed in an empty field, such as 年 組; possibly empty. */
  public String blank(String name) {
    return file.text("blank." + name);
  }

  /** The class and how many are in it; empty when nothing is known. */
  public String pupils(@Nullable String group, @Nullable Integer students) {
    String name = group == null ? "" : group;
    return students == null ? name : file.text("pupils", name, students);
  }

  /** What an empty field is called when read aloud. */
  public String empty() {
    return file.text("empty");
  }

  /** The lesson as teaching material, with who made it. */
  public String materials(String title, List<String> authors) {
    return authors.isEmpty() ? title : file.text("materials", title, String.join(", ", authors));
  }

  /** What pupils bring along. */
  public String prior() {
    return file.text("prior");
  }

  /** A viewpoint of evaluation; those of goals without one have a name too. */
  public String viewpoint(@Nullable Viewpoint viewpoint) {
    return file.text("viewpoint." + (viewpoint == null ? "other" : viewpoint.name()));
  }

  /** A viewpoint behind a criterion. */
  public String mark(Viewpoint viewpoint) {
    return file.text("assess.viewpoint", file.text("short." + viewpoint.name()));
  }

  /** Room to write the method behind a criterion. */
  public String method() {
    return file.text("assess.method");
  }

  /** The heads of a table: schedule, rubric or procedure. */
  public List<String> heads(String table) {
    return List.of(file.text(table + ".heads").split("\\|", -1));
  }

  /** A stage of the lesson. */
  public String stage(Stage stage) {
    return file.text("stage." + stage.name());
  }

  /** A stage that goes on in another row. */
  public String again(String stage) {
    return file.text("stage.again", stage);
  }

  /** What stands in place of the stage of what is not taught in class, and of its minutes. */
  public List<String> extra() {
    return List.of(file.text("stage.extra"), file.text("stage.extra.note"));
  }

  /** When a section takes place, in minutes from the beginning, for a narrow column. */
  public String clock(int from, int to) {
    return file.text("clock", from, to);
  }

  /** The sign before a remark: ask, expect or note. */
  public String line(String kind) {
    return file.text("line." + kind);
  }

  /** The label of a task: question, quiz or activity. */
  public String task(String kind) {
    return file.text("task." + kind);
  }

  /** The label of an activity. */
  public String activity(List<String> details) {
    return details.isEmpty()
        ? task("activity")
        : file.text("task.activity.details", String.join(file.text("details.join"), details));
  }

  /** The number of a quiz item. */
  public String quizItem(int number) {
    return file.text("task.quiz.item", number);
  }

  /** The minutes behind a headline. */
  public String topicMinutes(int minutes) {
    return file.text("topic.minutes", minutes);
  }

  /** A word of the board: question, aims, flow, summary, projection or chalk. */
  public String board(String word) {
    return file.text("board." + word);
  }

  /** What stands between the cells of a row that is written as a line. */
  public String cells() {
    return file.text("cells");
  }

  /** Something before what belongs to it. */
  public String labelled(String label) {
    return file.text("labelled", label);
  }
}

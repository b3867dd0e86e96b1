package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Stage;
import kyozai.lesson.Topic;
import org.jspecify.annotations.Nullable;

/** The sections that are taught in class: their stages, minutes and places on the clock. */
final class LessonStages {
  private final Lesson lesson;
  private final List<Timed> timed = new ArrayList<>();

  /**
   * A section that is taught in class.
   *
   * @param minutes its own, or the sum of those of its topics; null when unknown
   * @param from minutes from the beginning of the lesson; -1 when unknown
   */
  record Timed(
      Section section, List<Topic> topics, Stage stage, @Nullable Integer minutes, int from) {
    /** Keeps its own list. */
    Timed {
      topics = List.copyOf(topics);
    }
  }

  LessonStages(Lesson lesson) {
    this.lesson = lesson;
    List<Section> taught = lesson.sections().stream().filter(LessonStages::isTaught).toList();
    Stage last = Stage.OPENING;
    int clock = 0;
    for (int i = 0; i < taught.size(); i++) {
      Section section = taught.get(i);
      Stage given = section.stage();
      last = given == null ? later(last, derived(i, taught.size())) : given;
      Integer minutes = minutes(section);
      timed.add(new Timed(section, topics(section), last, minutes, clock));
      clock = minutes == null || clock < 0 ? -1 : clock + minutes;
    }
  }

  /** In teaching order. */
  List<Timed> timed() {
    return timed;
  }

  /** Whether pupils do it in class: it is no extra, unless it has minutes, and not for teachers. */
  static boolean isTaught(Attributes attributes) {
    boolean extra = attributes.importance() == Attributes.Importance.EXTRA;
    return !isForTeachers(attributes) && (!extra || attributes.minutes() != null);
  }

  /** Whether it is for the teacher alone. */
  static boolean isForTeachers(Attributes attributes) {
    return attributes.audience() == Attributes.Audience.TEACHER;
  }

  /** The topics of a section that are taught in class. */
  static List<Topic> topics(Section section) {
    return section.topics().stream().filter(topic -> isTaught(topic.attributes())).toList();
  }

  private static boolean isTaught(Section section) {
    boolean hasTopics = !section.topics().isEmpty();
    return isTaught(section.attributes())
        && (!topics(section).isEmpty()
            || section.attributes().minutes() != null
            || (!hasTopics && !section.introduction().isEmpty()));
  }

  /** The first section opens the lesson; the last one closes it, when there are three or more. */
  private static Stage derived(int index, int count) {
    if (index == 0 && count > 1) {
      return Stage.OPENING;
    }
    return index == count - 1 && count > 2 ? Stage.CLOSING : Stage.MAIN;
  }

  /** What is not said never leads back to an earlier stage. */
  private static Stage later(Stage a, Stage b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static @Nullable Integer minutes(Section section) {
    Integer own = section.attributes().minutes();
    int sum = sum(topics(section));
    return own != null ? own : sum == 0 ? null : Integer.valueOf(sum);
  }

  private static int sum(List<Topic> topics) {
    int sum = 0;
    for (Topic topic : topics) {
      Integer minutes = topic.attributes().minutes();
      sum += minutes == null ? 0 : minutes;
    }
    return sum;
  }

  /** A warning wherever minutes that are given do not add up. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> warnings = new ArrayList<>();
    int sum = 0;
    for (Timed each : timed) {
      Integer minutes = each.minutes();
      sum += minutes == null ? 0 : minutes;
      int topics = sum(each.topics());
      boolean all = each.topics().stream().allMatch(t -> t.attributes().minutes() != null);
      if (minutes != null && topics > 0 && (topics > minutes || (all && topics < minutes))) {
        warnings.add(sectionSum(each.section().position(), topics, minutes));
      }
    }
    Integer whole = lesson.info().setting().minutes();
    if (whole != null && sum != whole) {
      warnings.add(lessonSum(sum, whole));
    }
    return warnings;
  }

  private static Diagnostic sectionSum(Position position, int topics, int minutes) {
    return Diagnostic.warning(
        "minutes-of-section",
        position,
        Bilingual.of(
            "この章は" + minutes + "分ですが、中の項目の合計は" + topics + "分です（差は" + gap(topics, minutes) + "分）。",
            "This section takes "
                + minutes
                + " minutes, its topics "
                + topics
                + "; they differ by "
                + gap(topics, minutes)
                + "."),
        Bilingual.of(
            "「#」か「##」の行の minutes= を直してください。", "Change minutes= on the “#” or the “##” lines."));
  }

  private Diagnostic lessonSum(int sum, int whole) {
    return Diagnostic.warning(
        "minutes-of-lesson",
        untimed(),
        Bilingual.of(
            "章の時間の合計は" + sum + "分で、授業の" + whole + "分と" + gap(sum, whole) + "分ちがいます。",
            "The sections take "
                + sum
                + " minutes, the lesson "
                + whole
                + "; they differ by "
                + gap(sum, whole)
                + "."),
        Bilingual.of(
            "「#」の行に minutes= を書くか、先頭の minutes: を直してください。",
            "Write minutes= on the “#” lines, or change “minutes:” at the top."));
  }

  /** The first section that says no minutes; the outline when all of them do. */
  private Position untimed() {
    return timed.stream()
        .filter(each -> each.minutes() == null && each.section().isNamed())
        .map(each -> each.section().position())
        .findFirst()
        .orElse(Position.of(lesson.sections().getFirst().position().file()));
  }

  private static int gap(int a, int b) {
    return Math.abs(a - b);
  }
}

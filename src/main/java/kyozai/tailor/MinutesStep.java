package kyozai.tailor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.lesson.Attributes;
import kyozai.lesson.Attributes.Importance;
import kyozai.lesson.Attributes.Medium;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.PlainText;
import kyozai.lesson.SchoolStage;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.profile.ClassProfile;
import org.jspecify.annotations.Nullable;

/**
 * Fits a lesson into the minutes of a class: whole slides are left out, extras first, then what is
 * not core, the last one first, and moved to the end of the handout, to be read at home.
 */
final class MinutesStep {
  static final String WORD = "minutes";
  private static final String READING = "read-at-home";

  private final Lesson lesson;
  private final int budget;
  private final LessonMinutes minutes;
  private final Set<Topic> out = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Change> changes = new ArrayList<>();

  private MinutesStep(Lesson lesson, int budget) {
    this.lesson = lesson;
    this.budget = budget;
    this.minutes = LessonMinutes.of(lesson);
  }

  static Tailored apply(Lesson lesson, ClassProfile profile) {
    Integer budget = profile.minutes();
    return budget == null ? Tailored.unchanged(lesson) : new MinutesStep(lesson, budget).apply();
  }

  private Tailored apply() {
    Stream.of(Importance.EXTRA, Importance.MORE).forEach(this::leaveOut);
    if (total() > budget) {
      return new Tailored(lesson, List.of(), List.of(impossible()));
    }
    int spare = out.isEmpty() ? 0 : budget - total();
    Section longest = longest();
    List<Section> sections = new ArrayList<>();
    List<Topic> moved = new ArrayList<>();
    for (Section section : lesson.sections()) {
      section(section, section.position().equals(longest.position()) ? spare : 0, sections, moved);
    }
    if (!moved.isEmpty()) {
      sections.add(reading(moved));
    }
    return new Tailored(new Lesson(info(), sections, lesson.sources()), changes, List.of());
  }

  private void leaveOut(Importance importance) {
    for (Section section : lesson.sections().reversed()) {
      for (Topic topic : section.topics().reversed()) {
        boolean candidate =
            topic.attributes().importance() == importance && LessonMinutes.isSlide(topic);
        if (candidate && total() > budget) {
          out.add(topic);
        }
      }
    }
  }

  private int total() {
    return lesson.sections().stream().mapToInt(this::total).sum();
  }

  private int total(Section section) {
    List<Topic> kept = kept(section);
    boolean read = kept.isEmpty() && section.topics().stream().anyMatch(LessonMinutes::isSlide);
    return read ? 0 : minutes.own(section) + kept.stream().mapToInt(minutes::of).sum();
  }

  private List<Topic> kept(Section section) {
    return section.topics().stream()
        .filter(LessonMinutes::isSlide)
        .filter(topic -> !out.contains(topic))
        .toList();
  }

  private Section longest() {
    Section longest = lesson.sections().getFirst();
    for (Section section : lesson.sections()) {
      longest = total(section) > total(longest) ? section : longest;
    }
    return longest;
  }

  /** A section with what is left of it; one that was for reading from the beginning stays. */
  private void section(Section section, int spare, List<Section> sections, List<Topic> moved) {
    List<Topic> slides = section.topics().stream().filter(LessonMinutes::isSlide).toList();
    boolean reading =
        !slides.isEmpty()
            && slides.stream()
                .allMatch(topic -> topic.attributes().importance() == Importance.EXTRA)
            && slides.stream().allMatch(out::contains);
    List<Topic> topics = new ArrayList<>();
    int more = spare + minutes.own(section);
    for (Topic topic : section.topics()) {
      if (!out.contains(topic)) {
        topics.add(LessonMinutes.isSlide(topic) ? timed(topic, more) : topic);
        more = LessonMinutes.isSlide(topic) ? 0 : more;
      } else if (reading) {
        topics.add(forReading(topic));
      } else {
        moved.add(forReading(topic));
        changes.add(moved(topic));
      }
    }
    boolean empty = !slides.isEmpty() && out.containsAll(slides);
    if (topics.isEmpty() && section.introduction().isEmpty() && empty) {
      return;
    }
    Attributes attributes = section.attributes();
    Attributes own =
        empty
            ? in(attributes, Medium.HANDOUT, null)
            : in(attributes, attributes.medium(), total(section) + spare);
    sections.add(
        new Section(
            section.title(),
            section.kind(),
            section.stage(),
            own,
            section.introduction(),
            topics,
            section.position()));
  }

  /**
   * A slide with its minutes; an extra for which there is time is no extra for this class.
   *
   * @param more what the section has besides, which its first slide gets
   */
  private Topic timed(Topic topic, int more) {
    Attributes a = topic.attributes();
    Importance importance = a.importance() == Importance.EXTRA ? Importance.MORE : a.importance();
    Attributes timed =
        new Attributes(
            a.id(),
            importance,
            minutes.of(topic) + more,
            a.audience(),
            a.levels(),
            a.medium(),
            a.build(),
            a.plain());
    return new Topic(topic.headline(), timed, topic.blocks(), topic.position());
  }

  private static Topic forReading(Topic topic) {
    return new Topic(
        topic.headline(),
        in(topic.attributes(), Medium.HANDOUT, null),
        topic.blocks(),
        topic.position());
  }

  private static Attributes in(Attributes a, Medium medium, @Nullable Integer minutes) {
    return new Attributes(
        a.id(), a.importance(), minutes, a.audience(), a.levels(), medium, a.build(), a.plain());
  }

  private Section reading(List<Topic> topics) {
    Attributes attributes =
        new Attributes(
            READING,
            Importance.MORE,
            null,
            Attributes.Audience.ALL,
            List.of(),
            Medium.HANDOUT,
            false,
            List.of());
    List<Inline> title = List.of(new Inline.Text(readingTitle()));
    return new Section(
        title, null, null, attributes, List.of(), topics, topics.getFirst().position());
  }

  private String readingTitle() {
    boolean grown = lesson.info().setting().school().compareTo(SchoolStage.UPPER_SECONDARY) >= 0;
    String japanese = grown ? "発展・各自で読む" : "家で読もう";
    return lesson.info().language() == Language.JA ? japanese : "Read at home";
  }

  private LessonInfo info() {
    return lesson.info().with(lesson.info().setting().withMinutes(budget));
  }

  private Change moved(Topic topic) {
    String id = topic.attributes().id();
    String title = PlainText.of(topic.headline());
    int time = minutes.of(topic);
    return new Change(
        WORD,
        id == null ? "" : id,
        Bilingual.of(
            "「" + title + "」（" + time + "分）を、スライドから学習資料の「" + readingTitle() + "」に移しました。",
            "“"
                + title
                + "” ("
                + time
                + " min) was moved from the slides to “"
                + readingTitle()
                + "” in the handout."));
  }

  private Diagnostic impossible() {
    return Diagnostic.error(
        "too-few-minutes",
        lesson.sections().getFirst().position(),
        Bilingual.of(
            "この授業は" + budget + "分にできません。省けないスライドだけで" + total() + "分かかります。",
            "This lesson cannot be held in "
                + budget
                + " minutes: what may not be left out takes "
                + total()
                + "."),
        Bilingual.of(
            "minutes を" + total() + "以上にするか、importance=core を減らしてください。",
            "Give it " + total() + " minutes or more, or mark fewer slides with importance=core."));
  }
}

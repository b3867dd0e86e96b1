package kyozai.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kyozai.lesson.Lesson;
import kyozai.lesson.Topic;
import kyozai.wording.Labels;

/** Plans the slides with the teacher's notes; good for one use. */
public final class SlideNotesPlanner {
  private final Labels labels;
  private final SlideTitles titles;
  private final Map<String, String> times = new HashMap<>();

  private SlideNotesPlanner(Lesson lesson) {
    this.labels = Labels.of(lesson.info());
    this.titles = new SlideTitles(lesson, labels);
    new LessonStages(lesson).timed().forEach(this::times);
  }

  /** The time of day is known where all topics of a section say their minutes. */
  private void times(LessonStages.Timed section) {
    List<Topic> topics = section.topics();
    boolean all = topics.stream().allMatch(topic -> topic.attributes().minutes() != null);
    Integer whole = section.minutes();
    int clock = section.from() + (whole == null ? 0 : whole) - sum(topics);
    for (Topic topic : topics) {
      Integer own = topic.attributes().minutes();
      if (own != null && own > 0) {
        boolean known = all && section.from() >= 0;
        times.put(
            String.valueOf(topic.attributes().id()),
            known ? labels.slideClock(clock, clock + own) : labels.slideMinutes(own));
        clock += own;
      }
    }
  }

  private static int sum(List<Topic> topics) {
    return topics.stream()
        .map(topic -> topic.attributes().minutes())
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** The document, with all slides. */
  public static Handout plan(Lesson lesson, List<ShownSlide> slides) {
    SlideNotesPlanner planner = new SlideNotesPlanner(lesson);
    List<Part> parts = new ArrayList<>();
    parts.add(planner.titles.title());
    slides.forEach(slide -> parts.add(planner.notes(slide)));
    return new Handout(planner.titles.info(planner.labels.slideNotes()), parts);
  }

  private Part.SlideNotes notes(ShownSlide slide) {
    List<Part.NoteLine> lines = new ArrayList<>();
    for (ShownSlide.Note note : slide.notes()) {
      lines.add(
          new Part.NoteLine(
              labels.remarkKind(note.kind()),
              SlideTitles.words(note.text(), slide.position()),
              note.level()));
    }
    return new Part.SlideNotes(
        titles.picture(slide),
        SlideTitles.words(slide.headline(), slide.position()),
        labels.separated(details(slide)),
        lines);
  }

  /** The minutes of a topic stand at its first slide. */
  private List<String> details(ShownSlide slide) {
    List<String> details = new ArrayList<>(List.of(slide.section(), slide.time()));
    details.add(times.getOrDefault(slide.id(), ""));
    details.add(slide.inPrint());
    details.removeIf(String::isEmpty);
    return details;
  }
}

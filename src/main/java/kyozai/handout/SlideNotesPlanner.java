package kyozai.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.wording.Labels;

/** Plans the slides with the teacher's notes; good for one use. */
public final class SlideNotesPlanner {
  private final Labels labels;
  private final SlideTitles titles;
  private final Map<String, Integer> minutes = new HashMap<>();

  private SlideNotesPlanner(Lesson lesson) {
    this.labels = Labels.of(lesson.info());
    this.titles = new SlideTitles(lesson, labels);
    for (Section section : lesson.sections()) {
      for (Topic topic : section.topics()) {
        Integer own = topic.attributes().minutes();
        String id = topic.attributes().id();
        if (own != null && id != null) {
          minutes.put(id, own);
        }
      }
    }
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
    Integer own = minutes.get(slide.id());
    details.add(own == null ? "" : labels.slideMinutes(own));
    details.removeIf(String::isEmpty);
    return details;
  }
}

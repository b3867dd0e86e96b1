package kyozai.lesson;

import java.util.List;

/**
 * A whole lesson, as one outline says it.
 *
 * @param info what the front matter says
 * @param sections in teaching order; at least one
 * @param sources in the order of the front matter, cited or not
 */
public record Lesson(LessonInfo info, List<Section> sections, List<Source> sources) {

  /** Checks that there is something to teach. */
  public Lesson {
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a lesson without a section");
    }
  }
}

package kyozai.tailor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import kyozai.lesson.Attributes.Importance;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;

/**
 * The whole minutes of each slide of a lesson: those given, else a share of its section's, else an
 * estimate. What a section has beyond its slides is its own time, for its introduction.
 */
final class LessonMinutes {
  private final IdentityHashMap<Topic, Integer> topics = new IdentityHashMap<>();
  private final IdentityHashMap<Section, Integer> own = new IdentityHashMap<>();

  private LessonMinutes(Lesson lesson) {
    lesson.sections().forEach(this::section);
  }

  static LessonMinutes of(Lesson lesson) {
    return new LessonMinutes(lesson);
  }

  /** Whether a topic is a slide for pupils, which takes time. */
  static boolean isSlide(Topic topic) {
    return topic.attributes().onSlides();
  }

  /** The minutes of a topic; 0 for what is no slide. */
  int of(Topic topic) {
    return topics.getOrDefault(topic, 0);
  }

  /** The minutes that a section takes besides its topics. */
  int own(Section section) {
    return own.getOrDefault(section, 0);
  }

  private void section(Section section) {
    Integer given = section.attributes().minutes();
    List<Topic> open = new ArrayList<>();
    int sum = 0;
    for (Topic topic : section.topics()) {
      Integer minutes = topic.attributes().minutes();
      boolean extra = topic.attributes().importance() == Importance.EXTRA;
      if (!isSlide(topic)) {
        continue;
      }
      if (minutes != null) {
        topics.put(topic, minutes);
        sum += extra ? 0 : minutes;
      } else if (extra || given == null) {
        topics.put(topic, MinutesEstimate.of(topic));
      } else {
        open.add(topic);
      }
    }
    int left = given == null ? 0 : Math.max(0, given - sum);
    share(open, left);
    boolean pupils = section.attributes().onSlides();
    own.put(section, open.isEmpty() && pupils ? left : 0);
  }

  /** Shares minutes out by estimate; whole minutes go where the largest parts were cut off. */
  private void share(List<Topic> open, int minutes) {
    double all = open.stream().mapToInt(MinutesEstimate::of).sum();
    double passed = 0;
    int given = 0;
    for (Topic topic : open) {
      passed += MinutesEstimate.of(topic);
      int until = (int) Math.round(minutes * passed / all);
      topics.put(topic, until - given);
      given = until;
    }
  }
}

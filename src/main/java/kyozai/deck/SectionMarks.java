package kyozai.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyozai.deck.Frame.SectionMark;
import kyozai.lesson.Block;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import org.jspecify.annotations.Nullable;

/** What is known of sections and topics before any slide is planned: marks, minutes, anchors. */
final class SectionMarks {
  private SectionMarks() {}

  /** The sections that have slides. */
  static List<Section> shown(Lesson lesson) {
    return lesson.sections().stream()
        .filter(section -> Shown.of(section.attributes()) == Shown.ON_SLIDE)
        .filter(section -> !isForReading(section))
        .toList();
  }

  /** Whether a section has topics, none of which is on a slide: it is read in print. */
  static boolean isForReading(Section section) {
    return !section.topics().isEmpty()
        && section.topics().stream()
            .allMatch(
                topic -> {
                  Shown shown = Shown.of(topic.attributes());
                  return shown == Shown.LEFT_OUT || shown == Shown.PRINT_ONLY;
                })
        && section.introduction().stream()
            .allMatch(
                block -> block instanceof Block.Paragraph || Shown.of(block) != Shown.ON_SLIDE);
  }

  /** The id of a section or topic; the reader gives one to each. */
  static String id(@Nullable String id) {
    return id == null ? "" : id;
  }

  /**
   * The marks of the sections shown, in order. Sections take the accents in turn; where there are
   * sides, the accents of the first two are theirs alone.
   */
  static List<SectionMark> marks(Lesson lesson) {
    List<SectionMark> marks = new ArrayList<>();
    int index = 0;
    boolean contested = !lesson.info().sides().isEmpty();
    for (Section section : shown(lesson)) {
      String id = id(section.attributes().id());
      if (section.isNamed()) {
        int accent = contested ? 0 : index % 6;
        marks.add(new SectionMark(index++, id, PlainText.of(section.title()), accent));
      } else {
        marks.add(new SectionMark(-1, id, "", 0));
      }
    }
    return marks;
  }

  /** The minutes of a section: its own, or the sum of those of its topics; null when unknown. */
  static @Nullable Integer minutes(Section section) {
    Integer own = section.attributes().minutes();
    if (own != null) {
      return own;
    }
    int sum = 0;
    for (Topic topic : section.topics()) {
      Integer minutes = topic.attributes().minutes();
      boolean shown = Shown.of(topic.attributes()) == Shown.ON_SLIDE;
      sum += minutes == null || !shown ? 0 : minutes;
    }
    return sum == 0 ? null : sum;
  }

  /** From the ids of the outline to the slides that show them. */
  static Map<String, String> anchors(Lesson lesson) {
    Map<String, String> anchors = new LinkedHashMap<>();
    for (Section section : shown(lesson)) {
      String divider = id(section.attributes().id());
      if (section.isNamed()) {
        anchors.put(divider, divider);
      }
      for (Topic topic : section.topics()) {
        String slide = id(topic.attributes().id());
        if (Shown.of(topic.attributes()) == Shown.ON_SLIDE) {
          anchors.put(slide, slide);
          topic.blocks().forEach(block -> anchor(block, slide, anchors));
        }
      }
    }
    return anchors;
  }

  private static void anchor(Block block, String slide, Map<String, String> anchors) {
    String id = block.attributes().id();
    if (id != null && Shown.of(block) == Shown.ON_SLIDE) {
      anchors.put(id, slide);
    }
  }
}

package kyozai;

import java.util.HashMap;
import java.util.Map;
import kyozai.deck.Deck;
import kyozai.deck.Slide;
import kyozai.diagnostic.Position;
import kyozai.handout.SlideSpan;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;

/** Where the topics of a lesson are in its deck. */
final class SlideReferences {
  private SlideReferences() {}

  /**
   * The slides of each topic that has any.
   *
   * @param deck fitted, so that its slides have their numbers
   * @return by the places of the topics in the outline
   */
  static Map<Position, SlideSpan> of(Lesson lesson, Deck deck) {
    Map<Position, SlideSpan> bySource = new HashMap<>();
    int number = 0;
    for (Slide slide : deck.slides()) {
      number++;
      SlideSpan alone = new SlideSpan(number, number);
      bySource.merge(slide.frame().position(), alone, SlideSpan::and);
    }
    Map<Position, SlideSpan> topics = new HashMap<>();
    for (Section section : lesson.sections()) {
      section.topics().forEach(topic -> topics.computeIfAbsent(topic.position(), bySource::get));
    }
    return topics;
  }
}

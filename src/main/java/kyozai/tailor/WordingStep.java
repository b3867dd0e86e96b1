package kyozai.tailor;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;
import kyozai.lesson.Topic;
import kyozai.profile.ClassProfile;
import kyozai.profile.Wording;

/**
 * Says a lesson in the plain words of the outline where it has some, and reports the topics that
 * have none; what is not chosen disappears.
 */
final class WordingStep extends LessonRewriter {
  static final String WORD = "wording";

  private final List<Change> changes = new ArrayList<>();
  private int replaced;

  private WordingStep() {}

  static Tailored apply(Lesson lesson, ClassProfile profile) {
    if (profile.wording() == Wording.FULL) {
      return Tailored.unchanged(lesson);
    }
    WordingStep step = new WordingStep();
    return new Tailored(step.lesson(lesson), step.changes, List.of());
  }

  @Override
  protected Topic topic(Topic topic) {
    int before = replaced;
    Topic plain = super.topic(topic);
    if (replaced == before && topic.attributes().onSlides()) {
      String id = topic.attributes().id();
      changes.add(
          new Change(
              WORD,
              id == null ? "" : id,
              Bilingual.of("やさしい言い方がまだありません。", "There is no plain wording yet.")));
    }
    return plain;
  }

  @Override
  protected List<Inline> text(List<Inline> content, Attributes attributes) {
    if (attributes.plain().isEmpty()) {
      return content;
    }
    replaced++;
    return marked(attributes.plain(), content);
  }

  /** In plain words, too, a statement says whose it is. */
  private static List<Inline> marked(List<Inline> plain, List<Inline> content) {
    if (content.isEmpty()
        || !(content.getLast() instanceof Inline.StatusBadge badge)
        || plain.stream().anyMatch(Inline.StatusBadge.class::isInstance)) {
      return plain;
    }
    List<Inline> marked = new ArrayList<>(plain);
    marked.add(badge);
    return marked;
  }

  /** A plain wording takes the place of the block before it. */
  @Override
  protected List<Block> blocks(List<Block> blocks) {
    List<Block> chosen = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.PlainWording plain) {
        if (!chosen.isEmpty()) {
          chosen.removeLast();
        }
        chosen.addAll(super.blocks(plain.content()));
        replaced++;
      } else {
        chosen.add(block(block));
      }
    }
    return chosen;
  }
}

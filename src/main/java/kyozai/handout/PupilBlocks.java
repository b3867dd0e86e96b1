package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;

/** The outermost blocks of a lesson that pupils have in print. */
final class PupilBlocks {
  private PupilBlocks() {}

  /** Visits the blocks in reading order, each with the headline or title above it. */
  static void visit(Lesson lesson, BiConsumer<List<Inline>, Block> visitor) {
    for (Section section : lesson.sections()) {
      if (section.attributes().inHandout()) {
        visit(section.title(), section.introduction(), visitor);
        for (Topic topic : section.topics()) {
          if (topic.attributes().inHandout()) {
            visit(topic.headline(), topic.blocks(), visitor);
          }
        }
      }
    }
  }

  private static void visit(
      List<Inline> above, List<Block> blocks, BiConsumer<List<Inline>, Block> visitor) {
    for (Block block : blocks) {
      if (block.attributes().inHandout()) {
        visitor.accept(above, block);
      }
    }
  }

  /** The terms of all glossaries. */
  static List<Block.GlossaryEntry> terms(Lesson lesson) {
    List<Block.GlossaryEntry> terms = new ArrayList<>();
    visit(
        lesson,
        (above, block) -> {
          if (block instanceof Block.Glossary glossary) {
            glossary.entries().stream()
                .filter(entry -> entry.attributes().inHandout())
                .forEach(terms::add);
          }
        });
    return terms;
  }
}

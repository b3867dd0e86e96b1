package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.InnerBlocks;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;

/** The blocks of a lesson that pupils have in print. */
final class PupilBlocks {
  private PupilBlocks() {}

  /** Visits the outermost blocks in reading order, each with the headline or title above it. */
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

  /** Visits all blocks in reading order, the inner after those that they stand in. */
  static void visitAll(Lesson lesson, BiConsumer<List<Inline>, Block> visitor) {
    visit(lesson, (above, block) -> visitWithin(above, block, visitor));
  }

  private static void visitWithin(
      List<Inline> above, Block block, BiConsumer<List<Inline>, Block> visitor) {
    visitor.accept(above, block);
    for (Block inner : InnerBlocks.of(block, Attributes::inHandout)) {
      visitWithin(above, inner, visitor);
    }
  }

  /** Whether a worksheet gives a block room of its own, wherever it stands in the lesson. */
  static boolean hasPlaceInSheet(Block block) {
    return switch (block) {
      case Block.Quiz quiz -> true;
      case Block.Activity activity -> true;
      case Block.BigQuestion question -> true;
      case Block.Comparison comparison -> true;
      case Block.Paragraph paragraph -> false;
      case Block.SubHeading heading -> false;
      case Block.ItemList list -> false;
      case Block.DataTable table -> false;
      case Block.Figure figure -> false;
      case Block.Quotation quotation -> false;
      case Block.CodeSample code -> false;
      case Block.SpokenText spoken -> false;
      case Block.Timeline timeline -> false;
      case Block.Faq faq -> false;
      case Block.Glossary glossary -> false;
      case Block.BigNumber number -> false;
      case Block.Chart chart -> false;
      case Block.PlainWording plain -> false;
      case Block.SlideBreak slideBreak -> false;
    };
  }

  /** The terms of all glossaries. */
  static List<Block.GlossaryEntry> terms(Lesson lesson) {
    List<Block.GlossaryEntry> terms = new ArrayList<>();
    visitAll(
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

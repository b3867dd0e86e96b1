package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Block;
import org.jspecify.annotations.Nullable;

/** The blocks that will share a slide, while a topic is sorted. */
final class SlideDraft {
  final List<Block> text = new ArrayList<>();
  final List<Block> hidden = new ArrayList<>();
  final List<Block> forTeacher = new ArrayList<>();
  final List<Block.Quotation> quotations = new ArrayList<>();
  Block.@Nullable Figure figure;
  @Nullable Block alone;

  /** Whether more running text may follow. */
  boolean takesText() {
    return alone == null && quotations.isEmpty() && (figure == null || text.isEmpty());
  }

  /** Whether a picture may follow. */
  boolean takesFigure() {
    return alone == null && quotations.isEmpty() && figure == null;
  }

  /** Whether a quotation may follow: alone, or as the second of a pair. */
  boolean takesQuotation() {
    return alone == null && figure == null && text.isEmpty() && quotations.size() < 2;
  }

  /** Whether nothing stands on the slide yet but sub-headings, which lead in to what follows. */
  boolean onlyLeadsIn() {
    return alone == null
        && figure == null
        && quotations.isEmpty()
        && text.stream().allMatch(Block.SubHeading.class::isInstance);
  }
}

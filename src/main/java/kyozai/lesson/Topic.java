package kyozai.lesson;

import java.util.List;
import kyozai.diagnostic.Position;

/**
 * One {@code ##} of the outline: one slide and a heading of the handout.
 *
 * @param headline best a full sentence that states the point
 * @param attributes its id is never null
 * @param blocks in order
 * @param position of the heading
 */
public record Topic(
    List<Inline> headline, Attributes attributes, List<Block> blocks, Position position) {

  /** Keeps its own lists. */
  public Topic {
    headline = List.copyOf(headline);
    blocks = List.copyOf(blocks);
  }
}

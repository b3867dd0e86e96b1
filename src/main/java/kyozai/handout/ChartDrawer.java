package kyozai.handout;

import java.util.Optional;
import kyozai.lesson.Block;

/** How the charts of a document are drawn. */
@FunctionalInterface
public interface ChartDrawer {
  /** Draws none: each chart is its table. */
  ChartDrawer NONE = (chart, depth) -> Optional.empty();

  /**
   * The drawing of a chart; none where its words have no room.
   *
   * @param depth the number of blocks that it stands in, each of which takes up to three ems
   */
  Optional<ChartDrawing> draw(Block.Chart chart, int depth);
}

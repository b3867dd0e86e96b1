package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.wording.ChartWords;
import kyozai.wording.Labels;

/**
 * Turns charts into drawings. Their values stand in a table below unless the drawing says them all,
 * they are few enough to be listened to, and none has more to it than its characters.
 */
final class ChartPlanner {
  private static final int MOST_SPOKEN = 12;

  private final Labels labels;
  private final ProsePlanner prose;
  private final TablePlanner tables;
  private final ChartDrawer drawer;

  ChartPlanner(Labels labels, ProsePlanner prose, TablePlanner tables, ChartDrawer drawer) {
    this.labels = labels;
    this.prose = prose;
    this.tables = tables;
    this.drawer = drawer;
  }

  /**
   * The drawing and its table, or one of them.
   *
   * @param depth the number of blocks around it
   */
  List<Part> chart(Block.Chart chart, int depth) {
    Optional<ChartDrawing> drawing = drawer.draw(chart, depth);
    if (drawing.isEmpty()) {
      return List.of(
          tables.grid(
              chart.data(),
              prose.prose(chart.caption(), chart.position()),
              unit(chart),
              chart.position()));
    }
    boolean tabled = needsTable(chart);
    List<Part> parts = new ArrayList<>();
    Position position = chart.position();
    parts.add(
        new Part.Chart(
            "chart-" + position.line() + "-" + position.column(),
            drawing.get(),
            tabled ? ChartWords.beforeTable(chart, labels) : ChartWords.withValues(chart, labels),
            prose.prose(chart.caption(), position),
            drawing.get().showsUnit() ? "" : unit(chart)));
    if (tabled) {
      Prose none = ProsePlanner.plain("", position);
      parts.add(tables.grid(chart.data(), none, unit(chart), position));
    }
    return parts;
  }

  private String unit(Block.Chart chart) {
    return chart.unit().isEmpty() ? "" : labels.unit(chart.unit());
  }

  private static boolean needsTable(Block.Chart chart) {
    Grid grid = chart.data();
    int values = grid.rows().size() * (grid.header().size() - 1);
    return chart.type() == Block.ChartType.LINE || values > MOST_SPOKEN || !isPlain(grid);
  }

  /** Whether the drawing keeps all that the cells say: no citations, badges, links, readings. */
  private static boolean isPlain(Grid grid) {
    AtomicInteger others = new AtomicInteger();
    List<List<List<Inline>>> rows = new ArrayList<>(grid.rows());
    rows.add(grid.header());
    for (List<List<Inline>> row : rows) {
      for (List<Inline> cell : row) {
        InlineWalker.walkText(cell, each -> others.addAndGet(isCharacters(each) ? 0 : 1));
      }
    }
    return others.get() == 0;
  }

  private static boolean isCharacters(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> true;
      case Inline.Strong strong -> true;
      case Inline.Emphasis emphasis -> true;
      case Inline.Code code -> true;
      case Inline.LineBreak lineBreak -> true;
      case Inline.Cloze cloze -> true;
      case Inline.Ruby ruby -> false;
      case Inline.Link link -> false;
      case Inline.Citation citation -> false;
      case Inline.StatusBadge badge -> false;
    };
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kyozai.deck.SlideTable.Alignment;
import kyozai.deck.TextParagraph.Marker;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.PlainText;
import kyozai.theme.Box;
import kyozai.wording.Labels;

/** Plans what stands in rows and columns: tables and comparisons. */
final class TablePlanner {
  private static final Box UNPLACED = new Box(0, 0, 0, 0);

  private final SlideContext context;
  private final RunPlanner runs;
  private final TextPlanner text;
  private final FramePlanner frames;
  private final Labels labels;

  TablePlanner(SlideContext context, RunPlanner runs, TextPlanner text, FramePlanner frames) {
    this.context = context;
    this.runs = runs;
    this.text = text;
    this.frames = frames;
    this.labels = context.labels();
  }

  Slide table(Block.DataTable table, SlideHead head) {
    SlideTable cells = table(table.grid());
    TextBlock below = frames.small(caption(table.caption()));
    return new Slide.TableSlide(frames.frame(head), cells, below, alt(table.grid()));
  }

  private List<TextParagraph> caption(List<Inline> caption) {
    return caption.isEmpty() ? List.of() : List.of(text.line(caption));
  }

  /** What a table has, for those who cannot see it. */
  String alt(Grid grid) {
    List<String> columns = grid.header().stream().map(PlainText::of).toList();
    return labels.tableAlt(columns, grid.rows().size());
  }

  /** The cells of a grid, not yet measured. */
  SlideTable table(Grid grid) {
    List<List<Run>> header = cells(grid.header());
    List<List<List<Run>>> rows = grid.rows().stream().map(this::cells).toList();
    return table(header, rows, alignments(grid));
  }

  private List<List<Run>> cells(List<List<Inline>> row) {
    return row.stream().map(runs::runs).toList();
  }

  private SlideTable table(
      List<List<Run>> header, List<List<List<Run>>> rows, List<Alignment> alignments) {
    List<Double> widths = Collections.nCopies(header.size(), 0.0);
    double size = context.scale().dense().getFirst();
    return new SlideTable(header, rows, alignments, widths, List.of(), size);
  }

  private static List<Alignment> alignments(Grid grid) {
    List<Alignment> alignments = new ArrayList<>();
    for (Grid.Alignment alignment : grid.decidedAlignments()) {
      alignments.add(
          switch (alignment) {
            case LEFT, AUTO -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
          });
    }
    return alignments;
  }

  /** Dated rows: what is left of a timeline that no axis can hold. */
  SlideTable dated(List<List<List<Run>>> rows) {
    List<List<Run>> header =
        List.of(List.of(Run.plain(labels.dateHead())), List.of(Run.plain(labels.eventHead())));
    return table(header, rows, List.of(Alignment.LEFT, Alignment.LEFT));
  }

  Slide comparison(Block.Comparison comparison, SlideHead head) {
    int height = comparison.rowLabels().size();
    for (Block.ComparisonColumn column : comparison.columns()) {
      height = Math.max(height, column.cells().size());
    }
    List<Slide.ComparisonColumn> columns = new ArrayList<>();
    for (Block.ComparisonColumn column : comparison.columns()) {
      columns.add(column(column, height));
    }
    List<TextBlock> rowLabels = new ArrayList<>();
    for (int row = 0; row < height && !comparison.rowLabels().isEmpty(); row++) {
      boolean labelled = row < comparison.rowLabels().size();
      List<Inline> label = labelled ? comparison.rowLabels().get(row) : List.of();
      rowLabels.add(frames.small(label.isEmpty() ? List.of() : List.of(text.line(label))));
    }
    return new Slide.ComparisonSlide(frames.frame(head), columns, rowLabels, List.of());
  }

  private Slide.ComparisonColumn column(Block.ComparisonColumn column, int height) {
    List<TextBlock> cells = new ArrayList<>();
    for (Block.Item item : column.cells()) {
      List<TextParagraph> paragraphs = new ArrayList<>();
      if (Shown.of(item.attributes()) == Shown.ON_SLIDE) {
        text.item(item, 0, new Marker.None(), paragraphs);
      }
      cells.add(frames.dense(paragraphs));
    }
    while (cells.size() < height) {
      cells.add(frames.dense(List.of()));
    }
    TextBlock title = frames.dense(List.of(text.line(column.head())));
    return new Slide.ComparisonColumn(title, runs.sideMark(column.side()), cells, UNPLACED);
  }
}

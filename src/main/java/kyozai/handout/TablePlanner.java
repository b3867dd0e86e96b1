package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.wording.Labels;

/** Turns tables, comparisons and glossaries into rows and columns. */
final class TablePlanner {
  private final Labels labels;
  private final ProsePlanner prose;
  private final BlockPlanner blocks;

  TablePlanner(Labels labels, ProsePlanner prose, BlockPlanner blocks) {
    this.labels = labels;
    this.prose = prose;
    this.blocks = blocks;
  }

  /** A table. */
  Part table(Block.DataTable table) {
    Prose caption = prose.prose(table.caption(), table.position());
    return grid(table.grid(), caption, "", table.position());
  }

  /**
   * Cells as a table.
   *
   * @param note such as the unit of all values, possibly empty
   */
  Part grid(Grid grid, Prose caption, String note, Position position) {
    List<Grid.Alignment> alignments = grid.decidedAlignments();
    return new Part.Table(
        caption,
        note,
        cells(grid.header(), alignments, position),
        grid.rows().stream().map(row -> cells(row, alignments, position)).toList());
  }

  private List<Part.TableCell> cells(
      List<List<Inline>> row, List<Grid.Alignment> alignments, Position position) {
    List<Part.TableCell> cells = new ArrayList<>();
    for (List<Inline> cell : row) {
      cells.add(new Part.TableCell(prose.prose(cell, position), alignments.get(cells.size())));
    }
    return cells;
  }

  /** Parties side by side; a column that is shorter than the longest ends in empty cells. */
  Part comparison(Block.Comparison comparison) {
    List<Part.ComparisonHead> heads = new ArrayList<>();
    int height = comparison.rowLabels().size();
    for (Block.ComparisonColumn column : comparison.columns()) {
      int side = prose.indexOf(column.side());
      heads.add(
          new Part.ComparisonHead(
              prose.prose(column.head(), comparison.position()), ProsePlanner.shape(side), side));
      height = Math.max(height, column.cells().size());
    }
    List<Part.ComparisonRow> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      rows.add(row(comparison, i));
    }
    return new Part.Comparison(heads, rows);
  }

  private Part.ComparisonRow row(Block.Comparison comparison, int index) {
    List<Part.ComparisonCell> cells = new ArrayList<>();
    for (Block.ComparisonColumn column : comparison.columns()) {
      boolean filled = index < column.cells().size();
      Part.ComparisonCell empty =
          new Part.ComparisonCell(ProsePlanner.plain("", comparison.position()), List.of());
      cells.add(filled ? cell(column.cells().get(index), empty) : empty);
    }
    List<Inline> label =
        index < comparison.rowLabels().size() ? comparison.rowLabels().get(index) : List.of();
    return new Part.ComparisonRow(prose.prose(label, comparison.position()), cells);
  }

  /** A cell that is not for pupils leaves its place empty, so that the rows stay side by side. */
  private Part.ComparisonCell cell(Block.Item item, Part.ComparisonCell empty) {
    return item.attributes().inHandout()
        ? new Part.ComparisonCell(
            prose.prose(item.text(), item.attributes(), item.position()),
            blocks.inCell(item.children()))
        : empty;
  }

  /** Terms and what they mean. */
  Part glossary(Block.Glossary glossary) {
    List<Part.GlossaryRow> rows = new ArrayList<>();
    for (Block.GlossaryEntry entry : glossary.entries()) {
      if (entry.attributes().inHandout()) {
        String reading = entry.reading();
        rows.add(
            new Part.GlossaryRow(
                prose.prose(entry.term(), entry.attributes(), entry.position()),
                reading == null ? "" : reading,
                prose.prose(entry.meaning(), entry.position())));
      }
    }
    return new Part.Glossary(labels.term(), labels.meaning(), rows);
  }
}

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

/** Plans what stands in rows and columns: tables, charts as their data, timelines, comparisons. */
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
    return slide(head, table.grid(), caption(table.caption()), alt(table.grid()));
  }

  /** A chart as the table of its values, with the unit in the caption. */
  Slide chart(Block.Chart chart, SlideHead head) {
    List<Run> words = new ArrayList<>(runs.runs(chart.caption()));
    if (!chart.unit().isEmpty()) {
      words.add(Run.plain(words.isEmpty() ? "" : " "));
      words.add(Run.plain(labels.unit(chart.unit())));
    }
    words.removeIf(run -> run.text().isEmpty());
    List<TextParagraph> caption = words.isEmpty() ? List.of() : List.of(TextParagraph.of(words));
    String message = PlainText.of(chart.caption());
    return slide(head, chart.data(), caption, labels.chartAlt(message + " " + alt(chart.data())));
  }

  private List<TextParagraph> caption(List<Inline> caption) {
    return caption.isEmpty() ? List.of() : List.of(text.line(caption));
  }

  private String alt(Grid grid) {
    List<String> columns = grid.header().stream().map(PlainText::of).toList();
    return labels.tableAlt(columns, grid.rows().size());
  }

  private Slide slide(SlideHead head, Grid grid, List<TextParagraph> caption, String alt) {
    List<List<Run>> header = cells(grid.header());
    List<List<List<Run>>> rows = grid.rows().stream().map(this::cells).toList();
    SlideTable table = table(header, rows, alignments(grid));
    TextBlock below = frames.small(caption);
    return new Slide.TableSlide(frames.frame(head), table, below, alt);
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
    for (int column = 0; column < grid.alignments().size(); column++) {
      alignments.add(
          switch (grid.alignments().get(column)) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
            case AUTO -> isNumeric(grid, column) ? Alignment.RIGHT : Alignment.LEFT;
          });
    }
    return alignments;
  }

  private static boolean isNumeric(Grid grid, int column) {
    return !grid.rows().isEmpty()
        && grid.rows().stream()
            .map(row -> PlainText.of(row.get(column)))
            .allMatch(cell -> cell.matches("[-−+~約]?[0-9][0-9.,]*\\s*\\S{0,4}"));
  }

  /** A timeline as dated rows. */
  Slide timeline(Block.Timeline timeline, SlideHead head) {
    List<List<List<Run>>> rows = new ArrayList<>();
    for (Block.Event event : timeline.events()) {
      if (Shown.of(event.attributes()) == Shown.ON_SLIDE) {
        String date = labels.dates(event.from(), event.until(), event.about());
        rows.add(List.of(List.of(Run.plain(date)), runs.runs(event.text())));
      }
    }
    List<List<Run>> header =
        List.of(List.of(Run.plain(labels.dateHead())), List.of(Run.plain(labels.eventHead())));
    SlideTable table = table(header, rows, List.of(Alignment.LEFT, Alignment.LEFT));
    return new Slide.TableSlide(frames.frame(head), table, frames.small(""), alt(timeline));
  }

  private String alt(Block.Timeline timeline) {
    List<Block.Event> events = timeline.events();
    return events.isEmpty()
        ? ""
        : labels.timelineAlt(events.getFirst().from(), events.getLast().from(), events.size());
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

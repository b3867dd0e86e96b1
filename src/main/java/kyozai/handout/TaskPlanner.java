package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;
import kyozai.wording.Labels;
import kyozai.wording.SheetLabels;
import org.jspecify.annotations.Nullable;

/** Turns activities, questions and comparisons into tasks with room to write. */
final class TaskPlanner {
  /** Where the outline says nothing. */
  private static final int QUESTION_LINES = 3;

  private static final int ACTIVITY_LINES = 5;

  /** More would not stay on one page with its task. */
  private static final int MOST_LINES = 20;

  /** Of print in the height of two lines of handwriting. */
  private static final int FEWEST_CELL_LINES = 4;

  /** A position that is longer is explained behind the sheet. */
  private static final int MOST_CELL_LINES = 14;

  /** In large print, where fewer lines fill a page. */
  private static final int MOST_CELL_LINES_OF_NARROW_PAGES = 7;

  /** Ems. */
  private static final double NARROW = 24;

  private static final double CELL_MARGIN = 2;

  private final Lesson lesson;
  private final Labels labels;
  private final SheetLabels words;
  private final double line;
  private final ProsePlanner prose;
  private final BlockPlanner blocks;
  private final @Nullable KeyPages key;
  private final List<Part> tasks = new ArrayList<>();

  /**
   * @param line its length in ems
   * @param key where answers at length go, or null for a sheet without answers
   */
  TaskPlanner(
      Lesson lesson, double line, ProsePlanner prose, BlockPlanner blocks, @Nullable KeyPages key) {
    this.lesson = lesson;
    this.labels = Labels.of(lesson.info());
    this.words = SheetLabels.of(lesson.info());
    this.line = line;
    this.prose = prose;
    this.blocks = blocks;
    this.key = key;
  }

  List<Part> plan() {
    PupilBlocks.visitAll(lesson, this::block);
    return tasks;
  }

  private void block(List<Inline> above, Block block) {
    switch (block) {
      case Block.BigQuestion question -> {
        Part text = new Part.Paragraph(prose.prose(question.text(), question.position()));
        task("", List.of(text), QUESTION_LINES, question.modelAnswer(), question.position());
      }
      case Block.Activity activity -> {
        Integer lines = activity.lines();
        task(
            labels.activityDetails(activity.form(), activity.attributes().minutes()),
            blocks.inside(activity.task()),
            lines == null ? ACTIVITY_LINES : Math.clamp(lines, 1, MOST_LINES),
            activity.modelAnswer(),
            activity.position());
      }
      case Block.Comparison comparison -> tasks.add(positions(above, comparison));
      case Block.Paragraph paragraph -> {}
      case Block.SubHeading heading -> {}
      case Block.ItemList list -> {}
      case Block.DataTable table -> {}
      case Block.Figure figure -> {}
      case Block.Quotation quotation -> {}
      case Block.CodeSample code -> {}
      case Block.SpokenText spoken -> {}
      case Block.Timeline timeline -> {}
      case Block.Faq faq -> {}
      case Block.Quiz quiz -> {}
      case Block.Glossary glossary -> {}
      case Block.BigNumber number -> {}
      case Block.Chart chart -> {}
      case Block.PlainWording plain -> {}
      case Block.SlideBreak slideBreak -> {}
    }
  }

  private String nextLabel() {
    return labels.quizNumber(tasks.size() + 1);
  }

  private void task(
      String details, List<Part> task, int lines, List<Inline> model, Position position) {
    String label = nextLabel();
    Prose written =
        key == null ? ProsePlanner.plain("", position) : key.model(label, model, lines, position);
    tasks.add(new WorkPart.Task(label, details, task, SheetPlanner.ruling(lines, written)));
  }

  private Part positions(List<Inline> above, Block.Comparison comparison) {
    List<Part.ComparisonHead> heads = new ArrayList<>();
    for (Block.ComparisonColumn column : comparison.columns()) {
      int side = prose.indexOf(column.side());
      Prose head = prose.prose(column.head(), comparison.position());
      heads.add(new Part.ComparisonHead(head, ProsePlanner.shape(side), side));
    }
    int rows = comparison.rowLabels().size();
    for (Block.ComparisonColumn column : comparison.columns()) {
      rows = Math.max(rows, column.cells().size());
    }
    String label = nextLabel();
    List<WorkPart.PositionRow> filled = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      filled.add(row(comparison, i, label));
    }
    Prose caption = prose.prose(above, comparison.position());
    return new WorkPart.Positions(label, words.fillTable(), caption, heads, filled);
  }

  private WorkPart.PositionRow row(Block.Comparison comparison, int index, String task) {
    Prose empty = ProsePlanner.plain("", comparison.position());
    double width = line / (comparison.columns().size() + 0.5) - CELL_MARGIN;
    int lines = FEWEST_CELL_LINES;
    int most = line < NARROW ? MOST_CELL_LINES_OF_NARROW_PAGES : MOST_CELL_LINES;
    List<Prose> cells = new ArrayList<>();
    for (Block.ComparisonColumn column : comparison.columns()) {
      boolean there =
          index < column.cells().size() && column.cells().get(index).attributes().inHandout();
      Block.Item cell = there ? column.cells().get(index) : null;
      int needed = cell == null ? 0 : Ems.lines(text(cell), width);
      lines = Math.max(lines, Math.min(needed, most));
      cells.add(
          cell == null || key == null
              ? empty
              : key.position(task, PlainText.of(column.head()), cell, needed <= most));
    }
    boolean labelled = index < comparison.rowLabels().size();
    Prose label =
        labelled ? prose.prose(comparison.rowLabels().get(index), comparison.position()) : empty;
    return new WorkPart.PositionRow(label, lines, cells);
  }

  private String text(Block.Item cell) {
    return prose.prose(CellText.of(cell), cell.position()).plainText();
  }
}

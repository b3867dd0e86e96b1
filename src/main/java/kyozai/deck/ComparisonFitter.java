package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Slide.ComparisonColumn;
import kyozai.deck.Slide.ComparisonSlide;
import kyozai.theme.Box;
import kyozai.typography.Line;

/** Fits comparisons: equal columns, rows aligned, split between rows when they are too many. */
final class ComparisonFitter {
  private static final int HEAD_LINES = 2;
  private static final int LABEL_LINES = 4;

  private final TextMeasurer measurer;
  private final TextFitter texts;
  private final PhraseLines phrases;

  ComparisonFitter(TextMeasurer measurer) {
    this.measurer = measurer;
    this.phrases = new PhraseLines(measurer);
    this.texts = new TextFitter(measurer);
  }

  /** The comparison on as many slides as it needs; heads and labels that are too long are cut. */
  List<Slide> fit(ComparisonSlide whole, Box area, List<Double> ladder) {
    ComparisonSlide slide = withShortHeads(whole, area, ladder.getFirst());
    List<Slide> slides = new ArrayList<>(placed(slide, area, ladder));
    slides.set(0, ShortText.noted(slides.getFirst(), texts(whole), texts(slide)));
    return slides;
  }

  private static List<TextBlock> texts(ComparisonSlide slide) {
    List<TextBlock> texts = new ArrayList<>(slide.rowLabels());
    slide.columns().forEach(column -> texts.add(column.head()));
    return texts;
  }

  private ComparisonSlide withShortHeads(ComparisonSlide slide, Box area, double size) {
    double width = headWidth(slide, area, size);
    List<ComparisonColumn> columns = new ArrayList<>();
    for (ComparisonColumn old : slide.columns()) {
      List<Run> cut = ShortText.lines(headRuns(old), width, size, HEAD_LINES, measurer);
      TextBlock shorter = new TextBlock(List.of(TextParagraph.of(cut)), old.head().size());
      columns.add(new ComparisonColumn(shorter, old.side(), old.cells(), old.box()));
    }
    double labelWidth = Spacing.rowLabel(measurer.scale()) - 2 * Spacing.CELL_X;
    List<TextBlock> labels = new ArrayList<>();
    for (TextBlock label : slide.rowLabels()) {
      labels.add(label.isEmpty() ? label : shortLabel(label, labelWidth));
    }
    return new ComparisonSlide(slide.frame(), columns, labels, List.of());
  }

  private TextBlock shortLabel(TextBlock label, double width) {
    List<Run> runs = label.paragraphs().getFirst().runs();
    List<Run> cut = ShortText.lines(runs, width, label.size(), LABEL_LINES, measurer);
    return new TextBlock(List.of(TextParagraph.of(cut)), label.size());
  }

  private List<Slide> placed(ComparisonSlide whole, Box area, List<Double> ladder) {
    for (double size : ladder) {
      ComparisonSlide slide = phrased(whole, area, size, area.height());
      List<Double> heights = heights(slide, area, size);
      double total = heights.stream().mapToDouble(Double::doubleValue).sum();
      if (headHeight(slide, area, size) + total <= area.height()) {
        return List.of(placed(slide, area, size, 0, heights.size(), heights));
      }
    }
    return split(whole, area, ladder.getLast());
  }

  /** The comparison with its words kept whole; a row that would be too high stays as it is. */
  private ComparisonSlide phrased(ComparisonSlide slide, Box area, double size, double room) {
    double width = textWidth(slide, area);
    List<ComparisonColumn> columns = new ArrayList<>();
    for (ComparisonColumn old : slide.columns()) {
      List<TextBlock> cells = new ArrayList<>();
      for (TextBlock cell : old.cells()) {
        TextBlock whole = phrases.cell(cell, width, size);
        double height = measurer.height(whole.paragraphs(), width, size) + 2 * Spacing.CELL_Y;
        cells.add(height > room ? cell : whole);
      }
      List<Run> head = phrases.bold(headRuns(old), headWidth(slide, area, size), size);
      TextBlock title = new TextBlock(List.of(TextParagraph.of(head)), old.head().size());
      columns.add(new ComparisonColumn(title, old.side(), cells, old.box()));
    }
    List<TextBlock> labels = slide.rowLabels().stream().map(this::phrasedLabel).toList();
    return new ComparisonSlide(slide.frame(), columns, labels, List.of());
  }

  private TextBlock phrasedLabel(TextBlock label) {
    if (label.isEmpty()) {
      return label;
    }
    double width = Spacing.rowLabel(measurer.scale()) - 2 * Spacing.CELL_X;
    List<Run> runs = phrases.bold(label.paragraphs().getFirst().runs(), width, label.size());
    return new TextBlock(List.of(TextParagraph.of(runs)), label.size());
  }

  private static List<Run> headRuns(ComparisonColumn column) {
    return column.head().paragraphs().getFirst().runs();
  }

  /** Before a head stands the shape of its side. */
  private double headWidth(ComparisonSlide slide, Box area, double size) {
    return textWidth(slide, area) - size * 1.5;
  }

  private List<Slide> split(ComparisonSlide whole, Box area, double size) {
    ComparisonSlide headed = phrased(whole, area, size, 0);
    double room = Math.max(area.height() - headHeight(headed, area, size), size * 2);
    ComparisonSlide slide = phrased(withCutRows(whole, area, size, room), area, size, room);
    List<Double> heights = heights(slide, area, size);
    List<Integer> starts = Rows.shares(heights, room);
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      slides.add(placed(slide, area, size, starts.get(i), starts.get(i + 1), heights));
    }
    return slides;
  }

  /** Rows that no slide can hold go on in a further row. */
  private ComparisonSlide withCutRows(ComparisonSlide slide, Box area, double size, double room) {
    int columns = slide.columns().size();
    Box cell = new Box(0, 0, textWidth(slide, area), room - 2 * Spacing.CELL_Y);
    List<List<TextBlock>> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      cells.add(new ArrayList<>());
    }
    List<TextBlock> labels = new ArrayList<>();
    for (int row = 0; row < rows(slide); row++) {
      List<List<TextBlock>> parts = new ArrayList<>();
      int most = 1;
      for (ComparisonColumn column : slide.columns()) {
        parts.add(texts.fit(column.cells().get(row), cell, List.of(size)));
        most = Math.max(most, parts.getLast().size());
      }
      for (int part = 0; part < most; part++) {
        for (int column = 0; column < columns; column++) {
          List<TextBlock> own = parts.get(column);
          cells.get(column).add(part < own.size() ? own.get(part) : new TextBlock(List.of(), size));
        }
        if (!slide.rowLabels().isEmpty()) {
          labels.add(slide.rowLabels().get(row));
        }
      }
    }
    List<ComparisonColumn> cut = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      ComparisonColumn old = slide.columns().get(column);
      cut.add(new ComparisonColumn(old.head(), old.side(), cells.get(column), old.box()));
    }
    return new ComparisonSlide(slide.frame(), cut, labels, List.of());
  }

  private static int rows(ComparisonSlide slide) {
    return slide.columns().getFirst().cells().size();
  }

  private double columnWidth(ComparisonSlide slide, Box area) {
    int columns = slide.columns().size();
    boolean labelled = !slide.rowLabels().isEmpty();
    int gaps = labelled ? columns : columns - 1;
    double labels = labelled ? Spacing.rowLabel(measurer.scale()) : 0;
    double gap = labelled ? Spacing.CELL_X : Spacing.GAP;
    return (area.width() - labels - gaps * gap) / columns;
  }

  private double textWidth(ComparisonSlide slide, Box area) {
    return columnWidth(slide, area) - 2 * Spacing.CELL_X;
  }

  private double headHeight(ComparisonSlide slide, Box area, double size) {
    double width = headWidth(slide, area, size);
    double height = 0;
    for (ComparisonColumn column : slide.columns()) {
      List<Line> lines = measurer.boldLines(headRuns(column), width, size);
      height = Math.max(height, sum(lines, size));
    }
    return height + 2 * Spacing.CELL_Y;
  }

  private double sum(List<Line> lines, double size) {
    return lines.stream().mapToDouble(line -> measurer.lineHeight(line, size)).sum();
  }

  private List<Double> heights(ComparisonSlide slide, Box area, double size) {
    double width = textWidth(slide, area);
    double labelWidth = Spacing.rowLabel(measurer.scale()) - 2 * Spacing.CELL_X;
    List<Double> heights = new ArrayList<>();
    for (int row = 0; row < rows(slide); row++) {
      double height = 0;
      for (ComparisonColumn column : slide.columns()) {
        List<TextParagraph> cell = column.cells().get(row).paragraphs();
        height = Math.max(height, measurer.height(cell, width, size));
      }
      if (!slide.rowLabels().isEmpty()) {
        height = Math.max(height, labelHeight(slide.rowLabels().get(row), labelWidth));
      }
      heights.add(height + 2 * Spacing.CELL_Y);
    }
    return heights;
  }

  private double labelHeight(TextBlock label, double width) {
    return label.isEmpty()
        ? 0
        : sum(
            measurer.boldLines(label.paragraphs().getFirst().runs(), width, label.size()),
            label.size());
  }

  private Slide placed(
      ComparisonSlide slide, Box area, double size, int from, int to, List<Double> heights) {
    double width = columnWidth(slide, area);
    double head = headHeight(slide, area, size);
    List<Double> tops = new ArrayList<>();
    double y = area.y() + head;
    tops.add(y);
    for (double height : heights.subList(from, to)) {
      y += height;
      tops.add(y);
    }
    List<ComparisonColumn> columns = new ArrayList<>();
    for (int i = 0; i < slide.columns().size(); i++) {
      ComparisonColumn old = slide.columns().get(i);
      List<TextBlock> cells =
          old.cells().subList(from, to).stream().map(cell -> cell.at(size)).toList();
      Box box = new Box(columnX(slide, area, width, i), area.y(), width, y - area.y());
      columns.add(new ComparisonColumn(old.head().at(size), old.side(), cells, box));
    }
    List<TextBlock> labels =
        slide.rowLabels().isEmpty() ? List.of() : slide.rowLabels().subList(from, to);
    return new ComparisonSlide(slide.frame(), columns, labels, tops);
  }

  /** Labels stand between two columns, and left of three or more. */
  private double columnX(ComparisonSlide slide, Box area, double width, int index) {
    if (slide.rowLabels().isEmpty()) {
      return area.x() + index * (width + Spacing.GAP);
    }
    boolean between = slide.columns().size() == 2;
    boolean behindLabels = !between || index > 0;
    double labels = behindLabels ? Spacing.rowLabel(measurer.scale()) + Spacing.CELL_X : 0;
    return area.x() + labels + index * (width + Spacing.CELL_X);
  }
}

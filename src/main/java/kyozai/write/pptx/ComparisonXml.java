package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Run;
import kyozai.deck.SideMark;
import kyozai.deck.Slide.ComparisonColumn;
import kyozai.deck.Slide.ComparisonSlide;
import kyozai.deck.Spacing;
import kyozai.deck.TextBlock;
import kyozai.deck.TextParagraph;
import kyozai.theme.Box;
import kyozai.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Columns side by side, each a group, with the labels of the rows between or before them. */
final class ComparisonXml {
  private static final double EDGE = 3;

  private final Theme theme;
  private final TextXml text;
  private final ShapeXml shapes;

  ComparisonXml(Theme theme, TextXml text, ShapeXml shapes) {
    this.theme = theme;
    this.text = text;
    this.shapes = shapes;
  }

  String print(ComparisonSlide slide) {
    StringBuilder xml = new StringBuilder();
    boolean between = slide.columns().size() == 2;
    if (!between) {
      xml.append(labels(slide));
    }
    for (int i = 0; i < slide.columns().size(); i++) {
      xml.append(column(slide.columns().get(i), slide.rowTops()));
      if (between && i == 0) {
        xml.append(labels(slide));
      }
    }
    Box area =
        slide.columns().stream().map(ComparisonColumn::box).reduce(Box::around).orElseThrow();
    return shapes.group("Comparison", area, "", xml.toString());
  }

  private String column(ComparisonColumn column, List<Double> tops) {
    Box box = column.box();
    SideMark side = column.side();
    StringBuilder parts = new StringBuilder();
    Box head = new Box(box.x(), box.y(), box.width(), tops.getFirst() - box.y());
    String ground = Colors.fill(side == null ? Colors.TINT : Colors.pale(side.index()));
    TextXml.Look look = TextXml.Look.of(column.head().size(), Colors.INK).inBold();
    ShapeXml.Insets insets =
        new ShapeXml.Insets(Spacing.CELL_X, Spacing.CELL_Y, Spacing.CELL_X, 0, "ctr");
    parts.append(
        shapes.box(
            "Head", head, "rect", ground, insets, text.onPale().shape(marked(column), look)));
    Box edge = new Box(box.x(), box.y(), box.width(), EDGE);
    parts.append(shapes.decoration("Edge", edge, "rect", Colors.fill(color(side))));
    for (int row = 0; row < column.cells().size(); row++) {
      parts.append(cell(column.cells().get(row), box, tops.get(row), tops.get(row + 1)));
    }
    String name = CardXml.name(column.head());
    return shapes.group(name, box, name, parts.toString());
  }

  private static List<TextParagraph> marked(ComparisonColumn column) {
    SideMark side = column.side();
    List<TextParagraph> marked = new ArrayList<>();
    for (TextParagraph paragraph : column.head().paragraphs()) {
      List<Run> runs = new ArrayList<>();
      if (side != null && marked.isEmpty()) {
        runs.add(Run.plain(side.shape() + " "));
      }
      runs.addAll(paragraph.runs());
      marked.add(TextParagraph.of(runs));
    }
    return marked;
  }

  private String cell(TextBlock cell, Box column, double top, double bottom) {
    Box box = new Box(column.x(), top, column.width(), bottom - top);
    TextXml.Look look = TextXml.Look.of(cell.size(), Colors.INK);
    ShapeXml.Insets insets =
        new ShapeXml.Insets(Spacing.CELL_X, Spacing.CELL_Y, Spacing.CELL_X, 0, "t");
    String words = shapes.box("Cell", box, "rect", "", insets, text.shape(cell.paragraphs(), look));
    Box rule = new Box(column.x(), bottom - 1, column.width(), 1);
    return words + shapes.decoration("Rule", rule, "rect", Colors.fill(Colors.LINE));
  }

  private String labels(ComparisonSlide slide) {
    if (slide.rowLabels().isEmpty()) {
      return "";
    }
    List<Double> tops = slide.rowTops();
    double width = Spacing.rowLabel(theme.scale());
    double x = labelX(slide, width);
    StringBuilder parts = new StringBuilder();
    for (int row = 0; row < slide.rowLabels().size(); row++) {
      TextBlock label = slide.rowLabels().get(row);
      if (!label.isEmpty()) {
        double height = tops.get(row + 1) - tops.get(row);
        Box box = new Box(x, tops.get(row) + 2, width, Math.max(1, height - 4));
        parts.append(pill(label, box));
      }
    }
    Box area = new Box(x, tops.getFirst(), width, tops.getLast() - tops.getFirst());
    return shapes.group("Rows", area, "", parts.toString());
  }

  private static double labelX(ComparisonSlide slide, double width) {
    Box first = slide.columns().getFirst().box();
    return slide.columns().size() == 2
        ? first.right() + Spacing.CELL_X
        : first.x() - Spacing.CELL_X - width;
  }

  private String pill(TextBlock label, Box box) {
    TextXml.Look look = TextXml.Look.of(theme.scale().small(), Colors.INK).inBold().aligned("ctr");
    return shapes.box(
        "Row",
        box,
        "rect",
        Colors.fill(Colors.TINT),
        ShapeXml.Insets.all(2, "ctr"),
        text.shape(label.paragraphs(), look));
  }

  /** The colour of a side, or the dark of the theme. */
  static String color(@Nullable SideMark side) {
    return side == null ? Colors.NIGHT : Colors.accent(side.index());
  }
}

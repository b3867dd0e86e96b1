package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.TextParagraph.Marker;
import kyozai.theme.FontBook;
import kyozai.theme.Theme;
import kyozai.theme.TypeScale;
import kyozai.typography.Advances;
import kyozai.typography.BalancedBreaker;
import kyozai.typography.BalancedBreaker.Shape;
import kyozai.typography.FixedPitch;
import kyozai.typography.Line;
import kyozai.typography.LineBreaker;
import kyozai.typography.Piece;

/** Measures text as the slide will show it, in points. */
final class TextMeasurer {
  private static final Advances CODE = new FixedPitch();

  private final TypeScale scale;
  private final double pitch;
  private final double gap;
  private final Advances regular;
  private final Advances bold;

  private TextMeasurer(Theme theme, double pitch, double gap) {
    this.scale = theme.scale();
    this.pitch = pitch;
    this.gap = gap;
    this.regular = FontBook.advances(theme.fontFamily(), false);
    this.bold = FontBook.advances(theme.fontFamily(), true);
  }

  /** For running text. */
  static TextMeasurer running(Theme theme) {
    return new TextMeasurer(theme, theme.scale().linePitch(), theme.scale().itemGap());
  }

  /** For tables, cards and comparisons, whose paragraphs follow each other without a space. */
  static TextMeasurer dense(Theme theme) {
    return new TextMeasurer(theme, theme.scale().densePitch(), 0);
  }

  /** For the list of sources. */
  static TextMeasurer sources(Theme theme) {
    return new TextMeasurer(theme, theme.scale().densePitch(), Spacing.SOURCE_GAP);
  }

  /** The height of a line whose largest characters have some size. */
  double lineHeight(Line line, double size) {
    return Math.max(line.size(), size) * pitch;
  }

  /** The baseline distance as a multiple of the size. */
  double pitch() {
    return pitch;
  }

  /** The space between two paragraphs, in points. */
  double gap() {
    return gap;
  }

  TypeScale scale() {
    return scale;
  }

  /** The height of some paragraphs at a size, with the space between them. */
  double height(List<TextParagraph> paragraphs, double width, double size) {
    double height = 0;
    for (TextParagraph paragraph : paragraphs) {
      height += (height > 0 ? gap : 0) + height(paragraph, width, size);
    }
    return height;
  }

  /** The height of one paragraph. */
  double height(TextParagraph paragraph, double width, double size) {
    double height = 0;
    for (Line line : lines(paragraph, width, size)) {
      height += lineHeight(line, size);
    }
    return height;
  }

  /** The lines of a paragraph in a box of some width. */
  List<Line> lines(TextParagraph paragraph, double width, double size) {
    double left = indent(paragraph);
    return LineBreaker.lines(pieces(paragraph.runs(), size, false), Math.max(1, width - left));
  }

  /** The lines of text that is bold throughout, as headlines and table heads are. */
  List<Line> boldLines(List<Run> runs, double width, double size) {
    return LineBreaker.lines(pieces(runs, size, true), width);
  }

  /**
   * Where lines should be broken so that they read well.
   *
   * @return UTF-16 offsets; none for one line or when there is no such way
   */
  List<Integer> breaks(
      List<Run> runs, double width, double size, boolean bold, int most, Shape shape) {
    return BalancedBreaker.breaks(pieces(runs, size, bold), Math.max(1, width), most, shape);
  }

  /** The width of the widest part of a text that no line can be broken in. */
  double widestWord(List<Run> runs, double size, boolean allBold) {
    return LineBreaker.widestWord(pieces(runs, size, allBold));
  }

  /** The width of text on one line. */
  double width(List<Run> runs, double size, boolean allBold) {
    return LineBreaker.width(pieces(runs, size, allBold));
  }

  /** The distance of a paragraph's text from the left edge. */
  double indent(TextParagraph paragraph) {
    boolean marked =
        switch (paragraph.marker()) {
          case Marker.None none -> false;
          case Marker.LeadIn leadIn -> false;
          case Marker.Remark remark -> false;
          case Marker.Bullet bullet -> true;
          case Marker.Numbered numbered -> true;
          case Marker.Continuation continuation -> true;
        };
    return scale.indent() * (paragraph.level() + (marked ? 1 : 0));
  }

  private List<Piece> pieces(List<Run> runs, double size, boolean allBold) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : runs) {
      RunStyle style = run.style();
      Advances face = allBold || style.bold() ? bold : regular;
      double own = style.small() ? Math.min(scale.small(), size) : size;
      pieces.add(new Piece(run.text(), style.code() ? CODE : face, own));
    }
    return pieces;
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.typography.BalancedBreaker;
import kyozai.typography.BalancedBreaker.Shape;
import kyozai.typography.Line;

/**
 * Writes out the line breaks of short text in boxes of a fixed width, so that words stay whole and
 * no last line is a stranded character or word: headlines in all languages, cells and cards in
 * Japanese, whose lines would else be torn anywhere. Running text is left to the viewer, unless its
 * last line would be stranded.
 */
final class PhraseLines {
  /** Longer text is running text. */
  private static final int MOST_LINES = 5;

  private final TextMeasurer measurer;

  PhraseLines(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /** A bold headline in lines of about equal length; on no more lines than it would take anyway. */
  List<Run> headline(List<Run> runs, double width, double size) {
    int lines = measurer.boldLines(runs, width, size).size();
    return broken(runs, measurer.breaks(runs, width, size, true, lines, Shape.EVEN));
  }

  /** Bold text of a cell or card; possibly on one more line than it would take anyway. */
  List<Run> bold(List<Run> runs, double width, double size) {
    int lines = measurer.boldLines(runs, width, size).size();
    return isShort(runs, lines)
        ? broken(runs, measurer.breaks(runs, width, size, true, lines + 1, Shape.FULL))
        : runs;
  }

  /** The paragraphs of a cell or card. */
  List<TextParagraph> cell(List<TextParagraph> paragraphs, double width, double size) {
    return paragraphs.stream().map(paragraph -> cell(paragraph, width, size)).toList();
  }

  /** A cell or card without its paragraphs' size changed. */
  TextBlock cell(TextBlock text, double width, double size) {
    return new TextBlock(cell(text.paragraphs(), width, size), text.size());
  }

  /** One paragraph of a cell or card; possibly on one more line than it would take anyway. */
  TextParagraph cell(TextParagraph paragraph, double width, double size) {
    List<Run> runs = paragraph.runs();
    int lines = measurer.lines(paragraph, width, size).size();
    if (!isShort(runs, lines)) {
      return paragraph;
    }
    double inner = width - measurer.indent(paragraph);
    List<Integer> breaks = measurer.breaks(runs, inner, size, false, lines + 1, Shape.FULL);
    return broken(paragraph, breaks);
  }

  /**
   * Running text, which is left to the viewer but for a stranded last line: that takes a whole
   * phrase, on as many lines as before.
   */
  TextBlock running(TextBlock text, double width) {
    double size = text.size();
    return new TextBlock(
        text.paragraphs().stream().map(paragraph -> running(paragraph, width, size)).toList(),
        size);
  }

  private TextParagraph running(TextParagraph paragraph, double width, double size) {
    List<Line> lines = measurer.lines(paragraph, width, size);
    boolean stranded =
        lines.size() > 1 && lines.getLast().width() < BalancedBreaker.SHORT_LINE * size;
    if (!stranded || !isShort(paragraph.runs(), lines.size())) {
      return paragraph;
    }
    double inner = width - measurer.indent(paragraph);
    return broken(
        paragraph, measurer.breaks(paragraph.runs(), inner, size, false, lines.size(), Shape.FULL));
  }

  private static TextParagraph broken(TextParagraph paragraph, List<Integer> breaks) {
    return new TextParagraph(
        broken(paragraph.runs(), breaks), paragraph.level(), paragraph.marker());
  }

  private static boolean isShort(List<Run> runs, int lines) {
    String text = TextParagraph.of(runs).plainText();
    return lines > 1 && lines <= MOST_LINES && text.codePoints().anyMatch(PhraseLines::isJapanese);
  }

  private static List<Run> broken(List<Run> runs, List<Integer> breaks) {
    if (breaks.isEmpty()) {
      return runs;
    }
    List<Run> broken = new ArrayList<>();
    TextParagraph rest = TextParagraph.of(runs);
    int done = 0;
    for (int at : breaks) {
      broken.addAll(Cut.before(rest, at - done).runs());
      broken.add(Run.plain("\n"));
      rest = Cut.behind(rest, at - done);
      done = at;
    }
    broken.addAll(rest.runs());
    return broken;
  }

  private static boolean isJapanese(int codePoint) {
    return (codePoint >= 0x3040 && codePoint <= 0x30FF)
        || (codePoint >= 0x4E00 && codePoint <= 0x9FFF);
  }
}

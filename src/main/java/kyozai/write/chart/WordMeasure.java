package kyozai.write.chart;

import java.util.ArrayList;
import java.util.List;
import kyozai.theme.FontBook;
import kyozai.theme.Theme;
import kyozai.typography.Advances;
import kyozai.typography.Line;
import kyozai.typography.LineBreaker;
import kyozai.typography.Piece;

/** The words of a chart, measured at its size. */
final class WordMeasure {
  private final Advances regular;
  private final Advances bold;
  private final double size;

  WordMeasure(Theme theme, double size) {
    this.regular = FontBook.advances(theme.fontFamily(), false);
    this.bold = FontBook.advances(theme.fontFamily(), true);
    this.size = size;
  }

  double size() {
    return size;
  }

  /** The width of some words on one line, in points. */
  double width(String words, boolean isBold) {
    return LineBreaker.width(pieces(words, isBold));
  }

  /** The width of the widest words. */
  double widest(List<String> words) {
    return words.stream().mapToDouble(each -> width(each, false)).max().orElse(0);
  }

  /** The width of the widest part that no line should be broken in. */
  double widestWord(String words) {
    return LineBreaker.widestWord(pieces(words, false));
  }

  /** Words broken into lines. */
  List<String> lines(String words, double width) {
    List<String> lines = new ArrayList<>();
    for (Line line : LineBreaker.lines(pieces(words, false), Math.max(1, width))) {
      lines.add(words.substring(line.start(), line.end()).strip());
    }
    return lines;
  }

  private List<Piece> pieces(String words, boolean isBold) {
    return List.of(new Piece(words, isBold ? bold : regular, size));
  }
}

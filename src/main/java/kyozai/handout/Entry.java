package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.handout.FormPart.Line;
import kyozai.handout.FormPart.Piece;

/**
 * A paragraph or line of a cell, before the cell is cut into rows.
 *
 * @param label such as 活動 before a paragraph, or empty
 * @param mark such as ○ before a line, or empty
 */
record Entry(String label, String mark, Prose text) {

  /** A paragraph with a label. */
  static Entry labelled(String label, Prose text) {
    return new Entry(label, "", text);
  }

  /** A line with a sign. */
  static Entry line(String mark, Prose text) {
    return new Entry("", mark, text);
  }

  /** Full-width characters that it takes. */
  double width() {
    return TextWidth.of(label + mark + text.plainText());
  }

  /** Paragraphs with their lines. */
  static List<Piece> pieces(List<Entry> entries) {
    List<Piece> pieces = new ArrayList<>();
    for (Entry entry : entries) {
      boolean below = entry.label().isEmpty() && !entry.mark().isEmpty();
      if (below && !pieces.isEmpty()) {
        Piece last = pieces.removeLast();
        List<Line> lines = new ArrayList<>(last.lines());
        lines.add(new Line(entry.mark(), entry.text()));
        pieces.add(new Piece(last.label(), last.text(), lines));
      } else if (below) {
        Prose none = ProsePlanner.plain("", entry.text().position());
        pieces.add(new Piece("", none, List.of(new Line(entry.mark(), entry.text()))));
      } else {
        pieces.add(new Piece(entry.label(), entry.text(), List.of()));
      }
    }
    return pieces;
  }
}

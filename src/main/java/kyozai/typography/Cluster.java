package kyozai.typography;

import java.util.ArrayList;
import java.util.List;

/**
 * A character with the marks that stand on it.
 *
 * @param start index of its first UTF-16 unit in the text of all pieces
 * @param end index after its last one
 * @param base the character without its marks
 * @param advance in points
 * @param size in points
 */
record Cluster(int start, int end, int base, double advance, double size) {
  /** A character that the font lacks comes from another font, in a full square. */
  private static final double FOREIGN = 1.0;

  /** The widest of the usual emoji fonts, Segoe UI Emoji, has 1.37. */
  private static final double EMOJI = 1.4;

  /** The clusters of some text. */
  static List<Cluster> of(List<Piece> pieces) {
    List<Cluster> clusters = new ArrayList<>();
    int offset = 0;
    for (Piece piece : pieces) {
      append(piece, offset, clusters);
      offset += piece.text().length();
    }
    return clusters;
  }

  private static void append(Piece piece, int offset, List<Cluster> clusters) {
    String text = piece.text();
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      int last = codePoint;
      while (next < text.length() && Script.joins(codePoint, last, text.codePointAt(next))) {
        last = text.codePointAt(next);
        next += Character.charCount(last);
      }
      double advance = advance(piece, codePoint);
      clusters.add(new Cluster(offset + i, offset + next, codePoint, advance, piece.size()));
      i = next;
    }
  }

  private static double advance(Piece piece, int codePoint) {
    if (codePoint == '\n') {
      return 0;
    }
    Advances face = piece.face();
    double foreign = Script.isEmoji(codePoint) ? EMOJI : FOREIGN;
    return (face.covers(codePoint) ? face.advance(codePoint) : foreign) * piece.size();
  }

  boolean isSpace() {
    return base == ' ' || base == '\t';
  }

  boolean isNewline() {
    return base == '\n';
  }
}

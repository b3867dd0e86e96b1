package kyozai.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, where Japanese letters are two columns wide (UAX #11). */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /** A line for each row, its cells under each other. */
  static List<String> lines(List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HAN, HANGUL, BOPOMOFO -> codePoint < 0xFF61 || codePoint > 0xFF9F;
      default ->
          (codePoint >= 0x3000 && codePoint <= 0x30FF)
              || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    };
  }
}

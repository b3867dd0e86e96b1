package kyozai.write.pdf.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import org.w3c.dom.Element;

/**
 * Tables whose words are together wider than the page: the library would set the last columns
 * beyond its edge. There long words may break; where even that does not do, letters are smaller.
 */
final class NarrowTables {
  /** Of tables whose columns have room, and of others; both sides together, in ems. */
  private static final double PADDING = 1.6;

  private static final double TIGHT_PADDING = 0.4;

  /** Ems; with less in a column its padding goes. */
  private static final double TIGHT = 4;

  /** Ems of the narrowest column: one letter and a little. */
  private static final double NARROWEST = 1.1;

  /** Ems of the longest word that another column makes room for. */
  private static final double WORD = 14;

  /** The size of letters in tables, as a share of that of running text. */
  private static final double SIZE = 9.5 / 10.5;

  /** Of the line; tables stand in lists and boxes too. */
  private static final double ROOM = 0.93;

  private final double room;
  private final String source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private NarrowTables(double line, String source) {
    this.room = line / SIZE * ROOM;
    this.source = source;
  }

  /**
   * Fits all tables below an element.
   *
   * @param line the length of a line of running text, in ems
   * @return a warning for each table with smaller letters
   */
  static List<Diagnostic> fit(Element body, double line, String source) {
    NarrowTables tables = new NarrowTables(line, source);
    tables.visit(body);
    return tables.diagnostics;
  }

  private void visit(Element element) {
    if (element.getTagName().equals("table")) {
      fit(element);
    }
    Dom.elements(element).forEach(this::visit);
  }

  private void fit(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    collect(table, rows);
    double[] longest = longest(rows);
    int columns = longest.length;
    if (columns == 0 || Arrays.stream(longest).sum() + columns * PADDING <= room) {
      return;
    }
    boolean tight = room / columns < TIGHT + PADDING;
    double padding = tight ? TIGHT_PADDING : PADDING;
    double needed = columns * (padding + NARROWEST);
    double size = Math.min(1, room / needed);
    if (tight) {
      table.setAttribute("class", table.getAttribute("class") + " tight");
    }
    if (size < 1) {
      table.setAttribute("style", String.format(Locale.ROOT, "font-size: %.3fem", SIZE * size));
      diagnostics.add(smaller(table, columns));
    }
    double share = room / size - columns * padding;
    double word = Math.min(level(longest, share), Math.max(WORD, share / columns));
    table.setAttribute(
        BreakRules.LONGEST_WORD, String.format(Locale.ROOT, "%.1f", Math.max(NARROWEST, word)));
  }

  private static void collect(Element parent, List<List<Element>> rows) {
    for (Element child : Dom.elements(parent)) {
      if (child.getTagName().equals("tr")) {
        rows.add(Dom.elements(child));
      } else if (!child.getTagName().equals("table")) {
        collect(child, rows);
      }
    }
  }

  /** The width of the longest word of each column, in ems. */
  private static double[] longest(List<List<Element>> rows) {
    double[] longest = new double[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<Element> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        longest[i] = Math.max(longest[i], longestWord(row.get(i)));
      }
    }
    return longest;
  }

  private static double longestWord(Element cell) {
    String text = SpaceMarks.without(cell.getTextContent());
    BitSet breaks = BreakRules.opportunities(text, BreakRules.rule(cell));
    double longest = 1;
    int start = 0;
    for (int end = breaks.nextSetBit(1); end > 0; end = breaks.nextSetBit(end + 1)) {
      longest = Math.max(longest, LongWords.width(text, start, end));
      start = end;
    }
    return longest;
  }

  /** The width up to which words stay whole when all columns share the room. */
  private static double level(double[] longest, double share) {
    double[] sorted = longest.clone();
    Arrays.sort(sorted);
    double left = share;
    for (int i = 0; i < sorted.length; i++) {
      double each = left / (sorted.length - i);
      if (sorted[i] > each) {
        return each;
      }
      left -= sorted[i];
    }
    return sorted[sorted.length - 1];
  }

  private Diagnostic smaller(Element table, int columns) {
    return Diagnostic.warning(
        "table-shrunk",
        position(table),
        Bilingual.of(
            "この表は" + columns + "列あり、紙の幅に入らないため、文字を小さくして印刷しました。",
            "This table has "
                + columns
                + " columns, more than the page is wide; its letters are printed smaller."),
        Bilingual.of("列を分けて、二つの表にしてください。", "Split it into two tables."));
  }

  private Position position(Element element) {
    String place = element.getAttribute("data-pos");
    if (!place.isEmpty()) {
      String[] parts = place.split(":", -1);
      return new Position(source, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    for (Element child : Dom.elements(element)) {
      Position found = position(child);
      if (found.line() > 0) {
        return found;
      }
    }
    return Position.of(source);
  }
}

package kyozai.write.pptx;

import java.util.List;

/** Fills, lines and markers of chart series that stay apart in one colour. */
final class ChartLook {
  private static final List<String> PATTERNS =
      List.of("ltUpDiag", "pct30", "dkHorz", "lgCheck", "wdDnDiag");

  private static final List<String> MARKERS =
      List.of("circle", "triangle", "square", "diamond", "x", "plus");

  private static final List<String> DASHES =
      List.of("solid", "dash", "sysDot", "lgDash", "dashDot", "sysDash");

  private ChartLook() {}

  /** The fill and outline of the bars of a series, from 0. */
  static String fill(int index) {
    return ground(index) + Colors.outline(Colors.NIGHT, 1, "");
  }

  /** The fill of a slice of a pie, from 0, with a gap to its neighbours. */
  static String slice(int index) {
    return ground(index) + Colors.outline(Colors.NIGHT, 1.5, "");
  }

  private static String ground(int index) {
    if (index < 2) {
      return Colors.fill(index == 0 ? Colors.NIGHT : Colors.pale(5));
    }
    String pattern = PATTERNS.get((index - 2) % PATTERNS.size());
    return "<a:pattFill prst=\""
        + pattern
        + "\"><a:fgClr>"
        + Colors.NIGHT
        + "</a:fgClr><a:bgClr>"
        + Colors.PAPER
        + "</a:bgClr></a:pattFill>";
  }

  /** The line of a series, from 0. */
  static String line(int index) {
    return "<a:ln w=\""
        + Xml.emu(3)
        + "\" cap=\"rnd\">"
        + Colors.fill(stroke(index))
        + "<a:prstDash val=\""
        + DASHES.get(index % DASHES.size())
        + "\"/><a:round/></a:ln>";
  }

  /** The marker at each point of a line, from 0. */
  static String marker(int index) {
    return "<c:marker><c:symbol val=\""
        + MARKERS.get(index % MARKERS.size())
        + "\"/><c:size val=\"9\"/><c:spPr>"
        + Colors.fill(stroke(index))
        + Colors.outline(stroke(index), 1, "")
        + "</c:spPr></c:marker>";
  }

  private static String stroke(int index) {
    return index % 2 == 0 ? Colors.NIGHT : Colors.MUTED;
  }
}

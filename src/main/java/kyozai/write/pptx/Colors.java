package kyozai.write.pptx;

/** Fills by the theme's slots, so that recolouring in PowerPoint recolours everything. */
final class Colors {
  static final String INK = scheme("tx1");
  static final String PAPER = scheme("bg1");
  static final String NIGHT = scheme("tx2");
  static final String TINT = scheme("bg2");

  /** The slot for visited links holds the grey of sources and footers. */
  static final String MUTED = scheme("folHlink");

  /** Rules: the tint, darkened to about the line colour of the theme. */
  static final String LINE = "<a:schemeClr val=\"bg2\"><a:lumMod val=\"85000\"/></a:schemeClr>";

  private Colors() {}

  /** An accent of the theme, from 0 to 5. */
  static String accent(int index) {
    return scheme("accent" + (index + 1));
  }

  /** A light shade of an accent, for fills under text. */
  static String pale(int index) {
    return "<a:schemeClr val=\"accent" + (index + 1) + "\"><a:alpha val=\"14000\"/></a:schemeClr>";
  }

  /** The dark of the theme, lighter. */
  static String dusk() {
    return "<a:schemeClr val=\"tx2\"><a:lumMod val=\"75000\"/><a:lumOff val=\"25000\"/></a:schemeClr>";
  }

  static String fill(String color) {
    return "<a:solidFill>" + color + "</a:solidFill>";
  }

  /** An outline of some points. */
  static String outline(String color, double points, String dash) {
    return "<a:ln w=\""
        + Xml.emu(points)
        + "\">"
        + fill(color)
        + (dash.isEmpty() ? "" : "<a:prstDash val=\"" + dash + "\"/>")
        + "</a:ln>";
  }

  static String scheme(String slot) {
    return "<a:schemeClr val=\"" + slot + "\"/>";
  }
}

package kyozai.write.pptx;

import kyozai.theme.ColorRole;
import kyozai.theme.Ground;

/** Fills by the theme's slots, so that recolouring in PowerPoint recolours everything. */
final class Colors {
  private static final double FAINT = 0.2;

  static final String INK = scheme("tx1");
  static final String PAPER = scheme("bg1");
  static final String NIGHT = scheme("tx2");
  static final String TINT = scheme("bg2");

  /** The slot for visited links holds the grey of sources and footers. */
  static final String MUTED = scheme("folHlink");

  /** Rules: thin ink, on light and dark paper alike. */
  static final String LINE = faint("tx1");

  private Colors() {}

  /** An accent of the theme, from 0 to 5. */
  static String accent(int index) {
    return scheme("accent" + (index + 1));
  }

  /** A light shade of an accent, for fills under text. */
  static String pale(int index) {
    return alpha("accent" + (index + 1), ColorRole.PALE);
  }

  /** What stands on the ground of a layout. */
  static String ink(Ground ground) {
    return switch (ground) {
      case PAPER, TINT -> INK;
      case NIGHT -> PAPER;
    };
  }

  /** Sources, footers and the like on the ground of a layout. */
  static String quiet(Ground ground) {
    return switch (ground) {
      case PAPER, TINT -> MUTED;
      case NIGHT -> TINT;
    };
  }

  /** Numbers and marks that stand out on the ground of a layout. */
  static String strong(Ground ground) {
    return switch (ground) {
      case PAPER, TINT -> accent(0);
      case NIGHT -> accent(5);
    };
  }

  /** Figures that stay behind the words on the ground of a layout. */
  static String faint(Ground ground) {
    return switch (ground) {
      case PAPER, TINT -> faint("tx1");
      case NIGHT -> faint("bg1");
    };
  }

  private static String faint(String slot) {
    return alpha(slot, FAINT);
  }

  private static String alpha(String slot, double opacity) {
    long thousandths = Math.round(opacity * 100_000);
    return "<a:schemeClr val=\"" + slot + "\"><a:alpha val=\"" + thousandths + "\"/></a:schemeClr>";
  }

  static String ground(Ground ground) {
    return switch (ground) {
      case PAPER -> PAPER;
      case TINT -> TINT;
      case NIGHT -> NIGHT;
    };
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

package kyozai.write.pptx;

import java.util.List;
import kyozai.deck.Spacing;
import kyozai.theme.Box;
import kyozai.theme.Ground;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.theme.TypeScale;

/**
 * How the text of a slot looks on a layout.
 *
 * @param size in points
 * @param color an element of DrawingML
 * @param align l, ctr or r
 * @param anchor t, ctr or b
 * @param bullets whether the levels of a list have bullets
 * @param percent the line spacing in percent of the font's own
 * @param gap between paragraphs, in points
 */
record SlotLook(
    double size,
    boolean bold,
    String color,
    String align,
    String anchor,
    boolean bullets,
    int percent,
    double gap) {
  private static final int TIGHT = (int) Math.round(Spacing.HEADLINE_PITCH / 1.2 * 100);

  /** The look of a slot; the sizes are the first steps of the ladders. */
  static SlotLook of(Theme theme, LayoutKind layout, Slot slot) {
    TypeScale scale = theme.scale();
    Ground ground = theme.ground(layout);
    String ink = Colors.ink(ground);
    String quiet = Colors.quiet(ground);
    String strong = Colors.strong(ground);
    int wide = (int) Math.round(scale.linePitch() / 1.2 * 100);
    int dense = (int) Math.round(scale.densePitch() / 1.2 * 100);
    double body = scale.body().getFirst();
    return switch (slot) {
      case HEADLINE -> headline(scale, layout, ink);
      case BODY -> body(scale, layout, ink, layout == LayoutKind.SOURCES ? dense : wide);
      case SUBTITLE -> plain(scale.dense().getFirst(), ink, "l", "t", dense);
      case DETAILS ->
          layout == LayoutKind.SECTION
              ? plain(scale.dense().getFirst(), quiet, "l", "t", wide)
              : plain(scale.small(), quiet, "l", "b", dense);
      case NUMBER ->
          layout == LayoutKind.SECTION
              ? bold(sectionNumber(theme), strong, "l", "b", 100)
              : bold(scale.number().getFirst(), strong, "ctr", "b", 100);
      case CAPTION ->
          layout == LayoutKind.QUIZ
              ? plain(scale.dense().getFirst(), ink, "l", "t", dense)
              : plain(scale.small(), quiet, "l", "t", dense);
      case KICKER -> bold(scale.small(), strong, "l", "t", dense);
      case SOURCES -> plain(scale.small(), quiet, "l", "ctr", 100);
      case SECTION_NAME -> plain(scale.footer(), quiet, "l", "ctr", 100);
      case FOOTER -> plain(scale.footer(), quiet, "l", "ctr", 100);
      case SLIDE_NUMBER -> plain(scale.small(), quiet, "r", "ctr", 100);
      case AREA, BAR, PICTURE, BADGE, ACCENT, RULE, LARGE_RING, SMALL_RING ->
          plain(body, ink, "l", "t", wide);
    };
  }

  /** The largest number that its box on a divider holds. */
  private static double sectionNumber(Theme theme) {
    List<Double> ladder = theme.scale().number();
    Box box = theme.geometry().slots(LayoutKind.SECTION).get(Slot.NUMBER);
    double height = box == null ? 0 : box.height();
    return ladder.stream().filter(size -> size <= height).findFirst().orElse(ladder.getLast());
  }

  private static SlotLook headline(TypeScale scale, LayoutKind layout, String ink) {
    double size = scale.ladder(layout.heading()).getFirst();
    return switch (layout.heading()) {
      case LESSON -> bold(size, ink, "l", "b", TIGHT);
      case SECTION, CONTENT -> bold(size, ink, "l", "t", TIGHT);
      case QUESTION -> bold(size, ink, "ctr", "ctr", TIGHT);
    };
  }

  private static SlotLook body(TypeScale scale, LayoutKind layout, String ink, int wide) {
    double size =
        layout == LayoutKind.SOURCES ? scale.sources().getFirst() : scale.body().getFirst();
    boolean centered = layout == LayoutKind.BIG_NUMBER;
    double gap = layout == LayoutKind.SOURCES ? Spacing.SOURCE_GAP : scale.itemGap();
    return new SlotLook(size, false, ink, centered ? "ctr" : "l", "t", !centered, wide, gap);
  }

  private static SlotLook plain(
      double size, String color, String align, String anchor, int percent) {
    return new SlotLook(size, false, color, align, anchor, false, percent, 0);
  }

  private static SlotLook bold(
      double size, String color, String align, String anchor, int percent) {
    return new SlotLook(size, true, color, align, anchor, false, percent, 0);
  }

  /** The same look with its lines at another edge. */
  SlotLook aligned(String where) {
    return new SlotLook(size, bold, color, where, anchor, bullets, percent, gap);
  }

  /** The list style of the layout's placeholder. */
  String listStyle(Theme theme) {
    StringBuilder xml = new StringBuilder("<a:lstStyle>");
    int levels = bullets ? 5 : 1;
    for (int level = 1; level <= levels; level++) {
      double step = theme.scale().indent();
      String indent =
          bullets
              ? " marL=\"" + Xml.emu(level * step) + "\" indent=\"" + Xml.emu(-step) + "\""
              : " marL=\"0\" indent=\"0\"";
      xml.append("<a:lvl" + level + "pPr" + indent + " algn=\"" + align + "\">")
          .append("<a:lnSpc><a:spcPct val=\"" + percent * 1000 + "\"/></a:lnSpc>")
          .append("<a:spcBef><a:spcPts val=\"" + Xml.hundredths(gap) + "\"/></a:spcBef>")
          .append(bullets ? TextXml.bullet() : "<a:buNone/>")
          .append("<a:defRPr sz=\"" + Xml.hundredths(size) + "\" b=\"" + (bold ? 1 : 0) + "\">")
          .append(Colors.fill(color))
          .append("</a:defRPr></a:lvl" + level + "pPr>");
    }
    return xml.append("</a:lstStyle>").toString();
  }
}

package kyozai.write.pptx;

import java.util.Locale;
import java.util.Map;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;

/** A slide layout with a placeholder for each slot (ECMA-376 part 1, section 19.3.1.39). */
final class LayoutPart {
  private static final String HINT = "…";
  private static final String RING = "donut:9000";

  private final Theme theme;
  private final LayoutKind kind;
  private final ShapeXml shapes = new ShapeXml();

  private LayoutPart(Theme theme, LayoutKind kind) {
    this.theme = theme;
    this.kind = kind;
  }

  static String xml(Theme theme, LayoutKind kind) {
    return new LayoutPart(theme, kind).xml();
  }

  /** The name that PowerPoint shows, and that the writer finds the layout by. */
  static String name(LayoutKind kind) {
    String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String xml() {
    Map<Slot, Box> slots = theme.geometry().slots(kind);
    StringBuilder tree = new StringBuilder(decoration(slots));
    slots.forEach(
        (slot, box) -> {
          if (Placeholders.isPlaceholder(kind, slot)) {
            tree.append(placeholder(slot, box));
          }
        });
    return Xml.DECLARATION
        + "<p:sldLayout "
        + Xml.NAMESPACES
        + " preserve=\"1\" userDrawn=\"1\"><p:cSld name=\""
        + name(kind)
        + "\">"
        + background()
        + tree(tree)
        + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
  }

  /** A shape tree around some shapes. */
  static String tree(CharSequence shapes) {
    return "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        + "<p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
        + "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>"
        + shapes
        + "</p:spTree>";
  }

  private String background() {
    String color = Colors.ground(theme.ground(kind));
    return "<p:bg><p:bgPr>" + Colors.fill(color) + "<a:effectLst/></p:bgPr></p:bg>";
  }

  /** Bar, rule and the rings that meet and part again: the quiet figure of the title. */
  private String decoration(Map<Slot, Box> slots) {
    String faint = Colors.faint(theme.ground(kind));
    return drawn(slots, Slot.ACCENT, "Accent", "rect", Colors.accent(0))
        + drawn(slots, Slot.RULE, "Rule", "rect", Colors.LINE)
        + drawn(slots, Slot.LARGE_RING, "Ring", RING, faint)
        + drawn(slots, Slot.SMALL_RING, "Ring", RING, Colors.accent(0));
  }

  private String drawn(
      Map<Slot, Box> slots, Slot slot, String name, String geometry, String color) {
    Box box = slots.get(slot);
    return box == null ? "" : shapes.decoration(name, box, geometry, Colors.fill(color));
  }

  private String placeholder(Slot slot, Box box) {
    SlotLook look = SlotLook.of(theme, kind, slot);
    String text =
        slot == Slot.SLIDE_NUMBER
            ? SlideFields.number()
            : "<a:r><a:rPr lang=\"ja-JP\"/><a:t>" + HINT + "</a:t></a:r>";
    return "<p:sp><p:nvSpPr>"
        + shapes.named(Placeholders.name(slot), "")
        + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
        + Placeholders.reference(kind, slot)
        + "</p:nvPr></p:nvSpPr><p:spPr>"
        + ShapeXml.place(box)
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>"
        + new ShapeXml.Insets(0, 0, 0, 0, look.anchor()).body()
        + look.listStyle(theme)
        + "<a:p>"
        + text
        + "</a:p></p:txBody></p:sp>";
  }
}

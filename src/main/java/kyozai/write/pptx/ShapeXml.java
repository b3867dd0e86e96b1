package kyozai.write.pptx;

import kyozai.theme.Box;
import kyozai.theme.Slot;

/** Shapes of one slide or layout, with ids counted from 2 (ECMA-376 part 1, section 19.3.1). */
final class ShapeXml {
  private static final String DECORATIVE =
      "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">"
          + "<adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
          + " val=\"1\"/></a:ext></a:extLst>";

  private int nextId = 2;

  /** The id of the shape that was made last. */
  int lastId() {
    return nextId - 1;
  }

  /** The attributes of a shape's name: what it shows, or that it shows nothing. */
  String named(String name, String description) {
    return "<p:cNvPr id=\""
        + nextId++
        + "\" name=\""
        + Xml.escape(name)
        + "\""
        + (description.isEmpty() ? "" : " descr=\"" + Xml.escape(description) + "\"")
        + "/>";
  }

  private String decorative(String name) {
    return "<p:cNvPr id=\""
        + nextId++
        + "\" name=\""
        + Xml.escape(name)
        + "\">"
        + DECORATIVE
        + "</p:cNvPr>";
  }

  /** A filled placeholder of a slide; place and look come from the layout. */
  String placeholder(Slot slot, String paragraphs) {
    return "<p:sp><p:nvSpPr>"
        + named(Placeholders.name(slot), "")
        + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
        + Placeholders.reference(slot)
        + "</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
        + paragraphs
        + "</p:txBody></p:sp>";
  }

  /** A shape without text. */
  String decoration(String name, Box box, String geometry, String fill) {
    return "<p:sp><p:nvSpPr>"
        + decorative(name)
        + "<p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr><p:spPr>"
        + place(box)
        + geometry(geometry)
        + fill
        + (fill.contains("<a:ln") ? "" : "<a:ln><a:noFill/></a:ln>")
        + "</p:spPr></p:sp>";
  }

  /** A shape with text. */
  String box(String name, Box box, String geometry, String fill, Insets insets, String text) {
    return "<p:sp><p:nvSpPr>"
        + named(name, "")
        + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        + place(box)
        + geometry(geometry)
        + (fill.isEmpty() ? "<a:noFill/>" : fill)
        + (fill.contains("<a:ln") ? "" : "<a:ln><a:noFill/></a:ln>")
        + "</p:spPr><p:txBody>"
        + insets.body()
        + "<a:lstStyle/>"
        + text
        + "</p:txBody></p:sp>";
  }

  /** A line of text that is never broken, centred on its box whatever its font's width. */
  String unbroken(String name, Box box, String text) {
    return "<p:sp><p:nvSpPr>"
        + named(name, "")
        + "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>"
        + place(box)
        + geometry("rect")
        + "<a:noFill/></p:spPr><p:txBody>"
        + "<a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"b\">"
        + "<a:noAutofit/></a:bodyPr><a:lstStyle/>"
        + text
        + "</p:txBody></p:sp>";
  }

  /** Shapes that belong together and are read in their order. */
  String group(String name, Box box, String description, String shapes) {
    String at = offset("a:off", box) + extent("a:ext", box);
    String inner = offset("a:chOff", box) + extent("a:chExt", box);
    return "<p:grpSp><p:nvGrpSpPr>"
        + named(name, description)
        + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
        + at
        + inner
        + "</a:xfrm></p:grpSpPr>"
        + shapes
        + "</p:grpSp>";
  }

  /** Where a shape stands. */
  static String place(Box box) {
    return "<a:xfrm>" + offset("a:off", box) + extent("a:ext", box) + "</a:xfrm>";
  }

  static String offset(String element, Box box) {
    return "<" + element + " x=\"" + Xml.emu(box.x()) + "\" y=\"" + Xml.emu(box.y()) + "\"/>";
  }

  static String extent(String element, Box box) {
    return "<"
        + element
        + " cx=\""
        + Xml.emu(box.width())
        + "\" cy=\""
        + Xml.emu(box.height())
        + "\"/>";
  }

  private static String geometry(String preset) {
    int colon = preset.indexOf(':');
    String name = colon < 0 ? preset : preset.substring(0, colon);
    String adjust =
        colon < 0
            ? "<a:avLst/>"
            : "<a:avLst><a:gd name=\"adj\" fmla=\"val "
                + preset.substring(colon + 1)
                + "\"/></a:avLst>";
    return "<a:prstGeom prst=\"" + name + "\">" + adjust + "</a:prstGeom>";
  }

  /** The space around the text of a box, in points, and where it stands. */
  record Insets(double left, double top, double right, double bottom, String anchor) {
    /** Text at the top left edge of its box. */
    static final Insets NONE = new Insets(0, 0, 0, 0, "t");

    /** The same space on all sides. */
    static Insets all(double inset, String anchor) {
      return new Insets(inset, inset, inset, inset, anchor);
    }

    String body() {
      return "<a:bodyPr wrap=\"square\" lIns=\""
          + Xml.emu(left)
          + "\" tIns=\""
          + Xml.emu(top)
          + "\" rIns=\""
          + Xml.emu(right)
          + "\" bIns=\""
          + Xml.emu(bottom)
          + "\" anchor=\""
          + anchor
          + "\"><a:noAutofit/></a:bodyPr>";
    }
  }
}

package kyozai.write.pptx.template;

import kyozai.theme.Box;
import org.w3c.dom.Document;

/** A layout of title and text for templates that have none: in the boxes of their master. */
final class AddedLayout {
  private static final double EMU = 12_700;
  private static final String NAME = "kyozai";

  private AddedLayout() {}

  /** The layout of a master, in the master's own boxes where these will do. */
  static LayoutModel of(LayoutReader reader, SlideRoom room) {
    LayoutModel inherited = reader.read("", document(room.slide(), true, true));
    boolean titled =
        inherited
            .title()
            .filter(t -> t.inner().width() >= room.slide().width() * SlideRoom.NARROWEST)
            .isPresent();
    boolean bodied = room.main(inherited).isPresent();
    return titled && bodied ? inherited : reader.read("", document(room.slide(), titled, bodied));
  }

  /**
   * The text of the layout, with boxes of its own where the master gives none.
   *
   * @param titled whether the master has a title with a box
   * @param bodied whether the master has text with a box
   */
  private static Document document(Box slide, boolean titled, boolean bodied) {
    double side = slide.width() * 0.06;
    double width = slide.width() - 2 * side;
    Box title = new Box(side, slide.height() * 0.06, width, slide.height() * 0.17);
    Box body = new Box(side, slide.height() * 0.26, width, slide.height() * 0.62);
    return SafeXml.own(
        "<p:sldLayout xmlns:a=\""
            + SafeXml.A
            + "\" xmlns:r=\""
            + SafeXml.R
            + "\" xmlns:p=\""
            + SafeXml.P
            + "\" preserve=\"1\" userDrawn=\"1\"><p:cSld name=\""
            + NAME
            + "\"><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
            + "</p:nvGrpSpPr><p:grpSpPr/>"
            + holder(2, "<p:ph type=\"title\"/>", titled ? "" : place(title))
            + holder(3, "<p:ph idx=\"1\"/>", bodied ? "" : place(body))
            + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
  }

  private static String holder(int id, String reference, String place) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\""
        + id
        + "\" name=\"Placeholder "
        + id
        + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
        + reference
        + "</p:nvPr></p:nvSpPr><p:spPr>"
        + place
        + "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"ja-JP\"/><a:t>…</a:t>"
        + "</a:r></a:p></p:txBody></p:sp>";
  }

  private static String place(Box box) {
    return "<a:xfrm><a:off x=\""
        + emu(box.x())
        + "\" y=\""
        + emu(box.y())
        + "\"/><a:ext cx=\""
        + emu(box.width())
        + "\" cy=\""
        + emu(box.height())
        + "\"/></a:xfrm>";
  }

  private static long emu(double points) {
    return Math.round(points * EMU);
  }
}

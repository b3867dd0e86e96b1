package kyozai.write.pptx;

import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Palette;
import kyozai.theme.Slot;
import kyozai.theme.Theme;

/** The slide master and the notes master (ECMA-376 part 1, sections 19.3.1.42 and 19.3.1.27). */
final class MasterPart {
  private static final String LIGHT = "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\"";
  private static final String DARK = "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\"";

  /** PowerPoint wants masters and layouts numbered together, from 2^31. */
  private static final long FIRST_LAYOUT_ID = 2147483649L;

  private MasterPart() {}

  static String slideMaster(Theme theme) {
    ShapeXml shapes = new ShapeXml();
    StringBuilder tree = new StringBuilder();
    tree.append(placeholder(shapes, theme, Slot.HEADLINE, "<p:ph type=\"title\"/>"));
    tree.append(placeholder(shapes, theme, Slot.BODY, "<p:ph type=\"body\" idx=\"1\"/>"));
    tree.append(
        placeholder(shapes, theme, Slot.FOOTER, "<p:ph type=\"ftr\" sz=\"quarter\" idx=\"3\"/>"));
    tree.append(
        placeholder(
            shapes, theme, Slot.SLIDE_NUMBER, "<p:ph type=\"sldNum\" sz=\"quarter\" idx=\"4\"/>"));
    return Xml.DECLARATION
        + "<p:sldMaster "
        + Xml.NAMESPACES
        + "><p:cSld><p:bg><p:bgPr>"
        + Colors.fill(Colors.PAPER)
        + "<a:effectLst/></p:bgPr></p:bg>"
        + LayoutPart.tree(tree)
        + "</p:cSld>"
        + colorMap(theme.palette())
        + layoutIds()
        + textStyles(theme)
        + "</p:sldMaster>";
  }

  /** Which slots of the theme text and backgrounds take: dark palettes swap light and dark. */
  private static String colorMap(Palette palette) {
    return "<p:clrMap "
        + (palette.isDark() ? DARK : LIGHT)
        + " accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\""
        + " accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
  }

  private static String placeholder(ShapeXml shapes, Theme theme, Slot slot, String reference) {
    Box box = theme.geometry().slots(LayoutKind.BODY).get(slot);
    if (box == null) {
      return "";
    }
    SlotLook look = SlotLook.of(theme, LayoutKind.BODY, slot);
    String text = slot == Slot.SLIDE_NUMBER ? SlideFields.number() : "";
    String size = "<a:endParaRPr lang=\"ja-JP\"/>";
    boolean inherits = slot == Slot.HEADLINE || slot == Slot.BODY;
    return "<p:sp><p:nvSpPr>"
        + shapes.named(Placeholders.name(slot), "")
        + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
        + reference
        + "</p:nvPr></p:nvSpPr><p:spPr>"
        + ShapeXml.place(box)
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>"
        + new ShapeXml.Insets(0, 0, 0, 0, look.anchor()).body()
        + (inherits ? "<a:lstStyle/>" : look.listStyle(theme))
        + "<a:p>"
        + text
        + size
        + "</a:p></p:txBody></p:sp>";
  }

  private static String layoutIds() {
    StringBuilder xml = new StringBuilder("<p:sldLayoutIdLst>");
    for (int i = 0; i < LayoutKind.values().length; i++) {
      xml.append(
          "<p:sldLayoutId id=\"" + (FIRST_LAYOUT_ID + i) + "\" r:id=\"rId" + (i + 1) + "\"/>");
    }
    return xml.append("</p:sldLayoutIdLst>").toString();
  }

  private static String textStyles(Theme theme) {
    SlotLook title = SlotLook.of(theme, LayoutKind.BODY, Slot.HEADLINE);
    SlotLook body = SlotLook.of(theme, LayoutKind.BODY, Slot.BODY);
    return "<p:txStyles><p:titleStyle>"
        + levels(title.listStyle(theme), "mj")
        + "</p:titleStyle><p:bodyStyle>"
        + levels(body.listStyle(theme), "mn")
        + "</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang=\"ja-JP\"/></a:defPPr>"
        + "</p:otherStyle></p:txStyles>";
  }

  /** The levels of a list style, with kinsoku, hanging punctuation and the fonts of the theme. */
  private static String levels(String listStyle, String fonts) {
    return listStyle
        .replace("<a:lstStyle>", "")
        .replace("</a:lstStyle>", "")
        .replace(" algn=", " eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\" algn=")
        .replace(
            "</a:defRPr>",
            "<a:latin typeface=\"+"
                + fonts
                + "-lt\"/><a:ea typeface=\"+"
                + fonts
                + "-ea\"/><a:cs typeface=\"+"
                + fonts
                + "-cs\"/></a:defRPr>");
  }

  static String notesMaster(Theme theme) {
    ShapeXml shapes = new ShapeXml();
    String image =
        "<p:sp><p:nvSpPr>"
            + shapes.named("Slide image", "")
            + "<p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>"
            + "<p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr>"
            + ShapeXml.place(new Box(54, 54, 432, 243))
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>"
            + Colors.outline(Colors.LINE, 1, "")
            + "</p:spPr></p:sp>";
    String body =
        "<p:sp><p:nvSpPr>"
            + shapes.named("Notes", "")
            + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
            + "<p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr><p:spPr>"
            + ShapeXml.place(new Box(54, 320, 432, 346))
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
            + "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"ja-JP\"/></a:p></p:txBody></p:sp>";
    return Xml.DECLARATION
        + "<p:notesMaster "
        + Xml.NAMESPACES
        + "><p:cSld><p:bg><p:bgPr>"
        + Colors.fill(Colors.PAPER)
        + "<a:effectLst/></p:bgPr></p:bg>"
        + LayoutPart.tree(image + body)
        + "</p:cSld>"
        + colorMap(theme.print())
        + "<p:notesStyle>"
        + "<a:lvl1pPr marL=\"0\" algn=\"l\"><a:lnSpc><a:spcPct val=\"120000\"/></a:lnSpc>"
        + "<a:spcBef><a:spcPts val=\"400\"/></a:spcBef>"
        + "<a:defRPr sz=\"1200\">"
        + Colors.fill(Colors.INK)
        + "<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/>"
        + "</a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>";
  }
}

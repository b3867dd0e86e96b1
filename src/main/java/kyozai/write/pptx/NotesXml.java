package kyozai.write.pptx;

import kyozai.deck.Frame;
import kyozai.diagnostic.Language;
import kyozai.theme.Theme;

/** The speaker notes of a slide (ECMA-376 part 1, section 19.3.1.26). */
final class NotesXml {
  private static final double SIZE = 12;

  private final TextXml text;

  NotesXml(Language language, Theme theme, SlideRelations relations) {
    this.text = new TextXml(theme, language, relations::link);
  }

  String print(Frame frame) {
    ShapeXml shapes = new ShapeXml();
    String image =
        "<p:sp><p:nvSpPr>"
            + shapes.named("Slide image", "")
            + "<p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>"
            + "<p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>";
    String body =
        "<p:sp><p:nvSpPr>"
            + shapes.named("Notes", "")
            + "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
            + "<p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr><p:spPr/>"
            + "<p:txBody><a:bodyPr/><a:lstStyle/>"
            + text.notes(frame.notes(), TextXml.Look.inherited(SIZE))
            + "</p:txBody></p:sp>";
    return Xml.DECLARATION
        + "<p:notes "
        + Xml.NAMESPACES
        + "><p:cSld>"
        + LayoutPart.tree(image + body)
        + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
  }
}

package kyozai.write.pptx.template;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The table styles of a deck made with a template (ECMA-376 part 1, section 20.1.4.2.27). */
final class TableStyles {
  /** The style for templates without one: paper, bands, and a head in the first accent. */
  private static final String OWN = "{3D7A5E42-91C6-4B0F-8E1D-54A9C2F76B83}";

  private TableStyles() {}

  /**
   * The styles with one for the tables of the deck.
   *
   * @param style the id of that one
   */
  record Chosen(String part, String style) {}

  /** The template's default style where the file holds it, else one that is added. */
  static Chosen of(@Nullable Document own, SlideColors colors) {
    if (own != null) {
      String usual = own.getDocumentElement().getAttribute("def");
      for (Element style : SafeXml.children(own.getDocumentElement(), "tblStyle")) {
        if (style.getAttribute("styleId").equals(usual)) {
          return new Chosen(text(own), usual);
        }
      }
      Document added = SafeXml.own(list(OWN, style(colors)));
      Element style = SafeXml.children(added.getDocumentElement()).getFirst();
      own.getDocumentElement().appendChild(own.importNode(style, true));
      return new Chosen(text(own), OWN);
    }
    String all = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    String part = all + list(OWN, style(colors));
    return new Chosen(part, OWN);
  }

  private static String text(Document document) {
    return new String(SafeXml.print(document), StandardCharsets.UTF_8);
  }

  private static String list(String usual, String styles) {
    return "<a:tblStyleLst xmlns:a=\""
        + SafeXml.A
        + "\" def=\""
        + usual
        + "\">"
        + styles
        + "</a:tblStyleLst>";
  }

  private static String style(SlideColors colors) {
    String rule = "<a:ln w=\"6350\">" + fill(colors.line()) + "</a:ln>";
    return "<a:tblStyle styleId=\""
        + OWN
        + "\" styleName=\"kyozai\"><a:wholeTbl><a:tcTxStyle><a:fontRef idx=\"minor\"/>"
        + color(colors.ink())
        + "</a:tcTxStyle><a:tcStyle><a:tcBdr><a:bottom>"
        + rule
        + "</a:bottom><a:insideH>"
        + rule
        + "</a:insideH></a:tcBdr><a:fill>"
        + fill(colors.paper())
        + "</a:fill></a:tcStyle></a:wholeTbl><a:band2H><a:tcStyle><a:tcBdr/><a:fill>"
        + fill(colors.tint())
        + "</a:fill></a:tcStyle></a:band2H><a:firstRow><a:tcTxStyle b=\"on\">"
        + "<a:fontRef idx=\"minor\"/>"
        + color(colors.paper())
        + "</a:tcTxStyle><a:tcStyle><a:tcBdr/><a:fill>"
        + fill(colors.night())
        + "</a:fill></a:tcStyle></a:firstRow></a:tblStyle>";
  }

  private static String fill(Shade shade) {
    return "<a:solidFill>" + color(shade) + "</a:solidFill>";
  }

  private static String color(Shade shade) {
    StringBuilder xml = new StringBuilder("<a:schemeClr val=\"" + shade.slot() + "\">");
    for (Shade.Change change : shade.changes()) {
      xml.append("<a:" + change.name() + " val=\"" + change.value() + "\"/>");
    }
    return xml.append("</a:schemeClr>").toString();
  }
}

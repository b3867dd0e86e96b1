package kyozai.write.pptx;

import java.util.Set;
import kyozai.write.pptx.template.SafeXml;
import kyozai.write.pptx.template.Shade;
import kyozai.write.pptx.template.SlideColors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the slots of a template's theme in the place of those that the program's themes have. */
final class SchoolColors {
  private static final Set<String> TEXT = Set.of("rPr", "endParaRPr", "defRPr", "buClr");
  private static final String LINKS =
      "<a:extLst><a:ext uri=\"{A12FA001-AC4F-418D-AE19-62706E023703}\"><ahyp:hlinkClr"
          + " xmlns:ahyp=\"http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor\""
          + " val=\"tx\"/></a:ext></a:extLst>";

  private final SlideColors colors;

  SchoolColors(SlideColors colors) {
    this.colors = colors;
  }

  void apply(Document slide) {
    SafeXml.all(slide, "schemeClr").forEach(this::apply);
    if (!colors.linksReadable()) {
      for (Element link : SafeXml.all(slide, "hlinkClick")) {
        if (SafeXml.children(link).isEmpty()) {
          link.appendChild(SchoolText.element(link, LINKS));
        }
      }
    }
  }

  private void apply(Element color) {
    String slot = color.getAttribute("val");
    Shade shade = shade(slot, isText(color));
    color.setAttribute("val", shade.slot());
    Node first = color.getFirstChild();
    for (Shade.Change change : shade.changes()) {
      String xml = "<a:" + change.name() + " val=\"" + change.value() + "\"/>";
      color.insertBefore(SchoolText.element(color, xml), first);
    }
  }

  private static boolean isText(Element color) {
    Node above = color.getParentNode();
    while (above instanceof Element element) {
      if (TEXT.contains(element.getLocalName())) {
        return true;
      }
      above = above.getParentNode();
    }
    return false;
  }

  private Shade shade(String slot, boolean text) {
    return switch (slot) {
      case "tx1" -> colors.ink();
      case "bg1" -> colors.paper();
      case "tx2" -> colors.night();
      case "bg2" -> colors.tint();
      case "folHlink" -> colors.muted();
      case "accent1", "accent2", "accent3", "accent4", "accent5", "accent6" -> {
        int index = slot.charAt(slot.length() - 1) - '1';
        yield text ? colors.textAccents().get(index) : colors.accents().get(index);
      }
      default -> throw new IllegalArgumentException("no colour for " + slot);
    };
  }
}

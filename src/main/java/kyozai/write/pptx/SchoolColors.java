package kyozai.write.pptx;

import java.util.Map;
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

  private final SlideColors drawn;
  private final Map<Element, SlideColors> own;

  /**
   * Colours for a slide.
   *
   * @param drawn of all shapes that have none of their own
   */
  SchoolColors(SlideColors drawn, Map<Element, SlideColors> own) {
    this.drawn = drawn;
    this.own = own;
  }

  void apply(Document slide) {
    if (!drawn.plain()) {
      SafeXml.all(slide, "sp").forEach(SchoolColors::papered);
    }
    SafeXml.all(slide, "schemeClr").forEach(this::apply);
    for (Element link : SafeXml.all(slide, "hlinkClick")) {
      if (!colors(link).linksReadable() && SafeXml.children(link).isEmpty()) {
        link.appendChild(SchoolText.element(link, LINKS));
      }
    }
  }

  /** Text of a comparison stands on paper where the background is not one colour. */
  private static void papered(Element shape) {
    Element named = SafeXml.first(shape, "nvSpPr", "cNvPr");
    Element none = SafeXml.first(shape, "spPr", "noFill");
    if (named != null && none != null && named.getAttribute("name").equals("Cell")) {
      none.getParentNode().replaceChild(SchoolText.element(none, Colors.fill(Colors.PAPER)), none);
    }
  }

  private SlideColors colors(Element element) {
    for (Node above = element; above instanceof Element each; above = above.getParentNode()) {
      SlideColors found = own.get(each);
      if (found != null) {
        return found;
      }
    }
    return drawn;
  }

  private void apply(Element color) {
    String slot = color.getAttribute("val");
    boolean pale = slot.startsWith("accent") && SafeXml.first(color, "alpha") != null;
    Shade shade = shade(colors(color), slot, pale ? Use.PALE : isText(color) ? Use.TEXT : Use.FILL);
    if (pale) {
      SafeXml.children(color).forEach(color::removeChild);
    }
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

  private enum Use {
    FILL,
    PALE,
    TEXT
  }

  private static Shade shade(SlideColors colors, String slot, Use use) {
    return switch (slot) {
      case "tx1" -> colors.ink();
      case "bg1" -> colors.paper();
      case "tx2" -> colors.night();
      case "bg2" -> colors.tint();
      case "folHlink" -> colors.muted();
      case "accent1", "accent2", "accent3", "accent4", "accent5", "accent6" -> {
        int index = slot.charAt(slot.length() - 1) - '1';
        yield switch (use) {
          case FILL -> colors.accents().get(index);
          case PALE -> colors.pales().get(index);
          case TEXT -> colors.textAccents().get(index);
        };
      }
      default -> throw new IllegalArgumentException("no colour for " + slot);
    };
  }
}

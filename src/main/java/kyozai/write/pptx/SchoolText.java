package kyozai.write.pptx;

import java.util.List;
import kyozai.deck.Spacing;
import kyozai.theme.Theme;
import kyozai.write.pptx.template.Holder;
import kyozai.write.pptx.template.Holder.LevelLook;
import kyozai.write.pptx.template.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Text in a placeholder of a template: fonts, sizes, bullets and alignment are the template's where
 * the text was fitted with them; distances are written out, because they were measured with.
 */
final class SchoolText {
  private static final double SMALLEST_FOOTER = 9;

  private final Theme theme;
  private final Holder holder;
  private final SlotLook look;
  private final double lineHeight;

  /**
   * The text of one placeholder.
   *
   * @param look that the slot has in a theme
   * @param lineHeight of the template's fonts as a multiple of the size
   */
  SchoolText(Theme theme, Holder holder, SlotLook look, double lineHeight) {
    this.theme = theme;
    this.holder = holder;
    this.look = look;
    this.lineHeight = lineHeight;
  }

  /** Writes out what the template would give otherwise than it was measured. */
  void fit(Element shape, boolean headline) {
    for (Element paragraph : SafeXml.all(shape, "p")) {
      Element properties = properties(paragraph);
      int level = level(properties);
      LevelLook own = holder.levels().get(level);
      if (headline) {
        boolean fits = own.linePercent() > 0 && height(own) <= Spacing.HEADLINE_PITCH;
        distances(properties, fits ? 0 : look.percent(), 0);
      } else {
        distances(properties, look.percent(), look.gap());
        bullet(properties, level, own);
        if (look.align().equals("ctr")) {
          properties.setAttribute("algn", "ctr");
        }
      }
      for (Element run : SafeXml.all(paragraph, "rPr")) {
        sized(run, own);
        fonts(run, own);
      }
      SafeXml.all(paragraph, "endParaRPr").forEach(end -> sized(end, own));
    }
  }

  private double height(LevelLook own) {
    return own.linePercent() / 100 * lineHeight;
  }

  /** Footers and numbers look as the template has them, unless that is too small. */
  void quiet(Element shape) {
    LevelLook own = holder.levels().getFirst();
    double factor = theme.scale().footer() / 12;
    for (Element run : SafeXml.all(shape, "rPr")) {
      SafeXml.children(run, "solidFill").forEach(run::removeChild);
      if (own.size() >= SMALLEST_FOOTER * factor && own.size() <= look.size()) {
        run.removeAttribute("sz");
      } else {
        run.setAttribute("sz", Long.toString(Xml.hundredths(look.size())));
      }
      fonts(run, own);
    }
  }

  /** Text in the ink of what it stands on, where the template's own colour cannot be read. */
  static void ink(Element shape) {
    for (Element run : SafeXml.all(shape, "rPr")) {
      if (SafeXml.first(run, "solidFill") == null) {
        run.insertBefore(element(run, Colors.fill(Colors.INK)), run.getFirstChild());
      }
    }
  }

  private static Element properties(Element paragraph) {
    Element known = SafeXml.first(paragraph, "pPr");
    if (known != null) {
      return known;
    }
    Element made = element(paragraph, "<a:pPr/>");
    paragraph.insertBefore(made, paragraph.getFirstChild());
    return made;
  }

  private static int level(Element properties) {
    String level = properties.getAttribute("lvl");
    return level.isEmpty() ? 0 : Integer.parseInt(level);
  }

  /** In the order of the schema: line spacing, space before, space after. */
  private static void distances(Element properties, int percent, double gap) {
    Node first = properties.getFirstChild();
    if (percent > 0 && SafeXml.first(properties, "lnSpc") == null) {
      String spacing = "<a:lnSpc><a:spcPct val=\"" + percent * 1000 + "\"/></a:lnSpc>";
      properties.insertBefore(element(properties, spacing), first);
    }
    Element before = SafeXml.first(properties, "spcBef");
    if (before == null) {
      before = element(properties, points("spcBef", gap));
      properties.insertBefore(before, first);
    }
    if (SafeXml.first(properties, "spcAft") == null) {
      properties.insertBefore(element(properties, points("spcAft", 0)), before.getNextSibling());
    }
  }

  private static String points(String element, double points) {
    return "<a:"
        + element
        + "><a:spcPts val=\""
        + Xml.hundredths(points)
        + "\"/></a:"
        + element
        + ">";
  }

  /** Items of a list: the bullet is the template's, its indent the one that was measured with. */
  private void bullet(Element properties, int level, LevelLook own) {
    boolean silent =
        List.of("buNone", "buChar", "buAutoNum").stream()
            .anyMatch(name -> SafeXml.first(properties, name) != null);
    if (silent) {
      return;
    }
    if (!look.bullets() || properties.getAttribute("lvl").isEmpty()) {
      properties.setAttribute("marL", "0");
      properties.setAttribute("indent", "0");
      properties.appendChild(element(properties, "<a:buNone/>"));
      return;
    }
    double step = theme.scale().indent();
    properties.setAttribute("marL", Long.toString(Xml.emu((level + 1) * step)));
    properties.setAttribute("indent", Long.toString(Xml.emu(-step)));
    if (!own.bullet()) {
      Element bullet = element(properties, "<a:pPr>" + TextXml.bullet() + "</a:pPr>");
      SafeXml.children(bullet).forEach(properties::appendChild);
    }
  }

  private void sized(Element run, LevelLook own) {
    if (run.getAttribute("sz").isEmpty() && Math.abs(own.size() - look.size()) > 0.01) {
      run.setAttribute("sz", Long.toString(Xml.hundredths(look.size())));
    }
  }

  private static void fonts(Element run, LevelLook own) {
    for (Element latin : SafeXml.children(run, "latin")) {
      if (latin.getAttribute("typeface").startsWith("+")) {
        latin.setAttribute("typeface", own.latin());
      }
    }
    SafeXml.children(run, "ea").forEach(ea -> ea.setAttribute("typeface", own.ea()));
  }

  /** Line spacing in percent of a font's own line, for a font with another line. */
  static void tighten(Document slide, double factor) {
    if (Math.abs(factor - 1) < 0.001) {
      return;
    }
    for (Element spacing : SafeXml.all(slide, "lnSpc")) {
      for (Element percent : SafeXml.children(spacing, "spcPct")) {
        long value = Math.round(Double.parseDouble(percent.getAttribute("val")) * factor);
        percent.setAttribute("val", Long.toString(value));
      }
    }
  }

  /** An element from its text, for the document of another. */
  static Element element(Element place, String xml) {
    int end = xml.indexOf(xml.contains(" ") && xml.indexOf(' ') < xml.indexOf('>') ? ' ' : '>');
    int cut = xml.startsWith("/>", end - 1) ? end - 1 : end;
    String named = xml.substring(0, cut) + " " + Xml.NAMESPACES + xml.substring(cut);
    Element made = SafeXml.own(named).getDocumentElement();
    Element own = (Element) place.getOwnerDocument().importNode(made, true);
    for (String prefix : List.of("a", "r", "p")) {
      own.removeAttributeNS("http://www.w3.org/2000/xmlns/", prefix);
    }
    return own;
  }
}

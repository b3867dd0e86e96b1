package kyozai.write.pdf.engine;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Labels of list items as elements of their own, since a marker made by CSS cannot be tagged. */
final class ListLabels {
  static final String LABEL = "lbl";
  static final String BODY = "lbody";

  private ListLabels() {}

  /** Gives each item of a list a label where its first line begins. */
  static void label(Element list) {
    boolean numbered = list.getTagName().equals("ol");
    String start = list.getAttribute("start");
    int number = start.matches("-?[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    for (Element item : Dom.elements(list)) {
      if (item.getTagName().equals("li") && item.getAttribute("data-tag").isEmpty()) {
        String own = numbered ? number + "." : "•";
        String text = item.hasAttribute("data-label") ? item.getAttribute("data-label") : own;
        label(item, text, list.getAttribute("class"));
        number++;
      }
    }
  }

  private static void label(Element item, String text, String kind) {
    Document document = item.getOwnerDocument();
    Element body = document.createElement("div");
    body.setAttribute("class", BODY);
    while (item.getFirstChild() != null) {
      body.appendChild(item.getFirstChild());
    }
    item.appendChild(body);
    if (!text.isBlank()) {
      Element label = document.createElement("span");
      label.setAttribute("class", (LABEL + " " + kind).strip());
      label.setTextContent(text.strip());
      Element line = firstLine(body);
      line.insertBefore(label, line.getFirstChild());
    }
  }

  /** The block that holds the first line: a label before it would stand on a line alone. */
  private static Element firstLine(Element block) {
    for (Node n = block.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text text && Dom.isBlank(text)) {
        continue;
      }
      boolean holdsLine =
          n instanceof Element e && (e.getTagName().equals("p") || e.getTagName().equals("div"));
      return holdsLine ? firstLine((Element) n) : block;
    }
    return block;
  }
}

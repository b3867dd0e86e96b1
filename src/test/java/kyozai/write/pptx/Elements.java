package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements by their local names. */
final class Elements {
  private Elements() {}

  static List<Element> named(Document document, String name) {
    return named(document.getDocumentElement(), name);
  }

  /** All below a node, in order. */
  static List<Element> named(Element root, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The first below a node; null when there is none. */
  static @Nullable Element first(Element root, String name) {
    List<Element> found = named(root, name);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The direct children of a name. */
  static List<Element> children(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }
}

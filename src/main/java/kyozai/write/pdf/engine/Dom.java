package kyozai.write.pdf.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Questions that several passes ask the document. */
final class Dom {
  /** Elements that stand in a line unless a style says otherwise. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "cite", "code", "em", "i", "img", "mark", "q", "s", "small",
          "span", "strong", "sub", "sup", "time", "u");

  private Dom() {}

  /** The children as they stand now, safe against changes. */
  static List<Node> children(Node parent) {
    List<Node> all = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      all.add(n);
    }
    return all;
  }

  /** The element children as they stand now. */
  static List<Element> elements(Node parent) {
    List<Element> all = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        all.add(e);
      }
    }
    return all;
  }

  static boolean isInline(Element e) {
    return INLINE.contains(e.getTagName());
  }

  static boolean hasClass(Element e, String name) {
    String all = e.getAttribute("class");
    for (int at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || all.charAt(at - 1) == ' ';
      if (begins && (end == all.length() || all.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  static boolean isRuby(Element e) {
    return hasClass(e, "ruby") && !e.getAttribute("data-reading").isEmpty();
  }

  /** The level of a heading, or 0. */
  static int headingLevel(Element e) {
    String name = e.getTagName();
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }

  /** The attribute on the nearest of the node and its ancestors that has it, or "". */
  static String inherited(@Nullable Node node, String attribute) {
    for (Node n = node; n != null; n = n.getParentNode()) {
      if (n instanceof Element e && e.hasAttribute(attribute)) {
        return e.getAttribute(attribute);
      }
    }
    return "";
  }

  static boolean isBlank(Text text) {
    return text.getData().isBlank();
  }

  /** The text that is read aloud: without what is hidden from a screen reader. */
  static String spokenText(Element e) {
    StringBuilder all = new StringBuilder();
    collect(e, all);
    return SpaceMarks.without(all.toString()).strip();
  }

  private static void collect(Node node, StringBuilder all) {
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text t) {
        all.append(t.getData());
      } else if (n instanceof Element e && !e.getAttribute("aria-hidden").equals("true")) {
        all.append(e.getAttribute("data-missing").isEmpty() ? "" : e.getAttribute("data-missing"));
        if (e.getAttribute("data-missing").isEmpty()) {
          collect(e, all);
        }
      }
    }
  }
}

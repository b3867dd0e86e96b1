package kyozai.write.pdf.engine;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The reading order and the roles of a prepared document. */
final class Semantics {
  private static final Map<String, Tag> BY_ELEMENT =
      Map.ofEntries(
          Map.entry("body", Tag.DOCUMENT),
          Map.entry("section", Tag.SECT),
          Map.entry("article", Tag.ART),
          Map.entry("nav", Tag.TOC),
          Map.entry("p", Tag.P),
          Map.entry("pre", Tag.P),
          Map.entry("figure", Tag.DIV),
          Map.entry("figcaption", Tag.CAPTION),
          Map.entry("caption", Tag.CAPTION),
          Map.entry("blockquote", Tag.BLOCK_QUOTE),
          Map.entry("q", Tag.QUOTE),
          Map.entry("code", Tag.CODE),
          Map.entry("ul", Tag.L),
          Map.entry("ol", Tag.L),
          Map.entry("li", Tag.LI),
          Map.entry("dl", Tag.L),
          Map.entry("dt", Tag.LBL),
          Map.entry("dd", Tag.LBODY),
          Map.entry("table", Tag.TABLE),
          Map.entry("thead", Tag.THEAD),
          Map.entry("tbody", Tag.TBODY),
          Map.entry("tfoot", Tag.TFOOT),
          Map.entry("tr", Tag.TR),
          Map.entry("th", Tag.TH),
          Map.entry("td", Tag.TD));
  private static final Set<String> TABLE_PARTS =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "th", "td");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final IdentityHashMap<Node, Integer> order = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Role> roles = new IdentityHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private int lastHeading;

  Semantics(Document document) {
    number(document.getDocumentElement());
    assign(document.getDocumentElement(), false, false);
  }

  /** The place of a node in reading order. */
  int order(Node node) {
    return order.getOrDefault(node, Integer.MAX_VALUE);
  }

  /** The place after everything in an element. */
  int orderOfEnd(Element element) {
    Node last = element;
    while (last.getLastChild() != null) {
      last = last.getLastChild();
    }
    return order(last);
  }

  /** The role of an element of the document. */
  Role role(Element element) {
    return roles.getOrDefault(element, Role.Transparent.INLINE);
  }

  boolean is(Element element, Tag tag) {
    return role(element) instanceof Role.Tagged(Tag t) && t == tag;
  }

  private void number(Node node) {
    order.put(node, order.size());
    if (node instanceof Element e && e.hasAttribute("id")) {
      ids.add(e.getAttribute("id"));
    }
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      number(n);
    }
  }

  private void assign(Element element, boolean hidden, boolean layoutTable) {
    boolean decoration =
        hidden
            || element.getAttribute("aria-hidden").equals("true")
            || Dom.hasClass(element, "running");
    boolean layout =
        element.getTagName().equals("table")
            ? element.getAttribute("role").equals("presentation")
            : layoutTable;
    roles.put(element, decoration ? Role.Decoration.HIDDEN : roleOf(element, layout));
    for (Element child : Dom.elements(element)) {
      assign(child, decoration, layout);
    }
  }

  private Role roleOf(Element element, boolean layoutTable) {
    String name = element.getTagName();
    String wanted = element.getAttribute("data-tag");
    if (!wanted.isEmpty()) {
      Tag tag = Tag.named(wanted);
      return tag == null ? transparent(element) : new Role.Tagged(tag);
    }
    if (layoutTable && TABLE_PARTS.contains(name)) {
      return Role.Transparent.BLOCK;
    }
    if (Dom.headingLevel(element) > 0) {
      lastHeading = Math.min(Dom.headingLevel(element), lastHeading + 1);
      return new Role.Tagged(Tag.heading(lastHeading));
    }
    Tag tag = BY_ELEMENT.get(name);
    return tag != null ? new Role.Tagged(tag) : roleByContext(element, name);
  }

  private Role roleByContext(Element element, String name) {
    Element parent = element.getParentNode() instanceof Element e ? e : element;
    if (name.equals("a") && isLink(element.getAttribute("href"))) {
      return new Role.Tagged(Tag.LINK);
    }
    if (name.equals("img")) {
      return element.getAttribute("alt").isEmpty()
          ? Role.Decoration.HIDDEN
          : new Role.Tagged(Tag.FIGURE);
    }
    if (Dom.isRuby(element)) {
      return new Role.Tagged(Tag.RUBY);
    }
    if (parent.getTagName().equals("dl") && name.equals("div")) {
      return new Role.Tagged(Tag.LI);
    }
    if (parent.getTagName().equals("nav") && !Dom.isInline(element)) {
      return new Role.Tagged(Tag.TOCI);
    }
    if (parent.getTagName().equals("li") && Dom.hasClass(element, ListLabels.BODY)) {
      return new Role.Tagged(Tag.LBODY);
    }
    if (Dom.hasClass(element, ListLabels.LABEL)) {
      return new Role.Tagged(Tag.LBL);
    }
    if (!element.getAttribute("data-alt").isEmpty()
        || !element.getAttribute("data-missing").isEmpty()) {
      return new Role.Tagged(Tag.SPAN);
    }
    return changesLanguage(element, parent)
        ? new Role.Tagged(Dom.isInline(element) ? Tag.SPAN : Tag.DIV)
        : transparent(element);
  }

  /** Whether a target is one that a reader may be led to. */
  boolean isLink(String target) {
    if (target.startsWith("#")) {
      return ids.contains(target.substring(1));
    }
    int colon = target.indexOf(':');
    return colon > 0 && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** Whether an element states another language than the one around it. */
  static boolean changesLanguage(Element element, Element parent) {
    return element.hasAttribute("lang")
        && !element.isSameNode(parent)
        && !element.getAttribute("lang").equals(Dom.inherited(parent, "lang"));
  }

  private static Role transparent(Element element) {
    return Dom.isInline(element) ? Role.Transparent.INLINE : Role.Transparent.BLOCK;
  }
}

package kyozai.write.pdf.engine;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure tree, grown from the document's elements as they are painted. */
final class StructureTree {
  private final PdfStructureTreeRoot root;
  private final Semantics semantics;
  private final IdentityHashMap<Element, StructureNode> nodes = new IdentityHashMap<>();
  private final IdentityHashMap<Node, StructureNode> loose = new IdentityHashMap<>();
  private final IdentityHashMap<Element, StructureNode> readings = new IdentityHashMap<>();
  private @Nullable StructureNode top;

  StructureTree(PdfStructureTreeRoot root, Semantics semantics) {
    this.root = root;
    this.semantics = semantics;
  }

  /** The node of an element or of what it belongs to; null for decoration. */
  @Nullable StructureNode node(Element element) {
    StructureNode known = nodes.get(element);
    if (known != null) {
      return known;
    }
    StructureNode found =
        switch (semantics.role(element)) {
          case Role.Decoration hidden -> null;
          case Role.Transparent through ->
              element.getParentNode() instanceof Element parent ? node(parent) : null;
          case Role.Tagged(Tag tag) -> create(element, tag);
        };
    if (found != null) {
      nodes.put(element, found);
    }
    return found;
  }

  /** The node that text standing in an element belongs to; null for decoration. */
  @Nullable StructureNode textNode(Element owner) {
    StructureNode node = node(owner);
    if (node == null) {
      return null;
    }
    if (node.tag() == Tag.RUBY) {
      return rubyPart(node, owner, Tag.RB);
    }
    return node.tag().isGrouping() ? looseText(node, owner) : node;
  }

  /** The node for the reading over a base. */
  @Nullable StructureNode reading(Element ruby) {
    StructureNode node = node(ruby);
    return node == null ? null : rubyPart(node, ruby, Tag.RT);
  }

  /** Writes every element's kids and attributes. */
  void write() {
    if (top != null && top.source() != null) {
      addEmptyCells(top.source());
      write(top);
    }
  }

  /** Nothing is painted in an empty cell, but its row needs it (ISO 14289-1, section 7.5). */
  private void addEmptyCells(Element element) {
    for (Element child : Dom.elements(element)) {
      if (semantics.is(child, Tag.TR) && nodes.containsKey(child)) {
        Dom.elements(child).forEach(this::node);
      }
      addEmptyCells(child);
    }
  }

  private void write(StructureNode node) {
    PdfStructureElement element = node.element();
    element.remove(PdfName.K);
    element.remove(PdfName.PG);
    StructureAttributes.put(node);
    var kids = node.asArray();
    if (!kids.isEmpty()) {
      element.put(PdfName.K, kids);
    }
    node.children().forEach(this::write);
  }

  private @Nullable StructureNode create(Element element, Tag tag) {
    if (!(element.getParentNode() instanceof Element parent)) {
      return null;
    }
    if (tag == Tag.DOCUMENT) {
      top = new StructureNode(tag, element, new PdfStructureElement(root, tag.pdfName()));
      return top;
    }
    boolean label = Dom.hasClass(element, ListLabels.LABEL);
    StructureNode above =
        label ? listItem(parent) : tag.isInline() ? textNode(parent, element) : node(parent);
    if (above == null) {
      return null;
    }
    Element item = above.source();
    int order = label && item != null ? semantics.order(item) : semantics.order(element);
    return child(above, tag, element, order);
  }

  /** Where an element within text belongs; one that stands like a paragraph gets its own. */
  private @Nullable StructureNode textNode(Element parent, Element element) {
    StructureNode node = node(parent);
    return node != null && node.tag().isGrouping() && !Dom.isInline(element)
        ? loose.computeIfAbsent(element, begin -> paragraph(node, begin))
        : textNode(parent);
  }

  /** The item that a label belongs to, whose first line is where the label stands. */
  private @Nullable StructureNode listItem(Element inside) {
    Element e = inside;
    while (!semantics.is(e, Tag.LI) && e.getParentNode() instanceof Element up) {
      e = up;
    }
    return node(e);
  }

  private StructureNode rubyPart(StructureNode ruby, Element source, Tag part) {
    if (part == Tag.RT) {
      return readings.computeIfAbsent(
          source, s -> child(ruby, part, null, semantics.orderOfEnd(s) + 1));
    }
    return loose.computeIfAbsent(source, s -> child(ruby, part, null, semantics.order(s)));
  }

  /** Text in a grouping element gets a paragraph of its own, one for each run between blocks. */
  private StructureNode looseText(StructureNode group, Element owner) {
    Node run = owner;
    while (!run.isSameNode(group.source())
        && run.getParentNode() instanceof Element up
        && semantics.role((Element) run) == Role.Transparent.INLINE) {
      Node begin = run;
      if (semantics.role(up) != Role.Transparent.INLINE) {
        while (begin.getPreviousSibling() != null && isInRun(begin.getPreviousSibling())) {
          begin = begin.getPreviousSibling();
        }
        return loose.computeIfAbsent(begin, n -> paragraph(group, n));
      }
      run = up;
    }
    return loose.computeIfAbsent(run, n -> paragraph(group, n));
  }

  private boolean isInRun(Node node) {
    return !(node instanceof Element e)
        || semantics.role(e) == Role.Transparent.INLINE
        || (semantics.role(e) instanceof Role.Tagged(Tag tag) && tag.isInline());
  }

  private StructureNode paragraph(StructureNode group, Node begin) {
    return child(group, group.tag().forLooseText(), null, semantics.order(begin));
  }

  private StructureNode child(StructureNode above, Tag tag, @Nullable Element source, int order) {
    // The library throws "the parent has already another function" unless the place is clear.
    above.element().remove(PdfName.K);
    StructureNode node =
        new StructureNode(tag, source, new PdfStructureElement(above.element(), tag.pdfName()));
    above.add(order, node);
    return node;
  }
}

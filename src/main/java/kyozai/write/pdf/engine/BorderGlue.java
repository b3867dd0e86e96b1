package kyozai.write.pdf.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The library breaks lines between any two inline elements. Where the rules allow none there, the
 * piece up to the next places to break on both sides is put into an inline block.
 */
final class BorderGlue {
  /** UTF-16 units; a longer piece could be wider than a narrow column. */
  private static final int LONGEST = 24;

  /** What stands in a piece needs no box of its own to stay whole. */
  private static final String IN_PIECE = "display:inline";

  private static final String GLUED = "display:inline-block;text-indent:0;text-align:left";

  private final Document document;

  private BorderGlue(Document document) {
    this.document = document;
  }

  /** Glues all borders below an element. */
  static void apply(Element body) {
    new BorderGlue(body.getOwnerDocument()).block(body);
  }

  private void block(Element block) {
    List<Leaf> run = new ArrayList<>();
    collect(block, run, block);
    glue(run, block);
  }

  /** Whether an element is such a piece. */
  static boolean isGlued(Element element) {
    return element.getAttribute("style").equals(GLUED);
  }

  /** Gathers the leaves of a line of text; a block or a line break ends it. */
  private void collect(Element parent, List<Leaf> run, Element block) {
    for (Node child : Dom.children(parent)) {
      if (child instanceof Text text) {
        run.add(new Leaf(text, text.getData(), false));
      } else if (child instanceof Element e) {
        if (isBreak(e)) {
          glue(run, block);
          run.clear();
          if (!Dom.isInline(e) && !e.getTagName().equals("br")) {
            block(e);
          }
        } else if (isWhole(e)) {
          run.add(new Leaf(e, whole(e), true));
        } else {
          collect(e, run, block);
        }
      }
    }
  }

  private static boolean isBreak(Element e) {
    return !Dom.isInline(e) || Dom.hasClass(e, ListLabels.LABEL);
  }

  private static boolean isWhole(Element e) {
    return Dom.isRuby(e) || isBlank(e) || !e.getAttribute("data-nobreak").isEmpty();
  }

  /** Room for a word, which is an object to the rules, whatever is written in it. */
  private static boolean isBlank(Element e) {
    return !e.getAttribute("data-blank").isEmpty();
  }

  /** A mark of a source stays with what it follows (JLReq 3.1.10, characters of class cl-20). */
  private static String whole(Element e) {
    boolean object = e.getTagName().equals("img") || isBlank(e) || Dom.hasClass(e, "badge");
    String joined = isSource(e) ? "\u2060" : "";
    return object ? "\uFFFC" : joined + e.getTextContent();
  }

  private void glue(List<Leaf> run, Element block) {
    if (run.size() < 2) {
      return;
    }
    StringBuilder all = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Leaf leaf : run) {
      starts.add(all.length());
      all.append(leaf.text());
    }
    String text = all.toString();
    BitSet breaks = BreakRules.opportunities(text, BreakRules.rule(block));
    for (int i = 0; i < run.size(); i++) {
      if (run.get(i).whole()) {
        breaks.clear(starts.get(i) + 1, starts.get(i) + run.get(i).text().length());
      }
    }
    // From the last to the first, so that the offsets before a change stay true.
    int done = text.length() + 1;
    for (int i = run.size() - 1; i > 0; i--) {
      int border = starts.get(i);
      if (border > 0 && border < done && border < text.length() && !breaks.get(border)) {
        int from = Math.max(0, breaks.previousSetBit(border));
        int to = breaks.nextSetBit(border);
        to = withoutSpace(text, to < 0 ? text.length() : to);
        if (to > border && to - from <= LONGEST && to <= done) {
          wrap(run, starts, from, to);
          done = from;
        }
      }
    }
  }

  /** A space at the end would not be counted to the width of the piece, and break it. */
  private static int withoutSpace(String text, int end) {
    int last = end;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }

  private void wrap(List<Leaf> run, List<Integer> starts, int from, int to) {
    List<Node> covered = new ArrayList<>();
    for (int i = run.size() - 1; i >= 0; i--) {
      int start = starts.get(i);
      int end = start + run.get(i).text().length();
      if (end > from && start < to) {
        loosen(run.get(i).node());
        covered.addFirst(cut(run.get(i), Math.max(from, start) - start, Math.min(to, end) - start));
      }
    }
    covered.removeIf(node -> node.getParentNode() == null);
    if (covered.size() < 2) {
      return;
    }
    Element common = common(covered.getFirst(), covered.getLast());
    Node first = splitBefore(covered.getFirst(), common);
    Node last = splitBehind(covered.getLast(), common);
    Element glued = document.createElement("span");
    glued.setAttribute("style", GLUED);
    common.insertBefore(glued, first);
    Node node = first;
    while (!node.isSameNode(last)) {
      Node next = node.getNextSibling();
      glued.appendChild(node);
      node = next;
    }
    glued.appendChild(last);
    takeSpace(glued);
  }

  private static void loosen(Node node) {
    if (node instanceof Element e && isSource(e)) {
      e.setAttribute("style", IN_PIECE);
    }
  }

  private static boolean isSource(Element e) {
    return Dom.hasClass(e, "cite");
  }

  /** The covered part of a leaf as a node of its own. */
  private static Node cut(Leaf leaf, int from, int to) {
    if (!(leaf.node() instanceof Text text)) {
      return leaf.node();
    }
    if (to < text.getLength()) {
      text.splitText(to);
    }
    return from > 0 ? text.splitText(from) : text;
  }

  private static Element common(Node first, Node last) {
    List<Node> above = new ArrayList<>();
    for (Node n = first.getParentNode(); n != null; n = n.getParentNode()) {
      above.add(n);
    }
    for (Node n = last.getParentNode(); n != null; n = n.getParentNode()) {
      if (above.contains(n) && n instanceof Element e) {
        return e;
      }
    }
    throw new IllegalStateException("two nodes of one block have no common ancestor");
  }

  /** Splits the elements between a node and an ancestor, so that what holds it begins with it. */
  private static Node splitBefore(Node node, Element ancestor) {
    Node current = node;
    while (current.getParentNode() instanceof Element up && !up.isSameNode(ancestor)) {
      if (current.getPreviousSibling() != null) {
        Element clone = emptyCopy(up);
        up.getParentNode().insertBefore(clone, up.getNextSibling());
        moveFrom(current, clone);
        current = clone;
      } else {
        current = up;
      }
    }
    return current;
  }

  private static Node splitBehind(Node node, Element ancestor) {
    Node current = node;
    while (current.getParentNode() instanceof Element up && !up.isSameNode(ancestor)) {
      if (current.getNextSibling() != null) {
        Element clone = emptyCopy(up);
        up.getParentNode().insertBefore(clone, up.getNextSibling());
        moveFrom(current.getNextSibling(), clone);
      }
      current = up;
    }
    return current;
  }

  /** The library drops a space behind a piece that begins a line; within the piece it stays. */
  private void takeSpace(Element glued) {
    if (glued.getNextSibling() instanceof Text text && text.getData().startsWith(" ")) {
      text.setData(text.getData().substring(1));
      glued.appendChild(document.createTextNode("\u00A0"));
    }
  }

  private static Element emptyCopy(Element element) {
    Element clone = (Element) element.cloneNode(false);
    clone.removeAttribute("id");
    return clone;
  }

  private static void moveFrom(Node first, Element target) {
    Node node = first;
    while (node != null) {
      Node next = node.getNextSibling();
      target.appendChild(node);
      node = next;
    }
  }

  /**
   * A text, or an element in which no line may break.
   *
   * @param text what the rules see of it
   */
  private record Leaf(Node node, String text, boolean whole) {}
}

package kyozai.outline;

import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Moves lines that begin with a word of the format, such as {@code answer:}, out of the list or the
 * paragraph above them, which Markdown reads them into when no blank line stands between.
 */
final class LiftedLines {
  private LiftedLines() {}

  /** Gives the first such line of each child, with what follows it, a paragraph of its own. */
  static void lift(Node parent, Predicate<List<Node>> begins) {
    for (Node child : InlineConverter.children(parent)) {
      Node last = lastParagraph(child);
      if (last == null) {
        continue;
      }
      List<List<Node>> lines = Lines.of(last);
      for (int i = 0; i < lines.size(); i++) {
        if (begins.test(lines.get(i)) && (i > 0 || child instanceof ListBlock)) {
          child.insertAfter(moved(last, lines.get(i).get(0)));
          break;
        }
      }
    }
  }

  private static @Nullable Node lastParagraph(Node block) {
    Node node = block;
    while (node instanceof ListBlock || node instanceof ListItem) {
      node = node.getLastChild();
    }
    return node instanceof Paragraph ? node : null;
  }

  private static Node moved(Node paragraph, Node first) {
    Node target = new Paragraph();
    target.setSourceSpans(first.getSourceSpans());
    Node node = first;
    while (node != null) {
      Node next = node.getNext();
      target.appendChild(node);
      node = next;
    }
    if (paragraph.getLastChild() != null) {
      paragraph.getLastChild().unlink();
    }
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
    return target;
  }
}

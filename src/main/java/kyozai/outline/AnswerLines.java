package kyozai.outline;

import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Moves {@code answer:} lines out of the paragraph or the list above them, which Markdown reads
 * them into when no blank line stands between.
 */
final class AnswerLines {
  private AnswerLines() {}

  /** Gives each answer among the children of a node a paragraph of its own. */
  static void lift(Node parent) {
    for (Node child : InlineConverter.children(parent)) {
      Node last = lastParagraph(child);
      if (last == null) {
        continue;
      }
      List<List<Node>> lines = Lines.of(last);
      for (int i = 0; i < lines.size(); i++) {
        if (Lines.answer(lines.get(i)).isPresent() && (i > 0 || child instanceof ListBlock)) {
          child.insertAfter(moved(last, lines.get(i).get(0)));
          break;
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Node lastParagraph(Node block) {
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

package kyozai.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Wraps {@code [text]{…}} after parsing. The parser would offer such brackets as a link, but not
 * when other brackets stand in them, and a citation does.
 */
final class Spans {
  private static final int MAX_DEPTH = 20;

  /** An opening bracket: a text and the index in it. */
  private record Opening(Text text, int index) {}

  private final Deque<Opening> open = new ArrayDeque<>();

  private Spans() {}

  /** Wraps all spans below a node. */
  static void wrap(Node parent) {
    new Spans().wrapChildren(parent);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      wrap(child);
    }
  }

  private void wrapChildren(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof Text text) {
        Opening opening = lastMatch(text);
        if (opening != null && next instanceof Nodes.BracesNode braces) {
          Node after = braces.getNext();
          wrap(opening, text, braces);
          next = after;
        }
      }
      node = next;
    }
  }

  /** Follows the brackets of a text; answers the one that a bracket at its very end closes. */
  private @Nullable Opening lastMatch(Text text) {
    String literal = text.getLiteral();
    Opening match = null;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      match = null;
      if (c == '[') {
        open.push(new Opening(text, i));
      } else if (c == ']' && !open.isEmpty()) {
        match = open.pop();
      }
    }
    return open.size() < MAX_DEPTH ? match : null;
  }

  private static void wrap(Opening opening, Text end, Nodes.BracesNode braces) {
    Text start = opening.text();
    String written = start.getLiteral();
    String inside = written.substring(opening.index() + 1);
    if (start.equals(end) && inside.startsWith("@")) {
      return;
    }
    var span = new Nodes.SpanNode(braces.attributes());
    span.setSourceSpans(behind(start, opening.index()));
    if (!start.equals(end)) {
      end.setLiteral(withoutLast(end.getLiteral()));
    }
    Text first = new Text(start.equals(end) ? withoutLast(inside) : inside);
    first.setSourceSpans(behind(start, opening.index() + 1));
    span.appendChild(first);
    while (start.getNext() != null && !braces.equals(start.getNext())) {
      span.appendChild(start.getNext());
    }
    start.setLiteral(written.substring(0, opening.index()));
    start.insertAfter(span);
    braces.unlink();
    if (start.getLiteral().isEmpty()) {
      start.unlink();
    }
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }

  private static List<SourceSpan> behind(Text text, int offset) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (spans.isEmpty() || offset > spans.get(0).getLength()) {
      return spans;
    }
    return List.of(spans.get(0).subSpan(offset));
  }
}

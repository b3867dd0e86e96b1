package kyozai.outline;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The letters on both sides of a line break in the source. */
final class Edges {
  /** How many siblings are looked at, so that many empty ones cost no quadratic time. */
  private static final int FARTHEST = 8;

  private static final Pattern CITATION = Pattern.compile("\\[@[^\\]]{0,1000}\\]");

  private Edges() {}

  /** The last letter before a node; a space when there is none. */
  static int before(Node node) {
    return letter(node.getPrevious(), false);
  }

  /** The first letter behind a node; a space when there is none. */
  static int after(Node node) {
    return letter(node.getNext(), true);
  }

  private static int letter(@Nullable Node start, boolean forward) {
    Node node = start;
    for (int i = 0; i < FARTHEST && node != null; i++) {
      String text = CITATION.matcher(text(node, forward)).replaceAll("").strip();
      if (!text.isEmpty()) {
        return forward ? text.codePointAt(0) : text.codePointBefore(text.length());
      }
      node = forward ? node.getNext() : node.getPrevious();
    }
    return ' ';
  }

  private static String text(Node node, boolean forward) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof Nodes.RubyNode ruby) {
      return ruby.base();
    }
    Node child = forward ? node.getFirstChild() : node.getLastChild();
    while (child != null) {
      String text = text(child, forward);
      if (!text.isBlank()) {
        return text;
      }
      child = forward ? child.getNext() : child.getPrevious();
    }
    return "";
  }
}

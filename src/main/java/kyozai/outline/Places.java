package kyozai.outline;

import java.util.List;
import kyozai.diagnostic.Position;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds where a node of the syntax tree stands in the outline. */
@FunctionalInterface
interface Places {

  /** Where something stands that is as many UTF-16 units behind the beginning of a node. */
  Position of(Node node, int offset);

  default Position of(Node node) {
    return of(node, 0);
  }

  /** Places in the body of an outline. */
  static Places in(PreparedText prepared) {
    return (node, offset) -> {
      for (Node at = node; at != null; at = at.getParent()) {
        List<SourceSpan> spans = at.getSourceSpans();
        if (!spans.isEmpty()) {
          SourceSpan first = spans.get(0);
          int shift = at.equals(node) ? offset : 0;
          return prepared.position(first.getLineIndex(), first.getColumnIndex() + shift);
        }
      }
      return prepared.position(0, 0);
    };
  }
}

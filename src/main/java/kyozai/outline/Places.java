package kyozai.outline;

import java.util.List;
import kyozai.diagnostic.Position;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds where a node of the syntax tree stands in the outline. */
@FunctionalInterface
interface Places {

  Position of(Node node);

  /** Places in the body of an outline. */
  static Places in(PreparedText prepared) {
    return node -> {
      for (Node at = node; at != null; at = at.getParent()) {
        List<SourceSpan> spans = at.getSourceSpans();
        if (!spans.isEmpty()) {
          SourceSpan first = spans.get(0);
          return prepared.position(first.getLineIndex(), first.getColumnIndex());
        }
      }
      return prepared.position(0, 0);
    };
  }
}

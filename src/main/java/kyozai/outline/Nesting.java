package kyozai.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import kyozai.diagnostic.Bilingual;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** Notices blocks so deep that the parser left what they hold as text. */
final class Nesting {
  private record Level(Node node, int depth) {}

  private Nesting() {}

  static void check(Node document, Reading reading) {
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(document, 1));
    while (!open.isEmpty()) {
      Level level = open.pop();
      if (level.depth() >= Markdown.MAX_NESTING) {
        reading
            .findings()
            .error(
                "nested-too-deep",
                reading.position(level.node()),
                Bilingual.of(
                    "入れ子が100段を超えているため、その中は文字のまま残しました。",
                    "Nesting is deeper than 100 levels; what is inside was kept as text."),
                Bilingual.of("引用や箇条書きを浅くしてください。", "Use fewer levels."));
        return;
      }
      for (Node child = level.node().getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof Block) {
          open.push(new Level(child, level.depth() + 1));
        }
      }
    }
  }
}

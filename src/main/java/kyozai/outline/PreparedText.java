package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;

/** The text given to the Markdown parser, and where each of its lines stood in the outline. */
final class PreparedText {
  private static final int NOTHING_INSERTED = Integer.MAX_VALUE;

  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> sourceLines = new ArrayList<>();
  private final List<Integer> inserted = new ArrayList<>();

  PreparedText(SourceText source) {
    this.source = source;
  }

  /** Adds a line as it stood, or with other characters in the same places. */
  void add(String line, int sourceLine) {
    addWithInsertion(line, sourceLine, NOTHING_INSERTED);
  }

  /** Adds a line that holds one character more than the outline, at an index. */
  void addWithInsertion(String line, int sourceLine, int insertedAt) {
    text.append(line).append('\n');
    lines.add(line);
    sourceLines.add(sourceLine);
    inserted.add(insertedAt);
  }

  String text() {
    return text.toString();
  }

  SourceText source() {
    return source;
  }

  /** A line as the parser saw it; empty behind the end. */
  String line(int index) {
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }

  /** Where a place of this text stands in the outline; both counted from 0. */
  Position position(int line, int unit) {
    if (line < 0 || line >= sourceLines.size()) {
      return source.position(source.lines().size(), 0);
    }
    int shift = unit > inserted.get(line) ? 1 : 0;
    return source.position(sourceLines.get(line), unit - shift);
  }
}

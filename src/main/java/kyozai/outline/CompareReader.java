package kyozai.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Side;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads {@code ::: compare}: two to four {@code ###} columns, each a list. */
final class CompareReader {
  private final Reading reading;
  private final BlockConverter blocks;

  CompareReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> read(Nodes.Fence fence, AttributeList list, Position position) {
    Attributes attributes = reading.common(list, position, Set.of("rows"));
    List<Node> children = InlineConverter.children(fence);
    long headings = children.stream().filter(Heading.class::isInstance).count();
    if (headings < 2 || headings > 4) {
      reading
          .findings()
          .error(
              "compare-columns",
              position,
              Bilingual.of(
                  "比較には列が二つから四つ要ります。ここには" + headings + "個あります。",
                  "A comparison needs two to four columns; here are " + headings + "."),
              Bilingual.of(
                  "列ごとに「### 見出し」と箇条書きを書いてください。", "For each column write “### Head” and a list."));
      return blocks.convert(children);
    }
    return columns(children, list, attributes, position);
  }

  private List<Block> columns(
      List<Node> children, AttributeList list, Attributes attributes, Position position) {
    List<Draft> drafts = new ArrayList<>();
    List<Node> before = new ArrayList<>();
    for (Node node : children) {
      if (node instanceof Heading heading) {
        drafts.add(draft(heading));
      } else if (drafts.isEmpty()) {
        before.add(node);
      } else {
        drafts.get(drafts.size() - 1).cells.addAll(cells(node));
      }
    }
    List<List<Inline>> labels = labels(list.values().get("rows"), position);
    int longest = drafts.stream().mapToInt(draft -> draft.cells.size()).max().orElse(0);
    checkLabels(labels.size(), longest, position);
    while (!labels.isEmpty() && labels.size() < longest) {
      labels.add(List.of());
    }
    List<Block> result =
        new ArrayList<>(reading.leftOver(blocks.convert(before), "比較の列の前", "a comparison"));
    result.add(
        new Block.Comparison(
            labels,
            drafts.stream().map(d -> d.finish(labels.size())).toList(),
            attributes,
            position));
    return result;
  }

  private Draft draft(Heading heading) {
    Position position = reading.position(heading);
    var line = reading.trailing(InlineConverter.children(heading));
    String by = line.attributes().values().get("by");
    Side side = by == null ? null : reading.attributes().side(by).orElse(null);
    if (by != null && side == null) {
      reading
          .findings()
          .warning(
              "unknown-side",
              position,
              Bilingual.of(
                  "「" + by + "」は先頭の sides: にありません。", "“" + by + "” is not among “sides:”."),
              Bilingual.of(
                  "先頭に「sides:」を書き、その名前を使ってください。", "Write “sides:” at the top and use its names."));
    }
    if (!line.attributes().isEmpty()) {
      reading.attributes().refuse(line.attributes(), position);
    }
    return new Draft(reading.inlines(line.nodes()), side, position);
  }

  private List<Block.Item> cells(Node node) {
    if (node instanceof ListBlock list) {
      return blocks.lists().items(list);
    }
    Position position = reading.position(node);
    if (node instanceof Paragraph paragraph) {
      var line = reading.trailing(InlineConverter.children(paragraph));
      List<Inline> text = reading.statement(line.nodes(), line.attributes(), position);
      return text.isEmpty()
          ? List.of()
          : List.of(
              new Block.Item(
                  text, List.of(), reading.common(line.attributes(), position), position));
    }
    List<Block> found = blocks.convert(List.of(node));
    return found.isEmpty()
        ? List.of()
        : List.of(new Block.Item(List.of(), found, reading.inherited(), position));
  }

  private List<List<Inline>> labels(@Nullable String rows, Position position) {
    List<List<Inline>> labels = new ArrayList<>();
    if (rows != null) {
      Arrays.stream(rows.split("[;；]", -1))
          .forEach(label -> labels.add(reading.phrase(label.strip(), position)));
    }
    if (!labels.isEmpty() && labels.get(labels.size() - 1).isEmpty()) {
      labels.remove(labels.size() - 1);
    }
    return labels;
  }

  private void checkLabels(int given, int longest, Position position) {
    if (given > 0 && given != longest) {
      reading
          .findings()
          .warning(
              "compare-rows",
              position,
              Bilingual.of(
                  "rows= の名前は" + given + "個ですが、列の項目は多いところで" + longest + "個です。",
                  "“rows=” names " + given + " rows, but the longest column has " + longest + "."));
    }
  }

  private static final class Draft {
    private final List<Inline> head;
    private final @Nullable Side side;
    private final Position position;
    private final List<Block.Item> cells = new ArrayList<>();

    Draft(List<Inline> head, @Nullable Side side, Position position) {
      this.head = head;
      this.side = side;
      this.position = position;
    }

    /** The column, with empty cells up to the number of labels when it is the longest. */
    Block.ComparisonColumn finish(int rows) {
      while (cells.size() < rows) {
        cells.add(new Block.Item(List.of(), List.of(), Attributes.NONE, position));
      }
      return new Block.ComparisonColumn(head, side, cells);
    }
  }
}

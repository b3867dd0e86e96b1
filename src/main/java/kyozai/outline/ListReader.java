package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads lists and their items. */
final class ListReader {
  private final Reading reading;
  private final BlockConverter blocks;

  ListReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  Block.ItemList read(ListBlock list, AttributeList attributes) {
    Position position = reading.position(list);
    Integer start =
        list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : Integer.valueOf(1);
    return new Block.ItemList(
        list instanceof OrderedList,
        start == null ? 1 : start,
        items(list),
        reading.ofBlock(attributes, position),
        position);
  }

  List<Block.Item> items(ListBlock list) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item : InlineConverter.children(list)) {
      if (item instanceof ListItem) {
        items.add(item(item));
      }
    }
    return items;
  }

  Block.Item item(Node item) {
    Position position = reading.position(item);
    List<Node> children = InlineConverter.children(item);
    if (children.isEmpty() || !(children.get(0) instanceof Paragraph first)) {
      return new Block.Item(List.of(), blocks.convert(children), reading.inherited(), position);
    }
    var line = reading.trailing(InlineConverter.children(first));
    if (FigureReader.isPicture(line.nodes())) {
      return new Block.Item(List.of(), blocks.convert(children), reading.inherited(), position);
    }
    List<Inline> text = reading.statement(line.nodes(), line.attributes(), position);
    return new Block.Item(
        text,
        blocks.convert(children.subList(1, children.size())),
        reading.common(line.attributes(), position, Set.of()),
        position);
  }
}

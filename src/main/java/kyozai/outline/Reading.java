package kyozai.outline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Side;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What all readers of blocks share: where the text stands, what its braces mean, what is wrong. */
final class Reading {
  /**
   * Inline nodes without the braces at their end.
   *
   * @param attributes in those braces
   */
  record Trailing(List<Node> nodes, AttributeList attributes) {}

  private final PreparedText prepared;
  private final Path folder;
  private final Map<String, String> readings;
  private final References references;
  private final Findings findings;
  private final Places places;
  private final AttributeReader attributes;
  private final InlineConverter converter;

  Reading(
      PreparedText prepared,
      Path folder,
      Map<String, Side> sides,
      Map<String, String> readings,
      References references,
      Findings findings) {
    this.prepared = prepared;
    this.folder = folder;
    this.readings = Map.copyOf(readings);
    this.references = references;
    this.findings = findings;
    this.places = Places.in(prepared);
    this.attributes = new AttributeReader(sides, this::phrase, findings);
    this.converter = new InlineConverter(places, attributes, references, findings);
  }

  PreparedText prepared() {
    return prepared;
  }

  Path folder() {
    return folder;
  }

  Map<String, String> readings() {
    return readings;
  }

  Findings findings() {
    return findings;
  }

  AttributeReader attributes() {
    return attributes;
  }

  Attributes inherited() {
    return attributes.inherited();
  }

  Position position(Node node) {
    return places.of(node);
  }

  /** A text outside the body, such as a title, with its markup. */
  List<Inline> phrase(String text, Position position) {
    List<Inline> inlines = new ArrayList<>();
    var phrases = new InlineConverter((node, offset) -> position, attributes, references, findings);
    for (Node block : InlineConverter.children(Markdown.phrase(text.replaceAll("\\s+", " ")))) {
      inlines.addAll(phrases.convert(InlineConverter.children(block)));
    }
    return inlines.isEmpty() && !text.isBlank() ? List.of(new Inline.Text(text.strip())) : inlines;
  }

  List<Inline> inlines(List<Node> siblings) {
    return converter.convert(siblings);
  }

  List<Inline> html(String html, Position position) {
    return converter.html(html, position);
  }

  /** Running text with the badge that its attributes ask for. */
  List<Inline> statement(List<Node> siblings, AttributeList list, Position position) {
    List<Inline> content = new ArrayList<>(inlines(siblings));
    attributes.badge(list, position).ifPresent(content::add);
    return content;
  }

  Attributes common(AttributeList list, Position position) {
    return common(list, position, Set.of());
  }

  /** The common attributes of an element that also knows others. */
  Attributes common(AttributeList list, Position position, Set<String> own) {
    return list.isEmpty() ? inherited() : attributes.common(list, position, own);
  }

  /** The common attributes of a block that is no statement. */
  Attributes ofBlock(AttributeList list, Position position) {
    attributes.refuseStatus(list, position);
    return common(list, position);
  }

  /** Takes the braces at the end of inline nodes. */
  Trailing trailing(List<Node> siblings) {
    List<Node> nodes = new ArrayList<>(siblings);
    AttributeList list = AttributeList.NONE;
    while (!nodes.isEmpty()) {
      Node last = nodes.get(nodes.size() - 1);
      if (last instanceof Nodes.BracesNode braces) {
        list = braces.attributes().and(list);
      } else if (!(last instanceof Text text && text.getLiteral().isBlank())
          && !(last instanceof SoftLineBreak)) {
        break;
      }
      nodes.remove(nodes.size() - 1);
    }
    return new Trailing(nodes, list);
  }

  /** Blocks that stand where a directive has no place for them: kept beside it, with a warning. */
  List<Block> leftOver(List<Block> blocks, String ja, String en) {
    if (!blocks.isEmpty()) {
      findings.warning(
          "content-beside",
          blocks.get(0).position(),
          Bilingual.of(
              ja + "の中に置けない内容なので、すぐ下にふつうの内容として残しました。",
              "This has no place in " + en + " and was kept as ordinary text below it."));
    }
    return blocks;
  }
}

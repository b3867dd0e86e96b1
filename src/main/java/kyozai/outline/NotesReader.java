package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads {@code ::: notes}; a label at a line's start begins a remark of its kind. */
final class NotesReader {
  private static final Pattern LABEL =
      Pattern.compile("(?i)^\\s*(発問|指示|予想される反応|留意点|評価|ask|tell|expect|note|assess)\\s*[:：]\\s*");

  private final Reading reading;
  private final BlockConverter blocks;

  NotesReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> read(Nodes.Fence fence, AttributeList list, Position position) {
    LiftedLines.lift(fence, line -> Lines.startsWith(LABEL, line).isPresent());
    var collector = new Collector();
    List<Node> run = new ArrayList<>();
    for (Node node : InlineConverter.children(fence)) {
      if (node instanceof Paragraph paragraph && hasLabel(paragraph)) {
        collector.add(blocks.convert(run));
        run.clear();
        labelled(paragraph, collector);
      } else {
        run.add(node);
      }
    }
    collector.add(blocks.convert(run));
    return List.of(
        new Block.SpokenText(collector.finish(), reading.common(list, position), position));
  }

  private static boolean hasLabel(Paragraph paragraph) {
    return Lines.of(paragraph).stream().anyMatch(line -> Lines.startsWith(LABEL, line).isPresent());
  }

  private void labelled(Paragraph paragraph, Collector collector) {
    for (List<Node> line : Lines.of(paragraph)) {
      Optional<Matcher> label = Lines.startsWith(LABEL, line);
      List<Node> rest = label.map(matcher -> Lines.behind(matcher, line)).orElse(line);
      label.ifPresent(matcher -> collector.begin(kind(matcher.group(1))));
      var trailing = reading.trailing(rest);
      Position position =
          line.isEmpty() ? reading.position(paragraph) : reading.position(line.get(0));
      List<Inline> text = reading.statement(trailing.nodes(), trailing.attributes(), position);
      if (!text.isEmpty()) {
        var attributes = reading.common(trailing.attributes(), position);
        collector.add(List.of(new Block.Paragraph(text, attributes, position)));
      }
    }
  }

  private static Block.RemarkKind kind(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "発問", "ask" -> Block.RemarkKind.ASK;
      case "指示", "tell" -> Block.RemarkKind.TELL;
      case "予想される反応", "expect" -> Block.RemarkKind.EXPECT;
      case "留意点", "note" -> Block.RemarkKind.NOTE;
      default -> Block.RemarkKind.ASSESS;
    };
  }

  private static final class Collector {
    private final List<Block.Remark> remarks = new ArrayList<>();
    private final List<Block> content = new ArrayList<>();
    private Block.RemarkKind kind = Block.RemarkKind.PLAIN;

    void begin(Block.RemarkKind next) {
      end();
      kind = next;
    }

    void add(List<Block> found) {
      content.addAll(found);
    }

    List<Block.Remark> finish() {
      end();
      return remarks;
    }

    private void end() {
      if (!content.isEmpty()) {
        remarks.add(new Block.Remark(kind, content));
        content.clear();
      }
    }
  }
}

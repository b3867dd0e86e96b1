package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads {@code ::: activity} and {@code ::: question}; {@code answer:} is for the teacher. */
final class TaskReader {
  private final Reading reading;
  private final BlockConverter blocks;

  TaskReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  private record Parts(List<Node> task, List<Inline> answer) {}

  List<Block> activity(Nodes.Fence fence, AttributeList list, Position position) {
    Parts parts = parts(fence);
    String form = list.values().get("form");
    Block.WorkForm known =
        form == null
            ? null
            : Words.value(Block.WorkForm.class, "form", form, position, reading.findings())
                .orElse(null);
    return List.of(
        new Block.Activity(
            known,
            reading.attributes().number("lines", list, position),
            blocks.convert(parts.task()),
            parts.answer(),
            reading.common(list, position, Set.of("form", "lines", "points", "viewpoint", "bloom")),
            position));
  }

  List<Block> question(Nodes.Fence fence, AttributeList list, Position position) {
    Parts parts = parts(fence);
    List<List<Inline>> lines = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    for (Block block : blocks.convert(parts.task())) {
      if (block instanceof Block.Paragraph paragraph && others.isEmpty()) {
        lines.add(paragraph.content());
      } else {
        others.add(block);
      }
    }
    List<Inline> text = Flattened.lines(lines);
    if (text.isEmpty()) {
      reading
          .findings()
          .error(
              "empty-question",
              position,
              Bilingual.of("問いの文がありません。", "There is no question in this block."));
      others.add(0, new Block.Paragraph(parts.answer(), reading.inherited(), position));
      return others;
    }
    List<Block> result = new ArrayList<>();
    result.add(
        new Block.BigQuestion(text, parts.answer(), reading.common(list, position), position));
    result.addAll(reading.leftOver(others, "問い", "a big question"));
    return result;
  }

  /** Everything from {@code answer:} on is the answer, so that none of it reaches a pupil. */
  private Parts parts(Nodes.Fence fence) {
    LiftedLines.lift(fence, line -> Lines.answer(line).isPresent());
    List<Node> task = new ArrayList<>();
    List<List<Inline>> answer = new ArrayList<>();
    boolean inAnswer = false;
    for (Node node : InlineConverter.children(fence)) {
      List<Node> first = node instanceof Paragraph ? Lines.of(node).get(0) : List.of();
      Optional<List<Node>> begins = Lines.answer(first);
      if (begins.isPresent()) {
        inAnswer = true;
        List<Node> nodes = new ArrayList<>(begins.get());
        nodes.addAll(InlineConverter.children(node).subList(first.size(), size(node)));
        answer.add(reading.inlines(nodes));
      } else if (inAnswer) {
        answer.add(Flattened.of(blocks.convert(List.of(node))));
      } else {
        task.add(node);
      }
    }
    return new Parts(task, Flattened.lines(answer));
  }

  private static int size(Node node) {
    return InlineConverter.children(node).size();
  }
}

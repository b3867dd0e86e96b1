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
    List<Inline> text = List.of();
    List<Block> others = new ArrayList<>();
    for (Block block : blocks.convert(parts.task())) {
      if (block instanceof Block.Paragraph paragraph && others.isEmpty()) {
        text = Inlines.stacked(text, paragraph.content());
      } else {
        others.add(block);
      }
    }
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
    AnswerLines.lift(fence);
    List<Node> task = new ArrayList<>();
    List<Inline> answer = new ArrayList<>();
    boolean inAnswer = false;
    for (Node node : InlineConverter.children(fence)) {
      List<Node> first = node instanceof Paragraph ? Lines.of(node).get(0) : List.of();
      Optional<List<Node>> begins = Lines.answer(first);
      if (begins.isPresent()) {
        inAnswer = true;
        List<Node> nodes = new ArrayList<>(begins.get());
        nodes.addAll(InlineConverter.children(node).subList(first.size(), size(node)));
        answer = new ArrayList<>(Inlines.stacked(answer, reading.inlines(nodes)));
      } else if (inAnswer) {
        for (Block block : blocks.convert(List.of(node))) {
          answer = new ArrayList<>(Inlines.stacked(answer, Flattened.of(block)));
        }
      } else {
        task.add(node);
      }
    }
    return new Parts(task, answer);
  }

  private static int size(Node node) {
    return InlineConverter.children(node).size();
  }
}

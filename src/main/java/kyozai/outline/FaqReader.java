package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads {@code ::: faq}: {@code ###} questions, each with any blocks as its answer. */
final class FaqReader {
  private final Reading reading;
  private final BlockConverter blocks;

  FaqReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> read(Nodes.Fence fence, AttributeList list, Position position) {
    List<Block.FaqEntry> entries = new ArrayList<>();
    List<Node> answer = new ArrayList<>();
    List<Block> before = new ArrayList<>();
    Heading open = null;
    for (Node node : InlineConverter.children(fence)) {
      if (node instanceof Heading heading
          && (open == null || heading.getLevel() <= open.getLevel())) {
        finish(open, answer, entries, before);
        open = heading;
      } else {
        answer.add(node);
      }
    }
    finish(open, answer, entries, before);
    List<Block> result = new ArrayList<>();
    if (entries.isEmpty()) {
      reading
          .findings()
          .error(
              "empty-faq",
              position,
              Bilingual.of("問答に質問がありません。", "There is no question in this block."),
              Bilingual.of(
                  "質問ごとに「### 質問」、その下に答えを書いてください。",
                  "Write “### question” and the answer below it."));
      return before;
    }
    result.addAll(reading.leftOver(before, "問答の質問の前", "a list of questions"));
    result.add(new Block.Faq(entries, reading.common(list, position), position));
    return result;
  }

  private void finish(
      @Nullable Heading question,
      List<Node> answer,
      List<Block.FaqEntry> entries,
      List<Block> before) {
    List<Block> content = blocks.convert(answer);
    answer.clear();
    if (question == null) {
      before.addAll(content);
      return;
    }
    Position position = reading.position(question);
    var line = reading.trailing(InlineConverter.children(question));
    List<Inline> text = reading.statement(line.nodes(), line.attributes(), position);
    Attributes attributes = reading.common(line.attributes(), position);
    entries.add(new Block.FaqEntry(text, content, attributes, position));
  }
}

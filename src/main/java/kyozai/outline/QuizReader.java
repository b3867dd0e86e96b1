package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Question;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ::: quiz}. Markdown gives {@code answer:} and {@code >} to the item, to a choice or
 * to nobody, depending on their indentation; here they belong to the item above.
 */
final class QuizReader {
  private final Reading reading;
  private final BlockConverter blocks;

  QuizReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> read(Nodes.Fence fence, AttributeList list, Position position) {
    List<QuizItem> items = new ArrayList<>();
    List<Node> before = new ArrayList<>();
    for (Node node : InlineConverter.children(fence)) {
      QuizItem last = items.isEmpty() ? null : items.get(items.size() - 1);
      if (node instanceof ListBlock choices && Choices.areIn(choices) && last != null) {
        addChoices(choices, last);
      } else if (node instanceof ListBlock found) {
        for (Node item : InlineConverter.children(found)) {
          items.add(item(item));
        }
      } else if (last == null) {
        before.add(node);
      } else {
        add(node, last);
      }
    }
    List<Question> questions = new ArrayList<>();
    List<Block> kept = new ArrayList<>();
    for (QuizItem item : items) {
      Optional<Question> question = item.finish();
      question.ifPresentOrElse(questions::add, () -> kept.add(item.asList()));
    }
    List<Block> result =
        new ArrayList<>(reading.leftOver(blocks.convert(before), "小テストの問題の前", "a quiz"));
    if (!questions.isEmpty()) {
      result.add(new Block.Quiz(questions, reading.common(list, position), position));
    } else if (items.isEmpty()) {
      empty(position);
    }
    result.addAll(kept);
    return result;
  }

  private QuizItem item(Node node) {
    var item = new QuizItem(reading, blocks, reading.position(node));
    for (Node child : InlineConverter.children(node)) {
      add(child, item);
    }
    return item;
  }

  private void add(Node node, QuizItem item) {
    switch (node) {
      case Paragraph paragraph -> addLines(paragraph, item);
      case BlockQuote why -> item.addFeedback(blocks.inside(why));
      case ListBlock choices when Choices.areIn(choices) -> addChoices(choices, item);
      default -> item.addBody(node);
    }
  }

  private void addLines(Paragraph paragraph, QuizItem item) {
    if (FigureReader.isPicture(reading.trailing(InlineConverter.children(paragraph)).nodes())) {
      item.addBody(paragraph);
      return;
    }
    List<Node> text = new ArrayList<>();
    for (List<Node> line : Lines.of(paragraph)) {
      Optional<List<Node>> answer = Lines.answer(line);
      if (answer.isPresent()) {
        item.addText(text);
        text = new ArrayList<>();
        item.addAnswer(answer.get());
      } else {
        addLine(text, line);
      }
    }
    item.addText(text);
  }

  private static void addLine(List<Node> text, List<Node> line) {
    if (!text.isEmpty() && !line.isEmpty()) {
      Node between = line.get(0).getPrevious();
      if (between != null) {
        text.add(between);
      }
    }
    text.addAll(line);
  }

  private void addChoices(ListBlock list, QuizItem item) {
    for (Node node : InlineConverter.children(list)) {
      Node first = node.getFirstChild();
      List<Node> text = new ArrayList<>();
      List<List<Node>> answers = new ArrayList<>();
      for (List<Node> line : Lines.of(first == null ? node : first)) {
        Lines.answer(line).ifPresentOrElse(answers::add, () -> addLine(text, line));
      }
      item.addChoice(text);
      answers.forEach(item::addAnswer);
      for (@Nullable Node more = first == null ? null : first.getNext();
          more != null;
          more = more.getNext()) {
        add(more, item);
      }
    }
  }

  private void empty(Position position) {
    reading
        .findings()
        .error(
            "empty-quiz",
            position,
            Bilingual.of("小テストに問題がありません。", "This quiz holds no items."),
            Bilingual.of(
                "「1. 問題」のように番号をつけて書いてください。", "Write numbered items such as “1. Question”."));
  }
}

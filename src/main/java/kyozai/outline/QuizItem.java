package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Question;
import kyozai.lesson.Viewpoint;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** An item of a quiz while its parts are gathered. */
final class QuizItem {
  private static final Set<String> OWN = Set.of("points", "viewpoint", "bloom");

  private final Reading reading;
  private final BlockConverter blocks;
  private final Position position;
  private final List<Block> body = new ArrayList<>();
  private final List<Question.Choice> choices = new ArrayList<>();
  private final List<List<Inline>> feedback = new ArrayList<>();
  private final List<List<Inline>> accepted = new ArrayList<>();
  private List<Inline> stem = List.of();
  private AttributeList attributes = AttributeList.NONE;
  private boolean latinBoxes;
  private boolean japaneseBoxes;

  QuizItem(Reading reading, BlockConverter blocks, Position position) {
    this.reading = reading;
    this.blocks = blocks;
    this.position = position;
  }

  /** The stem first, then paragraphs below it. */
  void addText(List<Node> nodes) {
    var line = reading.trailing(nodes);
    List<Inline> text = reading.statement(line.nodes(), line.attributes(), position);
    if (stem.isEmpty() && body.isEmpty()) {
      stem = text;
      attributes = attributes.and(line.attributes());
    } else if (!text.isEmpty()) {
      Attributes own = reading.common(line.attributes(), position, OWN);
      body.add(new Block.Paragraph(text, own, position));
    } else {
      attributes = attributes.and(line.attributes());
    }
  }

  void addBody(Node node) {
    body.addAll(blocks.convert(List.of(node)));
  }

  void addFeedback(List<Block> why) {
    feedback.add(Flattened.of(why));
  }

  void addChoice(List<Node> nodes) {
    Optional<Matcher> box = Lines.startsWith(Choices.BOX, nodes);
    List<Node> text = box.map(matcher -> Lines.behind(matcher, nodes)).orElse(nodes);
    String sign = box.map(matcher -> matcher.group(1)).orElse(" ");
    latinBoxes |= Choices.isLatin(sign);
    japaneseBoxes |= Choices.isJapanese(sign);
    var line = reading.trailing(text);
    choices.add(
        new Question.Choice(
            reading.statement(line.nodes(), line.attributes(), position), Choices.isRight(sign)));
  }

  /** What stands behind {@code answer:}; bars separate what is accepted. */
  void addAnswer(List<Node> nodes) {
    var line = reading.trailing(nodes);
    attributes = attributes.and(line.attributes());
    List<Node> part = new ArrayList<>();
    for (Node node : line.nodes()) {
      if (!(node instanceof Text text)) {
        part.add(node);
        continue;
      }
      String[] pieces = text.getLiteral().split("[|｜]", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          accept(part);
          part = new ArrayList<>();
        }
        Text piece = new Text(pieces[i]);
        piece.setSourceSpans(text.getSourceSpans());
        part.add(piece);
      }
    }
    accept(part);
  }

  private void accept(List<Node> nodes) {
    List<Inline> answer = reading.inlines(nodes);
    if (!answer.isEmpty()) {
      accepted.add(answer);
    }
  }

  /** The question; empty with a diagnostic when its answer is missing or contradicts itself. */
  Optional<Question> finish() {
    if (latinBoxes && japaneseBoxes) {
      return fault(
          "mixed-choices",
          Bilingual.of(
              "一つの問題の中で「[x]」と「[○]」「[×]」が混ざっています。「x」が正解か不正解か分かりません。",
              "This item mixes “[x]” with “[○]” or “[×]”, so it is not clear what “x” means."),
          Bilingual.of(
              "正解を「[x]」、ほかを「[ ]」にするか、「[○]」と「[×]」だけを使ってください。",
              "Use “[x]” and “[ ]”, or “[○]” and “[×]”."));
    }
    if (!choices.isEmpty()) {
      return multipleChoice();
    }
    if (accepted.isEmpty()) {
      return fault(
          "quiz-without-answer",
          Bilingual.of("この問題に答えがありません。", "This item has no answer."),
          Bilingual.of(
              "選択肢「- [x] …」か「answer: …」を問題の下に書いてください。",
              "Write choices “- [x] …” or “answer: …” below it."));
    }
    Optional<Boolean> verdict =
        accepted.size() == 1 ? verdict(Inlines.plain(accepted.get(0))) : Optional.empty();
    Question.Common common = common();
    return verdict.isPresent()
        ? Optional.of(new Question.TrueFalse(common, verdict.get()))
        : Optional.of(new Question.ShortAnswer(common, accepted));
  }

  private Optional<Question> multipleChoice() {
    boolean right = choices.stream().anyMatch(Question.Choice::correct);
    if (choices.size() < 2 || !right || !accepted.isEmpty()) {
      return fault(
          "quiz-choices",
          Bilingual.of(
              "選択肢は二つ以上、そのうち正解が一つ以上要ります。answer: とは一緒に使えません。",
              "An item needs two choices or more, at least one of them right, and no “answer:”"
                  + " besides."),
          Bilingual.of("正解に「- [x]」をつけてください。", "Mark the right one with “- [x]”."));
    }
    return Optional.of(new Question.MultipleChoice(common(), choices));
  }

  private static Optional<Boolean> verdict(String answer) {
    return switch (answer.strip().toLowerCase(Locale.ROOT)) {
      case "○", "〇", "◯", "true" -> Optional.of(true);
      case "×", "✕", "✗", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private Question.Common common() {
    String viewpoint = attributes.values().get("viewpoint");
    Viewpoint known =
        viewpoint == null
            ? null
            : Words.viewpoint(viewpoint, position, reading.findings()).orElse(null);
    return new Question.Common(
        stem,
        body,
        Flattened.lines(feedback),
        reading.attributes().number("points", attributes, position),
        known,
        attributes.values().get("bloom"),
        reading.common(attributes, position, OWN),
        position);
  }

  private Optional<Question> fault(String code, Bilingual message, Bilingual hint) {
    reading.findings().error(code, position, message, hint);
    return Optional.empty();
  }

  /** The item as an ordinary list, so that its text stands somewhere. */
  Block asList() {
    List<Block> children = new ArrayList<>(body);
    List<List<Inline>> rest = new ArrayList<>();
    choices.forEach(choice -> rest.add(choice.text()));
    rest.addAll(accepted);
    rest.add(Flattened.lines(feedback));
    for (List<Inline> text : rest) {
      if (!text.isEmpty()) {
        children.add(new Block.Paragraph(text, reading.inherited(), position));
      }
    }
    Attributes own = reading.common(attributes, position, OWN);
    var item = new Block.Item(stem, children, own, position);
    return new Block.ItemList(true, 1, List.of(item), reading.inherited(), position);
  }
}

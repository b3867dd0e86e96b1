package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The lines of a paragraph, as lists of its nodes. */
final class Lines {
  private static final Pattern ANSWER = Pattern.compile("(?i)^\\s*(?:answer|正解|答え|解答)\\s*[:：]\\s*");

  private Lines() {}

  static List<List<Node>> of(Node paragraph) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : InlineConverter.children(paragraph)) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(node);
      }
    }
    lines.add(line);
    return lines;
  }

  /** The match of a pattern at the start of a line. */
  static Optional<Matcher> startsWith(Pattern pattern, List<Node> line) {
    if (line.isEmpty() || !(line.get(0) instanceof Text text)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text.getLiteral());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** The line without what a pattern matched at its start. */
  static List<Node> behind(Matcher matcher, List<Node> line) {
    List<Node> rest = new ArrayList<>(line);
    Text text = (Text) line.get(0);
    Text shorter = new Text(text.getLiteral().substring(matcher.end()));
    shorter.setSourceSpans(text.getSourceSpans());
    rest.set(0, shorter);
    return rest;
  }

  /** What stands behind {@code answer:}, if the line begins so. */
  static Optional<List<Node>> answer(List<Node> line) {
    return startsWith(ANSWER, line).map(matcher -> behind(matcher, line));
  }
}

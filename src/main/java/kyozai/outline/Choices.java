package kyozai.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The boxes before the choices of a quiz: {@code [x]}, {@code [ ]}, {@code [○]}, {@code [×]}. */
final class Choices {
  /** The box, its sign in the first group. */
  static final Pattern BOX = Pattern.compile("^\\s*\\[([ 　xXｘ○〇◯×✕✗])\\]\\s*");

  private Choices() {}

  /** Whether every item of a list begins with a box. */
  static boolean areIn(ListBlock list) {
    List<Node> items = InlineConverter.children(list);
    return !items.isEmpty() && items.stream().allMatch(Choices::hasBox);
  }

  private static boolean hasBox(Node item) {
    return item.getFirstChild() instanceof Paragraph text
        && Lines.startsWith(BOX, Lines.of(text).get(0)).isPresent();
  }

  static boolean isRight(String sign) {
    return "xXｘ○〇◯".contains(sign);
  }

  static boolean isLatin(String sign) {
    return "xXｘ".contains(sign);
  }

  static boolean isJapanese(String sign) {
    return "○〇◯×✕✗".contains(sign);
  }
}

package kyozai.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code [@S2; @S3]} and {@code [text]{…}}. */
final class BracketProcessor implements LinkProcessor {
  private static final Pattern SEPARATOR = Pattern.compile("[\\s;；,，、　]+");
  private static final Pattern CITED = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]*");

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.marker() != null) {
      return LinkResult.none();
    }
    Position after = link.afterTextBracket();
    // Asking for the text of every bracket would take quadratic time in nested ones.
    if (link.openingBracket().getNext() instanceof Text first
        && first.getLiteral().startsWith("@")) {
      String text = link.text(scanner);
      List<String> cited = Arrays.asList(SEPARATOR.split(text.strip()));
      if (cited.stream().allMatch(word -> CITED.matcher(word).matches())) {
        List<String> ids = cited.stream().map(word -> word.substring(1)).toList();
        return LinkResult.replaceWith(new Nodes.CitationNode(ids, "[" + text + "]"), after);
      }
    }
    if (link.destination() != null) {
      return LinkResult.none();
    }
    return span(scanner, after);
  }

  private static LinkResult span(Scanner scanner, Position after) {
    Position start = scanner.position();
    scanner.setPosition(after);
    String braces = "";
    if (scanner.peek() == '{') {
      for (int i = 0; i < BraceParser.LONGEST && scanner.peek() != Scanner.END; i++) {
        char c = scanner.peek();
        scanner.next();
        if (c == '\n') {
          break;
        }
        if (c == '}') {
          braces = scanner.getSource(after, scanner.position()).getContent();
          if (AttributeSyntax.whole(braces).isPresent()) {
            break;
          }
        }
      }
    }
    Position end = scanner.position();
    scanner.setPosition(start);
    Optional<AttributeList> attributes = AttributeSyntax.whole(braces);
    return attributes.isEmpty()
        ? LinkResult.none()
        : LinkResult.wrapTextIn(new Nodes.SpanNode(attributes.get()), end);
  }
}

package kyozai.outline;

import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code {漢字|かんじ}} and {@code {#id .class key=value}}; other braces are text. */
final class BraceParser implements InlineContentParser {
  /** The longest braces that are looked at, so that open braces cost no quadratic time. */
  static final int LONGEST = 2000;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    String braces = braces(scanner, start);
    Position end = scanner.position();
    scanner.setPosition(start);
    if (braces.isEmpty()) {
      return ParsedInline.none();
    }
    Optional<AttributeList> attributes = AttributeSyntax.whole(braces);
    if (attributes.isPresent()) {
      return ParsedInline.of(new Nodes.BracesNode(attributes.get()), end);
    }
    String inside = braces.substring(1, braces.length() - 1);
    int bar = inside.replace('｜', '|').indexOf('|');
    if (bar < 1) {
      return ParsedInline.none();
    }
    boolean escaped = inside.charAt(bar - 1) == '\\';
    String base = inside.substring(0, escaped ? bar - 1 : bar).strip();
    String reading = inside.substring(bar + 1).replaceAll("[|｜]", "").strip();
    return base.isEmpty() || !Script.isReading(reading)
        ? ParsedInline.none()
        : ParsedInline.of(new Nodes.RubyNode(base, reading), end);
  }

  /** The braces with what they hold, on one line, quotes respected; empty when they stay open. */
  private static String braces(Scanner scanner, Position start) {
    char quote = 0;
    scanner.next();
    for (int i = 0; i < LONGEST; i++) {
      char c = scanner.peek();
      if (c == Scanner.END || c == '\n' || (quote == 0 && c == '{')) {
        return "";
      }
      scanner.next();
      if (quote == 0 && c == '}') {
        return scanner.getSource(start, scanner.position()).getContent();
      }
      if (c == '"') {
        quote = quote == 0 ? c : 0;
      }
    }
    return "";
  }

  /** Starts at an opening brace. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new BraceParser();
    }
  }
}

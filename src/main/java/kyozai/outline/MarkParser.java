package kyozai.outline;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Runs of {@code *} and {@code ==}. CommonMark decides by the letters beside them whether they may
 * open or close, which fails beside Japanese brackets and letters (commonmark-spec issue 650); here
 * only a space beside them decides.
 */
final class MarkParser implements InlineContentParser {
  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    char sign = scanner.peek();
    int before = scanner.peekPreviousCodePoint();
    int length = scanner.matchMultiple(sign);
    int after = scanner.peekCodePoint();
    boolean known = sign == '*' ? length <= 3 : length == 2;
    if (!known) {
      return ParsedInline.none();
    }
    var mark = new Nodes.MarkNode(sign, length, isInk(after), isInk(before));
    return ParsedInline.of(mark, scanner.position());
  }

  private static boolean isInk(int c) {
    return c != Scanner.END && c != '\n' && !Character.isWhitespace(c);
  }

  /** Starts at a star or an equals sign. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*', '=');
    }

    @Override
    public InlineContentParser create() {
      return new MarkParser();
    }
  }
}

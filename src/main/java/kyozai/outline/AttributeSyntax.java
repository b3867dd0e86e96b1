package kyozai.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grammar of {@code {#id .class key=value key="…"}}; all of it must fit, or it is text. */
final class AttributeSyntax {
  private final String text;
  private final List<String> classes = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private @Nullable String id;
  private int at;

  private AttributeSyntax(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** The braces that are the whole of a text. */
  static Optional<AttributeList> whole(String text) {
    String stripped = text.strip();
    return at(stripped, 0).filter(list -> list.written().length() == stripped.length());
  }

  /** The braces that begin at an index of a text. */
  static Optional<AttributeList> at(String text, int start) {
    return new AttributeSyntax(text, start).parse();
  }

  private Optional<AttributeList> parse() {
    int start = at;
    if (!take('{')) {
      return Optional.empty();
    }
    skipSpaces();
    while (!take('}')) {
      int before = at;
      if (!parseEntry() || at == before) {
        return Optional.empty();
      }
      boolean separated = skipSpaces();
      if (!separated && peek() != '}') {
        return Optional.empty();
      }
    }
    var list = new AttributeList(id, classes, values, text.substring(start, at));
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  private boolean parseEntry() {
    if (take('#')) {
      id = Normalizer.normalize(word(), Normalizer.Form.NFC);
      return !id.isEmpty();
    }
    if (take('.')) {
      String name = word();
      classes.add(name);
      return !name.isEmpty();
    }
    String key = word();
    if (key.isEmpty() || !(take('=') || take('＝'))) {
      return false;
    }
    Optional<String> value = value();
    value.ifPresent(v -> values.put(key, v));
    return value.isPresent();
  }

  private Optional<String> value() {
    for (String quotes : List.of("\"\"", "''", "“”", "””", "＂＂")) {
      if (peek() == quotes.charAt(0)) {
        int end = text.indexOf(quotes.charAt(1), at + 1);
        if (end < 0) {
          continue;
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value.indexOf('\n') >= 0 ? Optional.empty() : Optional.of(value);
      }
    }
    int start = at;
    while (at < text.length() && !isSpace(peek()) && "}\"\n".indexOf(peek()) < 0) {
      at++;
    }
    return at > start ? Optional.of(text.substring(start, at)) : Optional.empty();
  }

  private String word() {
    int start = at;
    while (at < text.length() && isWordPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(start, at);
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == 'ー';
  }

  private boolean take(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean skipSpaces() {
    int start = at;
    while (isSpace(peek())) {
      at++;
    }
    return at > start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '　';
  }
}

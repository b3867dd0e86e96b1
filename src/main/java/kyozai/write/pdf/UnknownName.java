package kyozai.write.pdf;

import java.util.List;

/** A name in <code>${…}</code> that says nothing. */
final class UnknownName extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<String> known;
  private final String expression;
  private final String name;

  UnknownName(String expression, String name, List<String> known) {
    super("${" + expression + "}");
    this.expression = expression;
    this.name = name;
    this.known = List.copyOf(known);
  }

  UnknownName(String expression, String name, Throwable cause) {
    super("${" + expression + "}", cause);
    this.expression = expression;
    this.name = name;
    this.known = List.of();
  }

  /** The whole of what is written in the braces. */
  String expression() {
    return expression;
  }

  /** The part of it that nothing is called. */
  String name() {
    return name;
  }

  /** The names that there are, possibly none. */
  List<String> known() {
    return known;
  }
}

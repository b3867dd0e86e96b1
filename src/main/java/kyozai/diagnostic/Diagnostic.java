package kyozai.diagnostic;

import java.util.List;

/**
 * One message about an outline, a file or a decision of the program.
 *
 * @param severity its weight
 * @param code a stable kebab-case word for machines, such as {@code unknown-fence}
 * @param position where it is
 * @param message what is wrong, one sentence
 * @param hints how to mend it, possibly none
 */
public record Diagnostic(
    Severity severity, String code, Position position, Bilingual message, List<Bilingual> hints) {

  /** Keeps its own list of hints. */
  public Diagnostic {
    hints = List.copyOf(hints);
  }

  /** An error. */
  public static Diagnostic error(
      String code, Position position, Bilingual message, Bilingual... hints) {
    return new Diagnostic(Severity.ERROR, code, position, message, List.of(hints));
  }

  /** A warning. */
  public static Diagnostic warning(
      String code, Position position, Bilingual message, Bilingual... hints) {
    return new Diagnostic(Severity.WARNING, code, position, message, List.of(hints));
  }

  /** An information. */
  public static Diagnostic info(
      String code, Position position, Bilingual message, Bilingual... hints) {
    return new Diagnostic(Severity.INFO, code, position, message, List.of(hints));
  }

  /** Whether nothing may be written. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}

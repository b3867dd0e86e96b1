package kyozai.diagnostic;

import java.util.List;

/**
 * A value together with what was noticed while it was made.
 *
 * @param value complete even when the diagnostics hold an error, so that later stages can go on
 *     looking
 * @param diagnostics in the order in which they were found
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {

  /** Keeps its own list of diagnostics. */
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether nothing may be written. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}

package kyozai.outline;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/** The diagnostics of one outline while it is read. */
final class Findings {
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  void error(String code, Position position, Bilingual message, Bilingual... hints) {
    add(Diagnostic.error(code, position, message, hints));
  }

  void warning(String code, Position position, Bilingual message, Bilingual... hints) {
    add(Diagnostic.warning(code, position, message, hints));
  }

  void info(String code, Position position, Bilingual message, Bilingual... hints) {
    add(Diagnostic.info(code, position, message, hints));
  }

  /** What was found, in the order of the file. */
  List<Diagnostic> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Diagnostic d) -> d.position().line())
                .thenComparingInt(d -> d.position().column()))
        .toList();
  }
}

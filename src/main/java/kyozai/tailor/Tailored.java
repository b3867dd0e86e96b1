package kyozai.tailor;

import java.util.List;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Lesson;

/**
 * A lesson made for a class.
 *
 * @param changes what was done, in order
 * @param diagnostics an error among them means that there is nothing to teach
 */
public record Tailored(Lesson lesson, List<Change> changes, List<Diagnostic> diagnostics) {
  /** Keeps its own lists. */
  public Tailored {
    changes = List.copyOf(changes);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The lesson as it was. */
  static Tailored unchanged(Lesson lesson) {
    return new Tailored(lesson, List.of(), List.of());
  }
}

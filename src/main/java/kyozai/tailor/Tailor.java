package kyozai.tailor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Lesson;
import kyozai.profile.ClassProfile;

/**
 * Makes a lesson for a class, in steps of a fixed order. The outline's language is chosen before;
 * each step is a pure function and does nothing for a profile that does not ask for it.
 */
public final class Tailor {
  private static final List<BiFunction<Lesson, ClassProfile, Tailored>> STEPS =
      List.of(
          ClassStep::apply,
          SelectionStep::apply,
          WordingStep::apply,
          MinutesStep::apply,
          FuriganaStep::apply);

  private Tailor() {}

  /** The lesson of a class; the first step that finds an error is the last one. */
  public static Tailored tailor(Lesson lesson, ClassProfile profile) {
    Lesson tailored = lesson;
    List<Change> changes = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (BiFunction<Lesson, ClassProfile, Tailored> step : STEPS) {
      Tailored done = step.apply(tailored, profile);
      tailored = done.lesson();
      changes.addAll(done.changes());
      diagnostics.addAll(done.diagnostics());
      if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
        break;
      }
    }
    return new Tailored(tailored, changes, diagnostics);
  }
}

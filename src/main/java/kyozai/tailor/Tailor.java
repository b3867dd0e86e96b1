package kyozai.tailor;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Lesson;
import kyozai.profile.ClassProfile;

/**
 * Makes a lesson for a class, in steps of a fixed order. The outline's language is chosen before;
 * each step is a pure function and does nothing for a profile that does not ask for it.
 */
public final class Tailor {
  private static final List<Step> STEPS =
      List.of(
          (lesson, profile, whole) -> ClassStep.apply(lesson, profile),
          (lesson, profile, whole) -> SelectionStep.apply(lesson, profile),
          (lesson, profile, whole) -> WordingStep.apply(lesson, profile),
          (lesson, profile, whole) -> MinutesStep.apply(lesson, profile),
          (lesson, profile, whole) -> LinkStep.apply(lesson, whole),
          (lesson, profile, whole) -> FuriganaStep.apply(lesson, profile),
          ClozeStep::apply);

  private Tailor() {}

  /** What one step does to a lesson for a class; the whole is the lesson before the first one. */
  private interface Step {
    Tailored apply(Lesson lesson, ClassProfile profile, Lesson whole);
  }

  /** The lesson of a class; the first step that finds an error is the last one. */
  public static Tailored tailor(Lesson lesson, ClassProfile profile) {
    Lesson tailored = lesson;
    List<Change> changes = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Step step : STEPS) {
      Tailored done = step.apply(tailored, profile, lesson);
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

package kyozai;

import java.nio.file.Path;
import java.util.List;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;

/**
 * What became of a request.
 *
 * @param lessons one for each outline, in the order given
 */
public record Report(List<LessonReport> lessons) {

  /** Keeps its own list. */
  public Report {
    lessons = List.copyOf(lessons);
  }

  /** Whether an outline was not built. */
  public boolean hasErrors() {
    return lessons.stream()
        .anyMatch(lesson -> lesson.diagnostics().stream().anyMatch(Diagnostic::isError));
  }

  /**
   * What became of one outline.
   *
   * @param outline as the teacher gave it
   * @param language of the lesson, in which its diagnostics are printed
   * @param written the files, none when there is an error
   */
  public record LessonReport(
      Path outline, Language language, List<Path> written, List<Diagnostic> diagnostics) {
    /** Keeps its own lists. */
    public LessonReport {
      written = List.copyOf(written);
      diagnostics = List.copyOf(diagnostics);
    }
  }
}

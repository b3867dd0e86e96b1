package kyozai;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request.
 *
 * @param lessons one for each outline and class, in the order given
 * @param took the time for all of them
 */
public record Report(List<LessonReport> lessons, Duration took) {

  /** Keeps its own list. */
  public Report {
    lessons = List.copyOf(lessons);
  }

  /** Whether a lesson was not built. */
  public boolean hasErrors() {
    return lessons.stream().anyMatch(LessonReport::hasFailed);
  }

  /** The lessons that were not built. */
  public List<LessonReport> failed() {
    return lessons.stream().filter(LessonReport::hasFailed).toList();
  }

  /**
   * What became of one outline for one class.
   *
   * @param name of both, for people
   * @param outline as the teacher gave it
   * @param profile the class, or null when none was named
   * @param language of the lesson, in which its diagnostics are printed
   * @param written the files, none when there is an error
   * @param fault of the program, or null
   */
  public record LessonReport(
      String name,
      Path outline,
      @Nullable String profile,
      Language language,
      List<Path> written,
      List<Diagnostic> diagnostics,
      @Nullable Throwable fault) {
    /** Keeps its own lists. */
    public LessonReport {
      written = List.copyOf(written);
      diagnostics = List.copyOf(diagnostics);
    }

    /** Whether it was not built. */
    public boolean hasFailed() {
      return fault != null || diagnostics.stream().anyMatch(Diagnostic::isError);
    }
  }
}

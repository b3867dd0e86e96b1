package kyozai;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.profile.ClassProfile;
import org.jspecify.annotations.Nullable;

/**
 * One lesson for one class.
 *
 * @param given the outline as the teacher named it
 * @param profile the class
 * @param language of the outline that is wanted from a folder; English when nobody said
 * @param found the outline's file, or errors
 */
record Task(Path given, ClassProfile profile, Language language, Checked<Optional<Path>> found) {

  /** All lessons of a request for all its classes, lesson by lesson. */
  static List<Task> of(Request request) {
    return request.outlines().stream()
        .flatMap(given -> request.classes().stream().map(each -> of(request, given, each)))
        .toList();
  }

  private static Task of(Request request, Path given, ClassProfile profile) {
    Language wanted = request.language() == null ? profile.language() : request.language();
    return new Task(
        given, profile, wanted == null ? Language.EN : wanted, outline(given, wanted, profile));
  }

  /** Of several outlines, a class that names no language gets the Japanese one. */
  private static Checked<Optional<Path>> outline(
      Path given, @Nullable Language wanted, ClassProfile profile) {
    Checked<Optional<Path>> found = OutlineFinder.find(given, wanted);
    if (wanted != null || !profile.isNamed() || !found.hasErrors()) {
      return found;
    }
    Checked<Optional<Path>> japanese = OutlineFinder.find(given, Language.JA);
    return japanese.hasErrors() ? found : japanese;
  }

  /** What makes it, when the outline is there. */
  Optional<LessonBuild> build(Request request) {
    return found.value().map(outline -> new LessonBuild(request, outline, profile));
  }

  /** The report when its outline was not read. */
  LessonReport unread(List<Diagnostic> diagnostics) {
    return new LessonReport(given, language, List.of(), diagnostics);
  }
}

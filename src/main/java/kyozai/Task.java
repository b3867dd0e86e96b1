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

  /** The outline's file, or what the teacher named when there is none. */
  Path file() {
    return found.value().orElse(given);
  }

  /** The report when its outline was not read. */
  LessonReport unread(List<Diagnostic> diagnostics) {
    return new LessonReport(name(), given, id(), language, List.of(), diagnostics, null);
  }

  /**
   * The report when its outline was read.
   *
   * @param spoken the language of the lesson
   */
  LessonReport done(Language spoken, List<Path> written, List<Diagnostic> diagnostics) {
    return new LessonReport(name(), file(), id(), spoken, written, diagnostics, null);
  }

  /** The report of a fault of the program. */
  LessonReport failed(Throwable fault) {
    return new LessonReport(name(), file(), id(), language, List.of(), List.of(), fault);
  }

  private String name() {
    String lesson = found.value().map(TargetFolders::name).orElse(given.toString());
    return profile.isNamed() ? lesson + " / " + profile.id() : lesson;
  }

  private @Nullable String id() {
    return profile.isNamed() ? profile.id() : null;
  }
}

package kyozai;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Checked;
import kyozai.theme.ThemeReader;
import kyozai.write.pdf.HandoutWriter;

/**
 * The program as a library: outlines in, documents and a report out.
 *
 * <p>Each outline goes through the same stages: read, plan, fit (slides only), write. An outline
 * with an error writes nothing and does not stop the others.
 */
public final class Kyozai {
  private Kyozai() {}

  /** Loads the printing engine on another processor, while the caller does something else. */
  public static void prepare() {
    var unused =
        CompletableFuture.runAsync(
            () -> HandoutWriter.prepare(ThemeReader.read(ThemeReader.names().getFirst())));
  }

  /** Builds the documents of each outline for each class. */
  public static Report build(Request request) {
    if (!request.kinds().stream().allMatch(DocumentKind::showsSlides)) {
      prepare();
    }
    return each(request, LessonBuild::build);
  }

  /** Draws the slides of each outline as pictures. */
  public static Report preview(Request request) {
    return each(request, LessonBuild::preview);
  }

  private static Report each(Request request, BiFunction<LessonBuild, Path, LessonReport> writing) {
    List<Task> tasks = Task.of(request);
    Checked<TargetFolders> targets = TargetFolders.of(tasks, request.out());
    List<LessonReport> lessons = new ArrayList<>();
    for (Task task : tasks) {
      if (targets.hasErrors() && !task.found().hasErrors()) {
        lessons.add(task.unread(targets.diagnostics()));
      } else {
        lessons.add(
            task.build(request)
                .map(build -> writing.apply(build, targets.value().of(task)))
                .orElseGet(() -> task.unread(task.found().diagnostics())));
      }
    }
    return new Report(lessons);
  }

  /** Reads each outline for each class and says what is wrong with it; writes nothing. */
  public static Report check(Request request) {
    return check(request, LessonBuild::check);
  }

  /** The same, and says which readings a person should look at. */
  public static Report checkReadings(Request request) {
    return check(request, LessonBuild::checkReadings);
  }

  private static Report check(Request request, Function<LessonBuild, LessonReport> checking) {
    List<LessonReport> lessons = new ArrayList<>();
    for (Task task : Task.of(request)) {
      lessons.add(
          task.build(request)
              .map(checking)
              .orElseGet(() -> task.unread(task.found().diagnostics())));
    }
    return new Report(lessons);
  }

  /** Reads a school's template and says what goes where; writes nothing. */
  public static TemplateCheck checkTemplate(Path file) {
    return TemplateCheck.of(file);
  }
}

package kyozai;

import java.nio.file.Path;
import java.time.Duration;
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
 * with an error writes nothing and does not stop the others, nor does a fault of the program.
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
    return build(request, Progress.NONE);
  }

  /** The same, and tells how far it has come. */
  public static Report build(Request request, Progress progress) {
    if (!request.kinds().stream().allMatch(DocumentKind::showsSlides)) {
      prepare();
    }
    return written(request, request.jobs(), LessonBuild::build, progress);
  }

  /** Draws the slides of each outline as pictures. */
  public static Report preview(Request request) {
    // One lesson at a time, whose pictures are large and packed on all processors anyway.
    return written(request, 1, LessonBuild::preview, Progress.NONE);
  }

  private static Report written(
      Request request,
      int threads,
      BiFunction<LessonBuild, Path, LessonReport> writing,
      Progress progress) {
    List<Task> tasks = Task.of(request);
    Checked<TargetFolders> targets = TargetFolders.of(tasks, request.out());
    return each(
        request,
        tasks,
        threads,
        (task, build) ->
            targets.hasErrors()
                ? task.unread(targets.diagnostics())
                : writing.apply(build, targets.value().of(task)),
        progress);
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
    return each(
        request,
        Task.of(request),
        request.jobs(),
        (task, build) -> checking.apply(build),
        Progress.NONE);
  }

  private static Report each(
      Request request,
      List<Task> tasks,
      int threads,
      BiFunction<Task, LessonBuild, LessonReport> making,
      Progress progress) {
    long start = System.nanoTime();
    OutlineShelf outlines = new OutlineShelf(tasks);
    List<LessonReport> lessons =
        TaskRunner.run(
            tasks,
            threads,
            (task, beside) ->
                task.found().hasErrors()
                    ? task.unread(task.found().diagnostics())
                    : making.apply(task, new LessonBuild(request, task, outlines, beside)),
            progress);
    return new Report(lessons, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Reads a school's template and says what goes where; writes nothing. */
  public static TemplateCheck checkTemplate(Path file) {
    return TemplateCheck.of(file);
  }
}

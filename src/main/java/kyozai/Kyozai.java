package kyozai;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
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

  /** Builds the documents of each outline. */
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
    List<Checked<Optional<Path>>> found = find(request);
    List<Path> outlines = found.stream().flatMap(each -> each.value().stream()).toList();
    Checked<TargetFolders> targets = TargetFolders.of(outlines, request.out());
    List<LessonReport> lessons = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Path given = request.outlines().get(i);
      Optional<Path> outline = found.get(i).value();
      if (outline.isEmpty()) {
        lessons.add(unread(given, request, found.get(i).diagnostics()));
      } else if (targets.hasErrors()) {
        lessons.add(unread(given, request, targets.diagnostics()));
      } else {
        Path folder = targets.value().of(outline.get());
        lessons.add(writing.apply(new LessonBuild(request, outline.get()), folder));
      }
    }
    return new Report(lessons);
  }

  /** Reads each outline and says what is wrong with it; writes nothing. */
  public static Report check(Request request) {
    List<LessonReport> lessons = new ArrayList<>();
    for (Path given : request.outlines()) {
      Checked<Optional<Path>> found = OutlineFinder.find(given, request.language());
      lessons.add(
          found
              .value()
              .map(outline -> new LessonBuild(request, outline).check())
              .orElseGet(() -> unread(given, request, found.diagnostics())));
    }
    return new Report(lessons);
  }

  /** Reads a school's template and says what goes where; writes nothing. */
  public static TemplateCheck checkTemplate(Path file) {
    return TemplateCheck.of(file);
  }

  private static List<Checked<Optional<Path>>> find(Request request) {
    return request.outlines().stream()
        .map(given -> OutlineFinder.find(given, request.language()))
        .toList();
  }

  private static LessonReport unread(Path given, Request request, List<Diagnostic> diagnostics) {
    Language language = request.language() == null ? Language.EN : request.language();
    return new LessonReport(given, language, List.of(), diagnostics);
  }
}

package kyozai;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.diagnostic.Severity;
import kyozai.handout.ChartDrawer;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.LessonPlanPlanner;
import kyozai.lesson.Lesson;
import kyozai.output.OutputFolder;
import kyozai.output.SetReport;
import kyozai.profile.ClassProfile;
import kyozai.tailor.Change;
import kyozai.tailor.DoubtfulReadings;
import kyozai.tailor.Tailor;
import kyozai.tailor.Tailored;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.theme.Transition;
import kyozai.write.pptx.template.SchoolTemplate;
import kyozai.write.pptx.template.TemplateReader;

/** The way of one outline from its file to the documents of one class; good for one use. */
final class LessonBuild {
  private final Request request;
  private final Task task;
  private final OutlineShelf outlines;
  private final Executor beside;
  private final Path outline;
  private final ClassProfile profile;
  private final List<Change> changes = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Language language = Language.EN;

  /**
   * What makes the documents of a task.
   *
   * @param beside runs what may be done at the same time
   */
  LessonBuild(Request request, Task task, OutlineShelf outlines, Executor beside) {
    this.request = request;
    this.task = task;
    this.outlines = outlines;
    this.beside = beside;
    this.outline = task.file();
    this.profile = task.profile();
  }

  /** Reads the outline and checks that it can be planned. */
  LessonReport check() {
    check(read(profile));
    return report(List.of());
  }

  /** The same, and which readings a person should look at. */
  LessonReport checkReadings() {
    Optional<Lesson> bare = read(profile.with(ClassProfile.STANDARD.furigana()));
    check(bare);
    bare.ifPresent(lesson -> diagnostics.addAll(DoubtfulReadings.of(lesson, profile)));
    return report(List.of());
  }

  private void check(Optional<Lesson> lesson) {
    lesson.ifPresent(
        each -> diagnostics.addAll(HandoutPlanner.plan(each, ChartDrawer.NONE).diagnostics()));
    lesson.ifPresent(each -> diagnostics.addAll(LessonPlanPlanner.minutes(each)));
    lesson.ifPresent(this::theme);
  }

  /** Builds the documents that are wanted, whole or not at all. */
  LessonReport build(Path folder) {
    Optional<Lesson> lesson = read(profile);
    Optional<Theme> theme = lesson.flatMap(this::theme);
    Optional<DeckDesign> design = theme.flatMap(this::design);
    if (lesson.isEmpty() || theme.isEmpty() || design.isEmpty() || failed()) {
      return report(List.of());
    }
    LessonDocuments documents =
        new LessonDocuments(
            request, profile, lesson.get(), theme.get(), design.get(), outline.toString(), beside);
    Checked<SetReport> set = documents.make(changes);
    diagnostics.addAll(set.diagnostics());
    if (failed()) {
      return report(List.of());
    }
    Checked<List<Path>> written = OutputFolder.write(folder, documents.files(), set.value());
    diagnostics.addAll(written.diagnostics());
    return report(written.value());
  }

  /** Draws the slides, whole or not at all. */
  LessonReport preview(Path folder) {
    Optional<Lesson> lesson = read(profile);
    Optional<DeckDesign> design = lesson.flatMap(this::theme).flatMap(this::design);
    if (lesson.isEmpty() || design.isEmpty() || failed()) {
      return report(List.of());
    }
    LessonDocuments documents =
        new LessonDocuments(
            request,
            profile,
            lesson.get(),
            design.get().theme(),
            design.get(),
            outline.toString(),
            beside);
    Checked<SetReport> set = documents.preview();
    diagnostics.addAll(set.diagnostics());
    if (failed()) {
      return report(List.of());
    }
    Checked<List<Path>> written =
        OutputFolder.mirror(folder, documents.files(), set.value(), PreviewFiles.REPORT);
    diagnostics.addAll(written.diagnostics());
    return report(written.value());
  }

  private Optional<Lesson> read(ClassProfile tailoring) {
    Checked<Optional<Lesson>> read = outlines.take(outline);
    diagnostics.addAll(read.diagnostics());
    read.value().ifPresent(lesson -> language = lesson.info().language());
    return read.value().map(lesson -> tailored(lesson, tailoring));
  }

  /** The lesson for the class; what has an error is not made for anybody. */
  private Lesson tailored(Lesson lesson, ClassProfile tailoring) {
    if (profile.language() != null && profile.language() != language) {
      diagnostics.add(otherLanguage());
    }
    if (failed()) {
      return lesson;
    }
    Tailored tailored = Tailor.tailor(lesson, tailoring);
    diagnostics.addAll(tailored.diagnostics());
    changes.addAll(tailored.changes());
    return tailored.lesson();
  }

  private Diagnostic otherLanguage() {
    return Diagnostic.warning(
        "other-language",
        Position.of(outline.toString()),
        Bilingual.of(
            "クラスの設定「" + profile.id() + "」の language とちがう言語のアウトラインです。指定されたファイルを使います。",
            "The outline is not in the language of the class profile “"
                + profile.id()
                + "”; the file that was named is used."));
  }

  /** The theme of the command or the class, relative to where it is given; else the outline's. */
  private Optional<Theme> theme(Lesson lesson) {
    String asked = request.theme() != null ? request.theme() : profile.theme();
    String own = lesson.info().theme();
    String wanted = asked != null ? asked : own != null ? own : ThemeReader.names().getFirst();
    Path base = asked != null ? Path.of("") : outline.resolveSibling("");
    Checked<Optional<Theme>> theme =
        ThemeReader.find(wanted, base, Position.of(outline.toString()));
    diagnostics.addAll(theme.diagnostics());
    return theme.value().map(each -> request.still() ? each.with(Transition.NONE) : each);
  }

  /** The design of the slides: that of the theme, or of the school's template. */
  private Optional<DeckDesign> design(Theme theme) {
    Path template = request.template();
    if (template == null) {
      return Optional.of(DeckDesign.of(theme));
    }
    Checked<Optional<SchoolTemplate>> read = TemplateReader.read(template, theme);
    diagnostics.addAll(read.diagnostics());
    return read.value().map(DeckDesign::of);
  }

  private boolean failed() {
    return diagnostics.stream().map(this::judged).anyMatch(Diagnostic::isError);
  }

  private LessonReport report(List<Path> written) {
    List<Diagnostic> placed = diagnostics.stream().map(this::judged).map(this::placed).toList();
    return task.done(language, written, placed);
  }

  /** With {@code --strict} a warning is an error. */
  private Diagnostic judged(Diagnostic diagnostic) {
    return request.strict() && diagnostic.severity() == Severity.WARNING
        ? new Diagnostic(
            Severity.ERROR,
            diagnostic.code(),
            diagnostic.position(),
            diagnostic.message(),
            diagnostic.hints())
        : diagnostic;
  }

  /** The file as the teacher named it: the reader knows its plain name alone. */
  private Diagnostic placed(Diagnostic diagnostic) {
    Position position = diagnostic.position();
    Path name = outline.getFileName();
    if (name == null || !position.file().equals(name.toString())) {
      return diagnostic;
    }
    Position place = new Position(outline.toString(), position.line(), position.column());
    return new Diagnostic(
        diagnostic.severity(), diagnostic.code(), place, diagnostic.message(), diagnostic.hints());
  }
}

package kyozai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kyozai.Report.LessonReport;
import kyozai.deck.Decision;
import kyozai.deck.DeckPlanner;
import kyozai.deck.ForeignCharacters;
import kyozai.deck.PlannedDeck;
import kyozai.deck.SlideFitter;
import kyozai.deck.StillDeck;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.diagnostic.Severity;
import kyozai.handout.Handout;
import kyozai.handout.HandoutPlanner;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.output.OutputFile;
import kyozai.output.OutputFolder;
import kyozai.output.SetReport;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.theme.Transition;
import kyozai.write.pdf.HandoutWriter;
import kyozai.write.pdf.engine.Printed;
import kyozai.write.pptx.template.SchoolTemplate;
import kyozai.write.pptx.template.TemplateReader;

/** The way of one outline from its file to its documents; good for one use. */
final class LessonBuild {
  private final Request request;
  private final Path outline;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<OutputFile> files = new ArrayList<>();
  private Language language = Language.EN;

  LessonBuild(Request request, Path outline) {
    this.request = request;
    this.outline = outline;
  }

  /** Reads the outline and checks that it can be planned. */
  LessonReport check() {
    Optional<Lesson> lesson = read();
    lesson.ifPresent(each -> diagnostics.addAll(HandoutPlanner.plan(each).diagnostics()));
    lesson.ifPresent(this::theme);
    return report(List.of());
  }

  /** Builds the documents that are wanted, whole or not at all. */
  LessonReport build(Path folder) {
    Optional<Lesson> lesson = read();
    Optional<Theme> theme = lesson.flatMap(this::theme);
    Optional<DeckDesign> design = theme.flatMap(this::design);
    if (lesson.isEmpty() || theme.isEmpty() || design.isEmpty() || failed()) {
      return report(List.of());
    }
    SetReport set = write(lesson.get(), theme.get(), design.get());
    if (failed()) {
      return report(List.of());
    }
    Checked<List<Path>> written = OutputFolder.write(folder, files, set);
    diagnostics.addAll(written.diagnostics());
    return report(written.value());
  }

  /** Draws the slides, whole or not at all. */
  LessonReport preview(Path folder) {
    Optional<Lesson> lesson = read();
    Optional<DeckDesign> design = lesson.flatMap(this::theme).flatMap(this::design);
    if (lesson.isEmpty() || design.isEmpty() || failed()) {
      return report(List.of());
    }
    Theme theme = design.get().theme();
    Checked<Handout> handout = HandoutPlanner.plan(lesson.get());
    PlannedDeck deck = fitted(lesson.get(), theme, handout.value());
    diagnostics.addAll(ForeignCharacters.of(lesson.get(), theme));
    diagnostics.addAll(decisions(deck));
    diagnostics.addAll(handout.diagnostics());
    if (failed()) {
      return report(List.of());
    }
    files.addAll(PreviewFiles.of(deck.deck(), design.get()));
    List<SetReport.Document> documents = files.stream().map(PreviewFiles::entry).toList();
    SetReport set = SetReports.of(lesson.get(), deck, handout.value(), documents);
    Checked<List<Path>> written = OutputFolder.mirror(folder, files, set, PreviewFiles.REPORT);
    diagnostics.addAll(written.diagnostics());
    return report(written.value());
  }

  private Optional<Lesson> read() {
    try {
      Checked<Optional<Lesson>> read = OutlineReader.read(outline);
      diagnostics.addAll(read.diagnostics());
      read.value().ifPresent(lesson -> language = lesson.info().language());
      return read.value();
    } catch (IOException e) {
      diagnostics.add(unreadable());
      return Optional.empty();
    }
  }

  private Diagnostic unreadable() {
    return Diagnostic.error(
        "unreadable-outline",
        Position.of(outline.toString()),
        Bilingual.of("ファイルを開けません。", "The file cannot be opened."),
        Bilingual.of("読み取りの権限を確かめてください。", "Check that you may read it."));
  }

  /** The theme of the command, relative to where it is given; else the outline's own. */
  private Optional<Theme> theme(Lesson lesson) {
    String asked = request.theme();
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

  /** Plans and writes the documents; the handout is printed while the slides are made. */
  private SetReport write(Lesson lesson, Theme theme, DeckDesign design) {
    Checked<Handout> handout = HandoutPlanner.plan(lesson);
    CompletableFuture<List<Made>> printed =
        CompletableFuture.supplyAsync(() -> handout(handout.value(), theme));
    PlannedDeck deck = fitted(lesson, design.theme(), handout.value());
    List<Made> made = new ArrayList<>(deck(lesson, deck, design));
    diagnostics.addAll(handout.diagnostics());
    made.addAll(printed.join());
    for (Made document : made) {
      diagnostics.addAll(document.diagnostics());
      files.add(document.file());
    }
    List<SetReport.Document> documents = made.stream().map(Made::entry).toList();
    return SetReports.of(lesson, deck, handout.value(), documents);
  }

  private PlannedDeck fitted(Lesson lesson, Theme theme, Handout handout) {
    PlannedDeck planned = DeckPlanner.plan(lesson, theme.scale());
    PlannedDeck calm = request.still() ? StillDeck.of(planned) : planned;
    return SlideFitter.fit(calm, theme, handout.headingNumbers());
  }

  private static List<Diagnostic> decisions(PlannedDeck deck) {
    return deck.decisions().stream()
        .filter(decision -> decision.action() != Decision.Action.LEFT_OUT)
        .map(Decision::toDiagnostic)
        .toList();
  }

  private List<Made> deck(Lesson lesson, PlannedDeck deck, DeckDesign design) {
    if (!request.kinds().contains(DocumentKind.DECK)) {
      return List.of();
    }
    List<Diagnostic> messages = new ArrayList<>(ForeignCharacters.of(lesson, design.theme()));
    messages.addAll(decisions(deck));
    byte[] bytes = design.write(deck.deck());
    return List.of(Made.of(DocumentKind.DECK, bytes, deck.deck().slides().size(), messages));
  }

  private List<Made> handout(Handout handout, Theme theme) {
    if (!request.kinds().contains(DocumentKind.HANDOUT)) {
      return List.of();
    }
    Printed printed = HandoutWriter.write(handout, theme, outline.toString());
    return List.of(
        Made.of(DocumentKind.HANDOUT, printed.pdf(), printed.pages(), printed.diagnostics()));
  }

  /** A document that is ready to be written. */
  private record Made(OutputFile file, int pages, List<Diagnostic> diagnostics) {
    static Made of(DocumentKind kind, byte[] bytes, int pages, List<Diagnostic> diagnostics) {
      return new Made(new OutputFile(kind.fileName(), bytes), pages, diagnostics);
    }

    SetReport.Document entry() {
      return new SetReport.Document(file.name(), file.sha256(), pages);
    }
  }

  private boolean failed() {
    return diagnostics.stream().map(this::judged).anyMatch(Diagnostic::isError);
  }

  private LessonReport report(List<Path> written) {
    List<Diagnostic> placed = diagnostics.stream().map(this::judged).map(this::placed).toList();
    return new LessonReport(outline, language, written, placed);
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

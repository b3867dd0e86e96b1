package kyozai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import kyozai.deck.Decision;
import kyozai.deck.Deck;
import kyozai.deck.DeckPlanner;
import kyozai.deck.ForeignCharacters;
import kyozai.deck.PaperDeck;
import kyozai.deck.PlannedDeck;
import kyozai.deck.PupilDeck;
import kyozai.deck.SlideFitter;
import kyozai.deck.StillDeck;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.handout.Handout;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.LessonPlanPlanner;
import kyozai.handout.SheetSettings;
import kyozai.handout.WorksheetPlanner;
import kyozai.lesson.Lesson;
import kyozai.output.OutputFile;
import kyozai.output.SetReport;
import kyozai.profile.ClassProfile;
import kyozai.profile.Cloze;
import kyozai.tailor.Change;
import kyozai.theme.Theme;
import kyozai.write.pdf.HandoutWriter;
import kyozai.write.pdf.PlanWriter;
import kyozai.write.pdf.Supplements;
import kyozai.write.pdf.engine.Attachment;
import kyozai.write.pdf.engine.Printed;

/** The documents of one lesson, planned and written; good for one use. */
final class LessonDocuments {
  private final Request request;
  private final ClassProfile profile;
  private final Lesson lesson;
  private final Theme theme;
  private final DeckDesign design;
  private final String source;
  private final Executor beside;
  private final ChartPrints charts;
  private final PupilFiles pupils;
  private final List<OutputFile> files = new ArrayList<>();

  /**
   * @param profile the class, for which the lesson has been tailored
   * @param theme of what is printed
   * @param design of the slides
   * @param source the outline's path, for messages
   * @param beside runs what may be done at the same time
   */
  LessonDocuments(
      Request request,
      ClassProfile profile,
      Lesson lesson,
      Theme theme,
      DeckDesign design,
      String source,
      Executor beside) {
    this.request = request;
    this.profile = profile;
    this.lesson = lesson;
    this.theme = theme;
    this.design = design;
    this.source = source;
    this.beside = beside;
    this.charts = new ChartPrints(theme, profile.print());
    this.pupils = new PupilFiles(lesson, sheet(), design.theme().scale());
  }

  /** What was made, in the order of {@link DocumentKind}. */
  List<OutputFile> files() {
    return files;
  }

  /**
   * Makes the documents that are wanted, side by side: the handout, which names slides by their
   * numbers, while the deck is written, all others while it is fitted.
   *
   * @param changes what was done to the lesson for the class
   */
  Checked<SetReport> make(List<Change> changes) {
    Checked<Handout> handout = HandoutPlanner.plan(lesson, charts);
    PlannedDeck planned = DeckPlanner.plan(lesson, design.theme().scale());
    Handout worksheet = WorksheetPlanner.worksheet(lesson, sheet(), charts);
    CrossNumbers numbers = new CrossNumbers(lesson, handout.value(), worksheet);
    CompletableFuture<PlannedDeck> deck = new CompletableFuture<>();
    CompletableFuture<SlidePrints> slides = slides(planned, handout.value(), numbers);
    Map<DocumentKind, CompletableFuture<Made>> prints = new EnumMap<>(DocumentKind.class);
    for (DocumentKind kind : request.kinds()) {
      prints.put(
          kind,
          switch (kind) {
            case DECK -> deck.thenApplyAsync(this::written, beside);
            case HANDOUT ->
                deck.thenApplyAsync(
                    fitted -> printed(kind, numbers.handout(fitted.deck()), Supplements.NONE),
                    beside);
            case WORKSHEET -> printing(kind, () -> numbers.sheet(worksheet), Supplements.NONE);
            case ANSWERS ->
                printing(
                    kind,
                    () -> numbers.sheet(WorksheetPlanner.key(lesson, sheet(), charts)),
                    Supplements.bringing(outline()));
            case PUPIL_DECK ->
                CompletableFuture.supplyAsync(
                    () -> pupilDeck(planned, handout.value().headingNumbers()), beside);
            case PLAN -> CompletableFuture.supplyAsync(() -> lessonPlan(kind), beside);
            case SLIDES ->
                slides.thenApplyAsync(
                    each -> printed(kind, each.sheets(request.slidesPerPage())), beside);
            case NOTES ->
                slides.thenApplyAsync(each -> printed(kind, each.notes(outline())), beside);
          });
    }
    PlannedDeck fitted = fitted(planned, handout.value());
    deck.complete(fitted);
    List<Diagnostic> diagnostics = new ArrayList<>(handout.diagnostics());
    diagnostics.addAll(LessonPlanPlanner.minutes(lesson));
    List<SetReport.Document> documents = new ArrayList<>();
    try {
      for (CompletableFuture<Made> print : prints.values()) {
        Made made = print.join();
        made.diagnostics().stream()
            .filter(each -> !said(each, diagnostics))
            .forEach(diagnostics::add);
        files.add(made.file());
        documents.add(made.entry());
      }
    } finally {
      var unused = slides.thenAccept(SlidePrints::close);
    }
    return new Checked<>(
        SetReports.of(lesson, profile, changes, fitted, handout.value(), numbers, documents),
        diagnostics);
  }

  private CompletableFuture<Made> printing(
      DocumentKind kind, Supplier<Handout> planning, Supplements supplements) {
    return CompletableFuture.supplyAsync(() -> printed(kind, planning.get(), supplements), beside);
  }

  private Made printed(DocumentKind kind, Handout handout, Supplements supplements) {
    return printed(kind, HandoutWriter.write(handout, theme, profile.print(), source, supplements));
  }

  private SheetSettings sheet() {
    Cloze cloze = profile.cloze();
    return new SheetSettings(
        HandoutWriter.lineEms(profile.print()), cloze.bank(), cloze.distractors());
  }

  /** The slides on paper, when a document shows them; never completed when none does. */
  private CompletableFuture<SlidePrints> slides(
      PlannedDeck planned, Handout handout, CrossNumbers numbers) {
    if (request.kinds().stream().noneMatch(DocumentKind::showsSlides)) {
      return new CompletableFuture<>();
    }
    return CompletableFuture.supplyAsync(
        () -> {
          Theme fitting = design.theme();
          PaperDeck paper = PaperDeck.of(planned, fitting, handout.headingNumbers());
          return new SlidePrints(
              lesson, paper, design.onPaper(), theme, profile.print(), source, numbers);
        },
        beside);
  }

  /** The outline as teachers' documents bring it with them. */
  private Attachment outline() {
    Bilingual description = Bilingual.of("この授業のアウトライン", "The outline of this lesson");
    Path file = Path.of(source);
    Path name = file.getFileName();
    try {
      return new Attachment(
          name == null ? source : name.toString(),
          "text/markdown",
          description.in(lesson.info().language()),
          Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in several documents is reported for the first one. */
  private static boolean said(Diagnostic diagnostic, List<Diagnostic> before) {
    return before.stream()
        .anyMatch(
            each ->
                each.code().equals(diagnostic.code())
                    && each.message().equals(diagnostic.message()));
  }

  /** Draws the slides as pictures. */
  Checked<SetReport> preview() {
    Checked<Handout> handout = HandoutPlanner.plan(lesson, charts);
    PlannedDeck planned = DeckPlanner.plan(lesson, design.theme().scale());
    CrossNumbers numbers =
        new CrossNumbers(
            lesson, handout.value(), WorksheetPlanner.worksheet(lesson, sheet(), charts));
    PlannedDeck deck = fitted(planned, handout.value());
    files.addAll(PreviewFiles.of(deck.deck(), design));
    List<Diagnostic> diagnostics = new ArrayList<>(slideMessages(deck));
    diagnostics.addAll(handout.diagnostics());
    List<SetReport.Document> documents = files.stream().map(PreviewFiles::entry).toList();
    return new Checked<>(
        SetReports.of(lesson, profile, List.of(), deck, handout.value(), numbers, documents),
        diagnostics);
  }

  private PlannedDeck fitted(PlannedDeck planned, Handout handout) {
    PlannedDeck calm = request.still() ? StillDeck.of(planned) : planned;
    return SlideFitter.fit(calm, design.theme(), handout.headingNumbers());
  }

  private Made written(PlannedDeck deck) {
    int slides = deck.deck().slides().size();
    return made(DocumentKind.DECK, design.write(deck.deck()), slides, slideMessages(deck));
  }

  private Made pupilDeck(PlannedDeck planned, Map<String, String> handoutNumbers) {
    Deck deck = PupilDeck.of(PaperDeck.of(planned, design.theme(), handoutNumbers));
    return made(DocumentKind.PUPIL_DECK, design.write(deck), deck.slides().size(), List.of());
  }

  private Made printed(DocumentKind kind, Printed printed) {
    return made(kind, printed.pdf(), printed.pages(), printed.diagnostics());
  }

  private Made made(DocumentKind kind, byte[] file, int pages, List<Diagnostic> messages) {
    List<Diagnostic> all = new ArrayList<>(messages);
    all.addAll(pupils.leaks(kind, file));
    return Made.of(kind, file, pages, all);
  }

  /** Without a file when its template is at fault, which stops the writing of all. */
  private Made lessonPlan(DocumentKind kind) {
    Checked<Handout> plan = LessonPlanPlanner.plan(lesson);
    Checked<Optional<Printed>> printed =
        PlanWriter.write(
            plan.value(), theme, profile.print(), source, Supplements.bringing(outline()));
    List<Diagnostic> messages = new ArrayList<>(plan.diagnostics());
    messages.addAll(printed.diagnostics());
    return printed
        .value()
        .map(each -> made(kind, each.pdf(), each.pages(), messages))
        .orElseGet(() -> made(kind, new byte[0], 0, messages));
  }

  private List<Diagnostic> slideMessages(PlannedDeck deck) {
    List<Diagnostic> messages = new ArrayList<>(ForeignCharacters.of(lesson, design.theme()));
    deck.decisions().stream()
        .filter(decision -> decision.action() != Decision.Action.LEFT_OUT)
        .map(Decision::toDiagnostic)
        .forEach(messages::add);
    return messages;
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
}

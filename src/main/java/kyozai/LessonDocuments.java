package kyozai;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kyozai.deck.Decision;
import kyozai.deck.DeckPlanner;
import kyozai.deck.ForeignCharacters;
import kyozai.deck.PlannedDeck;
import kyozai.deck.SlideFitter;
import kyozai.deck.StillDeck;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.handout.Handout;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.LessonPlanPlanner;
import kyozai.lesson.Lesson;
import kyozai.output.OutputFile;
import kyozai.output.SetReport;
import kyozai.theme.Theme;
import kyozai.write.pdf.HandoutWriter;
import kyozai.write.pdf.PlanWriter;
import kyozai.write.pdf.engine.Printed;

/** The documents of one lesson, planned and written; good for one use. */
final class LessonDocuments {
  private final Request request;
  private final Lesson lesson;
  private final Theme theme;
  private final DeckDesign design;
  private final String source;
  private final List<OutputFile> files = new ArrayList<>();

  /**
   * @param theme of what is printed
   * @param design of the slides
   * @param source the outline's path, for messages
   */
  LessonDocuments(Request request, Lesson lesson, Theme theme, DeckDesign design, String source) {
    this.request = request;
    this.lesson = lesson;
    this.theme = theme;
    this.design = design;
    this.source = source;
  }

  /** What was made, in the order of {@link DocumentKind}. */
  List<OutputFile> files() {
    return files;
  }

  /**
   * Makes the documents that are wanted; what shows no slide is printed while the slides are
   * fitted.
   */
  Checked<SetReport> make() {
    Checked<Handout> handout = HandoutPlanner.plan(lesson);
    Map<DocumentKind, CompletableFuture<Made>> prints = new EnumMap<>(DocumentKind.class);
    for (DocumentKind kind : request.kinds()) {
      if (!kind.showsSlides()) {
        prints.put(kind, CompletableFuture.supplyAsync(() -> print(kind, handout.value())));
      }
    }
    PlannedDeck deck = fitted(handout.value());
    for (DocumentKind kind : request.kinds()) {
      if (kind.showsSlides()) {
        prints.put(kind, CompletableFuture.completedFuture(slides(kind, deck)));
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>(handout.diagnostics());
    List<SetReport.Document> documents = new ArrayList<>();
    for (CompletableFuture<Made> print : prints.values()) {
      Made made = print.join();
      diagnostics.addAll(made.diagnostics());
      files.add(made.file());
      documents.add(made.entry());
    }
    return new Checked<>(SetReports.of(lesson, deck, handout.value(), documents), diagnostics);
  }

  /** Draws the slides as pictures. */
  Checked<SetReport> preview() {
    Checked<Handout> handout = HandoutPlanner.plan(lesson);
    PlannedDeck deck = fitted(handout.value());
    files.addAll(PreviewFiles.of(deck.deck(), design));
    List<Diagnostic> diagnostics = new ArrayList<>(slideMessages(deck));
    diagnostics.addAll(handout.diagnostics());
    List<SetReport.Document> documents = files.stream().map(PreviewFiles::entry).toList();
    return new Checked<>(SetReports.of(lesson, deck, handout.value(), documents), diagnostics);
  }

  private PlannedDeck fitted(Handout handout) {
    PlannedDeck planned = DeckPlanner.plan(lesson, design.theme().scale());
    PlannedDeck calm = request.still() ? StillDeck.of(planned) : planned;
    return SlideFitter.fit(calm, design.theme(), handout.headingNumbers());
  }

  private Made slides(DocumentKind kind, PlannedDeck deck) {
    return switch (kind) {
      case DECK ->
          Made.of(
              kind, design.write(deck.deck()), deck.deck().slides().size(), slideMessages(deck));
      case HANDOUT, PLAN -> throw new IllegalArgumentException(kind.word());
    };
  }

  private Made print(DocumentKind kind, Handout handout) {
    return switch (kind) {
      case HANDOUT -> printed(kind, handout);
      case PLAN -> lessonPlan(kind);
      case DECK -> throw new IllegalArgumentException(kind.word());
    };
  }

  private Made printed(DocumentKind kind, Handout document) {
    Printed printed = HandoutWriter.write(document, theme, source);
    return Made.of(kind, printed.pdf(), printed.pages(), printed.diagnostics());
  }

  /** Without a file when its template is at fault, which stops the writing of all. */
  private Made lessonPlan(DocumentKind kind) {
    Checked<Handout> plan = LessonPlanPlanner.plan(lesson);
    Checked<Optional<Printed>> printed = PlanWriter.write(plan.value(), theme, source);
    List<Diagnostic> messages = new ArrayList<>(plan.diagnostics());
    messages.addAll(printed.diagnostics());
    return printed
        .value()
        .map(each -> Made.of(kind, each.pdf(), each.pages(), messages))
        .orElseGet(() -> Made.of(kind, new byte[0], 0, messages));
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

package kyozai.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kyozai.DocumentKind;
import kyozai.Kyozai;
import kyozai.Report;
import kyozai.Request;
import kyozai.diagnostic.Checked;
import kyozai.profile.ClassProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kyozai build}: outlines to documents. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Writes the deck and the handout of each outline.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private OutlineArguments arguments = new OutlineArguments();
  @Mixin private ClassOptions classes = new ClassOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "The folder for the documents (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out");

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      converter = KindConverter.class,
      description =
          "Write these: deck, handout, worksheet, answers, slides, notes, plan"
              + " (default: deck,handout; with --class all of them).")
  private List<DocumentKind> only = List.of();

  @Option(
      names = "--per-page",
      paramLabel = "N",
      converter = PerPageConverter.class,
      description = "How many slides a page of slides.pdf has: 2, 3, 4, 6 or 9 (default: 6).")
  private int perPage = Request.USUAL_SLIDES_PER_PAGE;

  @Option(
      names = "--pupil-deck",
      description = "Also writes pupil-deck.pptx, the slides without notes and answers for pupils.")
  private boolean pupilDeck;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = JobsConverter.class,
      description =
          "How many lessons are made at the same time, 1 or more (default: one for each processor).")
  private int jobs = Request.usualJobs();

  @Option(names = "--static", description = "No slide changes at a click.")
  private boolean still;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description =
          "The school's own .pptx or .potx, whose layouts, fonts and colors the deck takes.")
  private @Nullable Path template;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ReportPrinter printer = new ReportPrinter(spec.commandLine());
    Checked<List<ClassProfile>> profiles = classes.profiles();
    printer.print(profiles.diagnostics(), arguments.spoken());
    if (profiles.hasErrors()) {
      return Main.OUTLINE_AT_FAULT;
    }
    Report report = build(request(profiles.value()));
    int code = printer.print(report, arguments.json);
    if (!arguments.json) {
      printer.printSummary(report);
    }
    return code;
  }

  private Report build(Request request) {
    if (arguments.json || !ProgressLine.hasTerminal()) {
      return Kyozai.build(request);
    }
    try (ProgressLine line = ProgressLine.on(spec.commandLine().getErr())) {
      return Kyozai.build(request, line);
    }
  }

  private Request request(List<ClassProfile> profiles) {
    return new Request(
        arguments.outlines,
        arguments.language,
        out,
        kinds(),
        arguments.theme,
        template,
        profiles,
        perPage,
        still,
        arguments.strict,
        jobs);
  }

  private Set<DocumentKind> kinds() {
    Set<DocumentKind> usual = classes.isNamed() ? DocumentKind.set() : DocumentKind.usual();
    Set<DocumentKind> kinds = EnumSet.copyOf(only.isEmpty() ? usual : only);
    if (pupilDeck) {
      kinds.add(DocumentKind.PUPIL_DECK);
    }
    return kinds;
  }

  /** The numbers of {@code --per-page}. */
  static final class PerPageConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return Request.SLIDES_PER_PAGE.stream()
          .filter(number -> String.valueOf(number).equals(value.strip()))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is no number of slides a page; there are "
                          + Request.SLIDES_PER_PAGE.stream()
                              .map(String::valueOf)
                              .collect(Collectors.joining(", "))));
    }
  }

  /** The numbers of {@code --jobs}. */
  static final class JobsConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      String number = value.strip();
      if (!number.matches("0*[1-9][0-9]{0,3}")) {
        throw new TypeConversionException("'" + value + "' is no number of lessons from 1 to 9999");
      }
      return Integer.valueOf(number);
    }
  }

  /** The words of {@code --only}. */
  static final class KindConverter implements ITypeConverter<DocumentKind> {
    @Override
    public DocumentKind convert(String value) {
      return DocumentKind.set().stream()
          .filter(kind -> kind.word().equals(value.strip()))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is not a kind of document; there are " + words()));
    }

    private static String words() {
      return DocumentKind.set().stream().map(DocumentKind::word).collect(Collectors.joining(", "));
    }
  }
}

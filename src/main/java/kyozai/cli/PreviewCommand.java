package kyozai.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import kyozai.DocumentKind;
import kyozai.Kyozai;
import kyozai.Report;
import kyozai.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kyozai preview}: pictures of the slides. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description = "Writes a picture of each slide and a contact sheet of all.")
final class PreviewCommand implements Callable<Integer> {
  @Mixin private OutlineArguments arguments = new OutlineArguments();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out/preview",
      description = "The folder for the pictures (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out", "preview");

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "The school's own .pptx or .potx, on whose layouts the slides are drawn.")
  private @Nullable Path template;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Report report =
        Kyozai.preview(
            new Request(
                arguments.outlines,
                arguments.language,
                out,
                EnumSet.of(DocumentKind.DECK),
                arguments.theme,
                template,
                true,
                arguments.strict));
    return new ReportPrinter(spec.commandLine()).print(report, arguments.json);
  }
}

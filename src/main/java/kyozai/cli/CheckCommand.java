package kyozai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kyozai.DocumentKind;
import kyozai.Kyozai;
import kyozai.Report;
import kyozai.Request;
import kyozai.diagnostic.Checked;
import kyozai.profile.ClassProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kyozai check}: diagnostics only. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads outlines and says what is wrong with them; writes nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private OutlineArguments arguments = new OutlineArguments();
  @Mixin private ClassOptions classes = new ClassOptions();

  @Option(
      names = "--readings",
      description = {
        "Lists the words whose readings (furigana) a person should look at,",
        "with lines for `readings:` of the front matter."
      })
  private boolean readings;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ReportPrinter printer = new ReportPrinter(spec.commandLine());
    Checked<List<ClassProfile>> profiles = classes.profiles();
    printer.print(profiles.diagnostics(), arguments.spoken());
    if (profiles.hasErrors()) {
      return Main.OUTLINE_AT_FAULT;
    }
    Request request =
        new Request(
            arguments.outlines,
            arguments.language,
            Path.of("out"),
            DocumentKind.set(),
            arguments.theme,
            null,
            profiles.value(),
            Request.USUAL_SLIDES_PER_PAGE,
            false,
            arguments.strict);
    Report report = readings ? Kyozai.checkReadings(request) : Kyozai.check(request);
    return printer.print(report, arguments.json);
  }
}

package kyozai.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import kyozai.DocumentKind;
import kyozai.Kyozai;
import kyozai.Report;
import kyozai.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kyozai check}: diagnostics only. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads outlines and says what is wrong with them; writes nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private OutlineArguments arguments = new OutlineArguments();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Report report =
        Kyozai.check(
            new Request(
                arguments.outlines,
                arguments.language,
                Path.of("out"),
                EnumSet.allOf(DocumentKind.class),
                arguments.theme,
                false,
                arguments.strict));
    return new ReportPrinter(spec.commandLine()).print(report, arguments.json);
  }
}

package kyozai.cli;

import java.util.List;
import java.util.stream.Collectors;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.print.PrintSettings;
import kyozai.print.PrintSettingsReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The arguments of commands that print. */
final class PrintOptions {
  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = {
        "How to print, once for each setting:",
        "paper=A4|B5|Letter|A3-2up|B4-2up|booklet, text-size=10.5 to 22,",
        "mono=true, punch-holes=true."
      })
  private List<String> pairs = List.of();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** The settings of all pairs, of which a later one overrides an earlier one. */
  PrintSettings settings() {
    PrintSettings settings = PrintSettings.STANDARD;
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw wrong("--set wants KEY=VALUE, not '" + pair + "'");
      }
      Checked<PrintSettings> read =
          PrintSettingsReader.set(
              settings,
              pair.substring(0, equals),
              pair.substring(equals + 1),
              Position.of("--set"));
      if (read.hasErrors()) {
        throw wrong(message(read.diagnostics()));
      }
      settings = read.value();
    }
    return settings;
  }

  private static String message(List<Diagnostic> diagnostics) {
    Diagnostic first = diagnostics.getFirst();
    String hints =
        first.hints().stream()
            .map((Bilingual hint) -> " " + hint.in(Language.EN))
            .collect(Collectors.joining());
    return "--set: " + first.message().in(Language.EN) + hints;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

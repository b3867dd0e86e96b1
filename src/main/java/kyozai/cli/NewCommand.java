package kyozai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import kyozai.diagnostic.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kyozai new}: a small lesson to begin with. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes a small lesson that builds at once.")
final class NewCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder of the new lesson.")
  private Path folder = Path.of("lesson");

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "ja",
      converter = OutlineArguments.LanguageConverter.class,
      description = "ja or en (default: ${DEFAULT-VALUE}).")
  private Language language = Language.JA;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var command = spec.commandLine();
    String name = "outline." + language.tag() + ".md";
    Path target = folder.resolve(name);
    if (Files.exists(target) || Files.isRegularFile(folder)) {
      command
          .getErr()
          .println((Files.exists(target) ? target : folder) + ": error: it exists already");
      command.getErr().println("  hint: name another folder; nothing was changed");
      return Main.OUTLINE_AT_FAULT;
    }
    Files.createDirectories(folder);
    try (InputStream sample = NewCommand.class.getResourceAsStream("/kyozai/cli/" + name)) {
      Files.copy(Objects.requireNonNull(sample), target);
    }
    command.getOut().println(target);
    return Main.DONE;
  }
}

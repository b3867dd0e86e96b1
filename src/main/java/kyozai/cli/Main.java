package kyozai.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kyozai.Kyozai;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code kyozai}: arguments in, exit code out. */
@Command(
    name = "kyozai",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Turns one lesson outline into an editable PowerPoint deck and a PDF handout.",
    subcommands = {
      BuildCommand.class,
      PreviewCommand.class,
      CheckCommand.class,
      TemplateCommand.class,
      NewCommand.class,
      ListCommand.class
    })
public final class Main implements Runnable {
  static final int DONE = 0;
  static final int OUTLINE_AT_FAULT = 1;
  static final int WRONG_USAGE = 2;
  static final int PROGRAM_AT_FAULT = 3;

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the program and ends the process with its exit code. */
  public static void main(String... args) {
    if (args.length > 1 && args[0].equals("build") && !List.of(args).contains("--only")) {
      // Reading the arguments takes a tenth of the whole run; printing need not wait for it.
      Kyozai.prepare();
    }
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs the program; 0 done, 1 the outline is at fault, 2 wrong usage, 3 the program is. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler((fault, command, parsed) -> programFault(fault, err));
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? kyozai --help lists them.");
  }

  private static int wrongUsage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("kyozai: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Usage: " + command.getHelp().synopsis(0).strip());
    return WRONG_USAGE;
  }

  private static int programFault(Exception fault, PrintWriter err) {
    Faults.print(List.of(new Faults.Fault("", fault)), err);
    return PROGRAM_AT_FAULT;
  }

  /** The version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"kyozai " + (version == null ? "(development)" : version)};
    }
  }
}

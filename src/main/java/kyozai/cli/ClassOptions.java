package kyozai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.profile.ClassProfile;
import kyozai.profile.ProfileReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The arguments of commands that make a lesson for classes. */
final class ClassOptions {
  @Option(
      names = "--class",
      paramLabel = "PROFILE",
      description = {
        "For this class: a name of `kyozai list profiles`, or a .yaml file.",
        "May be given several times; each class gets a folder of its own."
      })
  private List<String> classes = List.of();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = {
        "A setting of class profiles, once for each, such as minutes=45,",
        "paper=A4|B5|Letter|A3-2up|B4-2up|booklet, text-size=10.5 to 22,",
        "mono=true, punch-holes=true. It wins over the profile."
      })
  private List<String> settings = List.of();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Whether a class was named. */
  boolean isNamed() {
    return !classes.isEmpty();
  }

  /** The classes with their settings; without a class, what the settings make of the lesson. */
  Checked<List<ClassProfile>> profiles() {
    ClassProfile standard = standard();
    if (classes.isEmpty()) {
      return new Checked<>(List.of(standard), List.of());
    }
    List<ClassProfile> profiles = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String wanted : classes) {
      Checked<Optional<ClassProfile>> read = ProfileReader.find(wanted, settings);
      read.value().ifPresent(profiles::add);
      diagnostics.addAll(read.diagnostics());
    }
    return new Checked<>(profiles, diagnostics);
  }

  /** A wrong setting is wrong usage, whatever the classes say. */
  private ClassProfile standard() {
    Checked<Optional<ClassProfile>> read = ProfileReader.standard(settings);
    return read.value().orElseThrow(() -> wrong(read.diagnostics().getFirst()));
  }

  private ParameterException wrong(Diagnostic first) {
    String hints =
        first.hints().stream()
            .map((Bilingual hint) -> " " + hint.in(Language.EN))
            .collect(Collectors.joining());
    return new ParameterException(
        spec.commandLine(), first.position() + ": " + first.message().in(Language.EN) + hints);
  }
}

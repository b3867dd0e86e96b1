package kyozai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kyozai.Kyozai;
import kyozai.TemplateCheck;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kyozai template}: what the program makes of a school's template. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = "Looks at a school's own template.",
    synopsisSubcommandLabel = "check")
final class TemplateCommand {
  private static final List<Bilingual> HEADS =
      List.of(
          Bilingual.of("スライド", "Slide"),
          Bilingual.of("レイアウト", "Layout"),
          Bilingual.of("見つけ方", "Found by"),
          Bilingual.of("ないもの", "What it lacks"));

  @Spec private CommandSpec spec;

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Says which kind of slide goes to which layout of a template.")
  int check(
      @Parameters(paramLabel = "FILE", description = "A .pptx or .potx file.") Path file,
      @Option(
              names = "--language",
              paramLabel = "LANG",
              defaultValue = "en",
              converter = OutlineArguments.LanguageConverter.class,
              description = "ja or en (default: ${DEFAULT-VALUE}).")
          Language language) {
    TemplateCheck check = Kyozai.checkTemplate(file);
    new ReportPrinter(spec.commandLine()).print(check.diagnostics(), language);
    if (check.hasErrors()) {
      return Main.OUTLINE_AT_FAULT;
    }
    PrintWriter out = spec.commandLine().getOut();
    check.facts().forEach(fact -> out.println(fact.in(language)));
    out.println();
    table(check, language).forEach(out::println);
    return Main.DONE;
  }

  private static List<String> table(TemplateCheck check, Language language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS.stream().map(head -> head.in(language)).toList());
    for (TemplateCheck.Row row : check.rows()) {
      rows.add(
          List.of(
              row.kind().in(language),
              row.layout(),
              row.found().in(language),
              row.instead().in(language)));
    }
    return TextTable.lines(rows);
  }
}

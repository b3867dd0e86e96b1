package kyozai;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.pptx.template.SchoolTemplate;
import kyozai.write.pptx.template.TemplateReader;

/**
 * What the program would do with a template.
 *
 * @param facts about the file as a whole, such as the size of its slides; none when it is at fault
 * @param rows one for each kind of slide; none when it is at fault
 */
public record TemplateCheck(List<Bilingual> facts, List<Row> rows, List<Diagnostic> diagnostics) {

  /** Keeps its own lists. */
  public TemplateCheck {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A kind of slide.
   *
   * @param layout its name in the template
   * @param found how it was found
   * @param instead what the layout lacks and what happens instead; possibly empty
   */
  public record Row(Bilingual kind, String layout, Bilingual found, Bilingual instead) {}

  static TemplateCheck of(Path file) {
    Theme theme = ThemeReader.read(ThemeReader.names().getFirst());
    Checked<Optional<SchoolTemplate>> read = TemplateReader.read(file, theme);
    return read.value()
        .map(template -> TemplateRows.check(template, theme, read.diagnostics()))
        .orElseGet(() -> new TemplateCheck(List.of(), List.of(), read.diagnostics()));
  }

  /** Whether the file cannot be used. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}

package kyozai.write.pptx.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.theme.Theme;
import org.w3c.dom.Document;

/**
 * Reads a school's template: a .pptx or .potx file, whose layouts, fonts, colours and pictures are
 * kept and whose slides are not. Nothing of it is run, and nothing it links to is fetched.
 */
public final class TemplateReader {
  private final TemplateArchive archive;
  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TemplateReader(TemplateArchive archive, String file) {
    this.archive = archive;
    this.file = file;
  }

  /**
   * The template in a file.
   *
   * @param theme whose floors and distances hold, and whose boxes stand in for what is missing
   * @return none with an error when the file is no template that can be used
   */
  public static Checked<Optional<SchoolTemplate>> read(Path file, Theme theme) {
    String name = file.toString();
    try (TemplateArchive archive = TemplateArchive.open(file)) {
      TemplateReader reader = new TemplateReader(archive, name);
      SchoolTemplate template = reader.read(theme);
      return new Checked<>(Optional.of(template), reader.diagnostics);
    } catch (TemplateFault e) {
      return new Checked<>(Optional.empty(), List.of(e.at(name)));
    } catch (IOException e) {
      return new Checked<>(Optional.empty(), List.of(unreadable(name)));
    }
  }

  private static Diagnostic unreadable(String file) {
    return Diagnostic.error(
        "unreadable-template",
        Position.of(file),
        Bilingual.of("テンプレートを読み取れません。", "The template cannot be read."),
        Bilingual.of(
            "ほかのプログラムで開いていないか、読み取りの権限があるかを確かめてください。",
            "Check that no other program has it open and that you may read it."));
  }

  private SchoolTemplate read(Theme theme) throws TemplateFault, IOException {
    String main = mainPart();
    Document presentation = archive.xml(main);
    if (!"presentation".equals(presentation.getDocumentElement().getLocalName())) {
      throw TemplateFault.broken(main);
    }
    TemplateParts parts = new TemplateParts(archive, main, presentation);
    SchoolTemplate template = parts.template(theme);
    if (parts.dropped() > 0) {
      diagnostics.add(leftOut(parts.dropped()));
    }
    if (template.fonts().isStandIn()) {
      diagnostics.add(standIn(template.fonts()));
    }
    return template;
  }

  private String mainPart() throws TemplateFault, IOException {
    for (Relation relation : archive.relations("")) {
      if (relation.kind().equals("officeDocument") && archive.has(relation.target())) {
        check(archive.type(relation.target()).toLowerCase(Locale.ROOT));
        return relation.target();
      }
    }
    throw TemplateFault.broken("_rels/.rels");
  }

  private void check(String type) throws TemplateFault {
    boolean presentation =
        (type.contains("presentationml.") || type.contains("ms-powerpoint."))
            && type.contains(".main+xml")
            && !type.contains("addin");
    if (!presentation) {
      throw new TemplateFault(
          "not-a-template",
          Bilingual.of(
              "これはPowerPointのファイルではありません（WordやExcelなどのファイルです）。",
              "This is no PowerPoint file, but one of Word, Excel or the like."),
          Bilingual.of(
              ".pptx か .potx のファイルを指定してください。", "Name a file that ends in .pptx or .potx."));
    }
    if (type.contains("macroenabled") || archive.hasMacros()) {
      diagnostics.add(
          Diagnostic.warning(
              "macros-left-out",
              Position.of(file),
              Bilingual.of(
                  "テンプレートのマクロは引き継ぎません。スライドにはマクロが入りません。",
                  "The macros of the template are left out; the deck carries none."),
              Bilingual.of(
                  "マクロのない .potx として保存しておけば、この警告は出ません。",
                  "Save it as .potx without macros to be rid of this warning.")));
    }
  }

  private Diagnostic leftOut(int count) {
    return Diagnostic.warning(
        "template-objects-left-out",
        Position.of(file),
        Bilingual.of(
            "テンプレートのマスターかレイアウトにある、リンクされた画像や埋め込みオブジェクトを " + count + " 個、引き継ぎませんでした。",
            "Left out "
                + count
                + " linked pictures or embedded objects of its master and layouts."),
        Bilingual.of("画像はリンクではなく「挿入」で入れてください。", "Insert pictures instead of linking to them."));
  }

  private Diagnostic standIn(TemplateFonts fonts) {
    String names = String.join(", ", fonts.names());
    return Diagnostic.info(
        "template-font",
        Position.of(file),
        Bilingual.of(
            "テンプレートのフォント（" + names + "）は手元にないため、文字の幅を広めに見積もって収めました。",
            "The fonts of the template ("
                + names
                + ") are not at hand; text was fitted with widths"
                + " on the wide side."));
  }
}

package kyozai.write.pptx.template;

import java.io.Serial;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/** What makes a file no template; becomes a message where the file is named. */
final class TemplateFault extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Bilingual message;
  private final transient Bilingual hint;

  TemplateFault(String code, Bilingual message, Bilingual hint) {
    super(message.en());
    this.code = code;
    this.message = message;
    this.hint = hint;
  }

  /** A file that PowerPoint itself would have to repair. */
  static TemplateFault broken(String partOrWhat) {
    return new TemplateFault(
        "broken-template",
        Bilingual.of(
            "テンプレートが壊れています（" + partOrWhat + "）。", "The template is broken (" + partOrWhat + ")."),
        Bilingual.of(
            "PowerPointで開いて、別の名前で保存し直してください。",
            "Open it in PowerPoint and save it under another name."));
  }

  /** A file that no PowerPoint wrote, and that is not to be touched. */
  static TemplateFault unsafe(Bilingual what) {
    return new TemplateFault(
        "unsafe-template",
        what,
        Bilingual.of(
            "出どころの確かなテンプレートを、PowerPointで保存し直して使ってください。",
            "Use a template whose origin you know, saved anew by PowerPoint."));
  }

  Diagnostic at(String file) {
    return Diagnostic.error(code, Position.of(file), message, hint);
  }
}

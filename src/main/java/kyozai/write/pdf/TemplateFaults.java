package kyozai.write.pdf;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.diagnostic.Severity;
import kyozai.theme.PageTemplate;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** What is wrong with the template of a form, in a teacher's words. */
final class TemplateFaults {
  private TemplateFaults() {}

  /** An expression that cannot be evaluated, at its place in the template. */
  static Diagnostic of(TemplateProcessingException fault, PageTemplate template) {
    Position place = place(fault, template);
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownName unknown) {
        return unknown(unknown, place);
      }
      if (cause instanceof Budget.TooMuch || cause instanceof StackOverflowError) {
        return endless(template);
      }
    }
    return Diagnostic.error(
        "template-expression",
        place,
        Bilingual.of(
            "ひな形の th: の指示を実行できません。", "A “th:” instruction of the template cannot be carried out."),
        Bilingual.of(
            "部品の名前（~{form :: …}）と ${…} の書き方を docs/lesson-plan.md で確かめてください。",
            "Check the names of pieces (~{form :: …}) and ${…} against docs/lesson-plan.md."));
  }

  /** The innermost place in the template itself: pieces of the program are not the school's. */
  private static Position place(TemplateProcessingException fault, PageTemplate template) {
    Position place = Position.of(template.file());
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException inner
          && FormTemplates.SKELETON.equals(inner.getTemplateName())
          && inner.hasLineAndCol()) {
        place = new Position(template.file(), inner.getLine(), Math.max(0, inner.getCol()));
      }
    }
    return place;
  }

  private static Diagnostic unknown(UnknownName unknown, Position place) {
    List<Bilingual> hints = new ArrayList<>();
    if (!unknown.known().isEmpty()) {
      hints.add(NearestName.hint(unknown.known(), unknown.name()));
    }
    return new Diagnostic(
        Severity.ERROR,
        "template-name",
        place,
        Bilingual.of(
            "ひな形の ${" + unknown.expression() + "} に当たるものがありません。",
            "There is nothing called ${" + unknown.expression() + "} for the template."),
        hints);
  }

  /** Markup that was made from text. */
  static Diagnostic markup(PageTemplate template) {
    return Diagnostic.error(
        "template-markup",
        Position.of(template.file()),
        Bilingual.of("ひな形から、正しい XHTML ができません。", "The template makes no well-formed XHTML."),
        Bilingual.of(
            "th:utext は .markup にだけ使い、ほかの文字には th:text を使ってください。",
            "Use th:utext for .markup only, and th:text for other text."));
  }

  /** A template without an end. */
  static Diagnostic endless(PageTemplate template) {
    return Diagnostic.error(
        "template-endless",
        Position.of(template.file()),
        Bilingual.of(
            "ひな形が、自分自身を取り込んでいるか、くり返しすぎています。", "The template takes itself in, or repeats too much."),
        Bilingual.of(
            "th:replace、th:insert、th:each を確かめてください。", "Check th:replace, th:insert and th:each."));
  }
}

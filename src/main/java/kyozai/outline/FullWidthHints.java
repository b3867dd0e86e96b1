package kyozai.outline;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;

/** Lines that look like Markdown typed in full-width characters; they stay text. */
final class FullWidthHints {
  private record Form(Pattern pattern, UnaryOperator<String> meant) {}

  private static final String INDENT = "^[ \\t　]*";
  private static final List<Form> FORMS =
      List.of(
          new Form(Pattern.compile(INDENT + "[・•●]\\s*(\\S.*)$"), rest -> "- " + rest),
          new Form(Pattern.compile(INDENT + "[－−‐]\\s*(\\S.*)$"), rest -> "- " + rest),
          new Form(Pattern.compile(INDENT + "[０-９]+[．.、)）]\\s*(\\S.*)$"), rest -> "1. " + rest),
          new Form(Pattern.compile(INDENT + "｜([^《]*｜[^《]*)｜\\s*$"), FullWidthHints::row),
          new Form(Pattern.compile(INDENT + "[①-⑳]\\s*(\\S.*)$"), rest -> "1. " + rest),
          new Form(Pattern.compile(INDENT + "([＃]+[ 　]*\\S.*)$"), FullWidthHints::heading),
          new Form(Pattern.compile(INDENT + "：{3,}(.*)$"), rest -> (":::" + spaced(rest))),
          new Form(Pattern.compile(INDENT + "＞\\s*(\\S.*)$"), rest -> "> " + rest),
          new Form(Pattern.compile(INDENT + "｛(.*)｝$"), rest -> "{" + rest + "}"));

  private FullWidthHints() {}

  /** Notes a line to write instead. */
  static void look(String line, Position position, Findings findings) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(line);
      if (matcher.matches()) {
        String meant = form.meant().apply(matcher.group(1));
        findings.info(
            "full-width-syntax",
            position,
            Bilingual.of(
                "全角の記号で始まる行なので、文としてそのまま読みました。",
                "This line begins with a full-width sign and was read as plain text."),
            Bilingual.of(
                "書式のつもりなら「" + meant + "」と半角で書いてください。",
                "If it was meant as markup, write “" + meant + "”."));
        return;
      }
    }
  }

  private static String row(String cells) {
    return "| " + cells.replace("｜", " | ") + " |";
  }

  private static String heading(String line) {
    int signs = (int) line.chars().takeWhile(c -> c == '＃').count();
    return "#".repeat(Math.min(signs, 6)) + spaced(line.substring(signs).replace('　', ' '));
  }

  private static String spaced(String rest) {
    String stripped = rest.strip();
    return stripped.isEmpty() ? "" : " " + stripped;
  }
}

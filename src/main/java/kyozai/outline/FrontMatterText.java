package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.yaml.YamlText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Finds the front matter of an outline and composes its YAML within limits. */
final class FrontMatterText {
  private static final Pattern WIDE_COLON =
      Pattern.compile("^(\\s*(?:- )?[A-Za-z][A-Za-z0-9_-]*)：\\s*(.*)$");
  private static final Pattern KEY_VALUE =
      Pattern.compile("^(\\s*(?:- )?[\\w-]+): +([^\"'\\[{|>&*#].*)$");

  private final SourceText source;
  private final Findings findings;

  FrontMatterText(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The index of the line that closes the front matter, or -1 when there is none. */
  int closingLine() {
    List<String> lines = source.lines();
    if (!lines.get(0).stripTrailing().equals("---")) {
      return -1;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
    }
    if (lines.size() > 1 && lines.get(1).matches("[A-Za-z]+[:：].{0,200}")) {
      findings.error(
          "front-matter-open",
          source.position(0, 0),
          Bilingual.of("先頭の設定欄が閉じられていません。", "The front matter at the top is not closed."),
          Bilingual.of(
              "設定の最後の行の下に「---」だけの行を書いてください。", "Write a line with only “---” below its last line."));
    }
    return -1;
  }

  /** The YAML between the first line and the closing one; empty with a diagnostic. */
  Optional<Node> compose(int closingLine) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < closingLine; i++) {
      lines.add(mended(source.lines().get(i), i));
    }
    return switch (YamlText.compose(lines)) {
      case YamlText.Composed(Optional<Node> root) -> root;
      case YamlText.TooLarge() -> {
        findings.error(
            "front-matter-too-large",
            source.position(0, 0),
            Bilingual.of(
                "先頭の設定欄が大きすぎるか、かっこの入れ子が深すぎます。",
                "The front matter is too large or nested too deeply."));
        yield Optional.empty();
      }
      case YamlText.Broken(int line, int column) -> {
        report(Math.min(line + 1, closingLine), column);
        yield Optional.empty();
      }
    };
  }

  /** Where a node stands in the outline. */
  Position position(Node node) {
    Mark mark = node.getStartMark().orElse(null);
    if (mark == null) {
      return source.position(0, 0);
    }
    return new Position(source.file(), mark.getLine() + 2, mark.getColumn() + 1);
  }

  private String mended(String line, int index) {
    Matcher wide = WIDE_COLON.matcher(line);
    if (!wide.matches()) {
      return line;
    }
    String mended = wide.group(1) + ": " + wide.group(2);
    findings.error(
        "full-width-colon",
        source.position(index, wide.end(1)),
        Bilingual.of("項目名のあとのコロンが全角です。", "The colon behind this key is a full-width one."),
        Bilingual.of(
            "半角で「" + mended.strip() + "」と書いてください。",
            "Write “" + mended.strip() + "” with an ASCII colon and a space."));
    return mended;
  }

  private void report(int line, int column) {
    String text = source.lines().get(line);
    Matcher pair = KEY_VALUE.matcher(text);
    if (pair.matches() && pair.group(2).contains(": ")) {
      String quoted = pair.group(1).strip() + ": \"" + pair.group(2).strip() + "\"";
      findings.error(
          "unquoted-colon",
          source.position(line, pair.start(2)),
          Bilingual.of(
              "値の中に「: 」があるため、設定を読めません。",
              "The value holds “: ”, so the front matter cannot be read."),
          Bilingual.of(
              "値を引用符で囲んで「" + quoted + "」と書いてください。",
              "Put the value in quotation marks: “" + quoted + "”."));
      return;
    }
    findings.error(
        "front-matter-syntax",
        source.position(line, column),
        Bilingual.of("先頭の設定欄を、この行の近くで読めません。", "The front matter cannot be read near this line."),
        Bilingual.of(
            "「項目: 値」の形か、行頭の空白（タブは使えません）、引用符やかっこの閉じ忘れを確かめてください。",
            "Check “key: value”, the spaces at the line's start (no tabs), and that quotes and"
                + " brackets are closed."));
  }
}

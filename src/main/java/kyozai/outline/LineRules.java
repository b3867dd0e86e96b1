package kyozai.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the format that differ from Markdown line by line, applied in front of the parser.
 * Nothing in a code block is touched.
 */
final class LineRules {
  private static final String QUOTES = "(?:[ \\t]*+>)*+";
  private static final Pattern CODE_FENCE =
      Pattern.compile("^[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++)*+(`{3,}|~{3,})(.*)$");
  private static final Pattern UNDERLINE = Pattern.compile("^(" + QUOTES + "\\s*)-+\\s*$");
  private static final Pattern CAPTION = Pattern.compile("^(" + QUOTES + ")\\s*Table[:：].*$");
  private static final Pattern CITATION_DEFINITION =
      Pattern.compile("^(" + QUOTES + "\\s*(?:(?:[-*+]|\\d{1,9}[.)])\\s++)*+\\[@[^\\]]*\\]):.*$");
  private static final Pattern YEAR_ITEM =
      Pattern.compile("^(" + QUOTES + "\\s*(?:[-*+]\\s++)++\\d{3,9})[.)](?:\\s.*)?$");
  private static final Pattern WIDE_SPACE =
      Pattern.compile("^(" + QUOTES + "\\s*(?:#{1,6}|[-*+]|\\d{1,9}[.)]))　(.*)$");
  private static final Pattern MISSING_SPACE = Pattern.compile("^ {0,3}(#{1,6})([^#\\s　].*)$");

  private final PreparedText prepared;
  private final Findings findings;
  private @Nullable String openCode;
  private String previous = "";

  private LineRules(SourceText source, Findings findings) {
    this.prepared = new PreparedText(source);
    this.findings = findings;
  }

  /** The lines from an index on, ready for the parser. */
  static PreparedText apply(SourceText source, int firstLine, Findings findings) {
    var rules = new LineRules(source, findings);
    for (int i = firstLine; i < source.lines().size(); i++) {
      rules.apply(source.lines().get(i), i);
    }
    return rules.prepared;
  }

  private void apply(String line, int index) {
    boolean wasCode = openCode != null;
    followCode(line);
    if (wasCode || openCode != null) {
      prepared.add(line, index);
    } else {
      applyToText(line, index);
    }
    previous = line;
  }

  private void followCode(String line) {
    Matcher fence = CODE_FENCE.matcher(line);
    if (!fence.matches()) {
      return;
    }
    String marks = fence.group(1);
    if (openCode == null) {
      boolean inlineCode = marks.startsWith("`") && fence.group(2).contains("`");
      openCode = inlineCode ? null : marks;
    } else if (marks.startsWith(openCode) && fence.group(2).isBlank()) {
      openCode = null;
    }
  }

  private void applyToText(String line, int index) {
    Position position = prepared.source().position(index, 0);
    FullWidthHints.look(line, position, findings);
    Matcher underline = UNDERLINE.matcher(line);
    if (underline.matches()) {
      separate(underline.group(1), index, position);
    }
    Matcher caption = CAPTION.matcher(line);
    if (caption.matches() && previous.contains("|")) {
      prepared.add(caption.group(1), index);
    }
    addChanged(line, index, position);
    if (AttributeSyntax.whole(line).isPresent()) {
      prepared.add("", index);
    }
  }

  private void separate(String prefix, int index, Position position) {
    String above = previous.strip();
    if (above.isEmpty() || UNDERLINE.matcher(previous).matches()) {
      return;
    }
    prepared.add(prefix.stripTrailing(), index);
    boolean text =
        !above.startsWith("#")
            && !above.startsWith(":::")
            && !above.startsWith("|")
            && !above.matches("(?s)([-*+>]|\\d+[.)]).*");
    if (text && prepared.source().lines().get(index).contains("---")) {
      findings.info(
          "slide-break-under-text",
          position,
          Bilingual.of(
              "文のすぐ下の「---」は、見出しではなくスライドの区切りとして読みました。",
              "“---” right under a line of text was read as a slide break, not as a heading."),
          Bilingual.of("見出しには「## 」を使います。", "Write “## ” for a heading."));
    }
  }

  private void addChanged(String line, int index, Position position) {
    Matcher definition = CITATION_DEFINITION.matcher(line);
    Matcher year = YEAR_ITEM.matcher(line);
    Matcher wide = WIDE_SPACE.matcher(line);
    if (definition.matches()) {
      escape(line, definition.end(1), index);
    } else if (year.matches()) {
      escape(line, year.end(1), index);
    } else if (wide.matches()) {
      prepared.add(wide.group(1) + " " + wide.group(2), index);
    } else {
      prepared.add(line, index);
    }
    Matcher missing = MISSING_SPACE.matcher(line);
    if (missing.matches()) {
      findings.warning(
          "heading-without-space",
          position,
          Bilingual.of(
              "「#」のあとに空白がないため、見出しではなく文として読みました。",
              "There is no space behind “#”, so this was read as text, not as a heading."),
          Bilingual.of(
              "見出しなら「" + missing.group(1) + " " + missing.group(2) + "」と書いてください。",
              "For a heading write “" + missing.group(1) + " " + missing.group(2) + "”."));
    }
  }

  private void escape(String line, int at, int index) {
    prepared.addWithInsertion(line.substring(0, at) + "\\" + line.substring(at), index, at);
  }
}

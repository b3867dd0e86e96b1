package kyozai.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.lesson.Inline;
import org.commonmark.node.Text;

/**
 * Finds {@code [@S2; @S3]} in text. As links they could not stand inside {@code [text]{…}}, since
 * Markdown allows no link within a link.
 */
final class Citations {
  private static final Pattern CITATION = Pattern.compile("\\[(@[^\\[\\]]{1,1000})\\]");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s;；,，、　]+");
  private static final Pattern CITED = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_.:-]*");

  private final Places places;
  private final References references;
  private final Findings findings;

  Citations(Places places, References references, Findings findings) {
    this.places = places;
    this.references = references;
    this.findings = findings;
  }

  /** The text with its citations and its ruby. */
  List<Inline> in(Text text) {
    String literal = text.getLiteral();
    if (!literal.contains("[@")) {
      return TextPieces.of(literal);
    }
    List<Inline> pieces = new ArrayList<>();
    Matcher citation = CITATION.matcher(literal);
    int end = 0;
    while (citation.find()) {
      List<String> cited = Arrays.asList(SEPARATOR.split(citation.group(1).strip()));
      if (!cited.stream().allMatch(word -> CITED.matcher(word).matches())) {
        continue;
      }
      addText(text, literal.substring(end, citation.start()), pieces);
      List<String> ids = cited.stream().map(word -> word.substring(1)).toList();
      pieces.addAll(references.cite(ids, citation.group(), places.of(text, citation.start())));
      end = citation.end();
    }
    addText(text, literal.substring(end), pieces);
    return pieces;
  }

  private void addText(Text node, String text, List<Inline> pieces) {
    if (text.isEmpty()) {
      return;
    }
    if (text.contains("[@") && references.areCited()) {
      findings.warning(
          "bad-citation",
          places.of(node),
          Bilingual.of(
              "「[@」で始まる出典の書き方が正しくないため、文字のまま残しました。",
              "What begins with “[@” is no citation and was kept as text."),
          Bilingual.of(
              "一行の中に「[@S2; @S3]」のように書いてください。", "Write it like “[@S2; @S3]”, on one line."));
    }
    pieces.addAll(TextPieces.of(text));
  }
}

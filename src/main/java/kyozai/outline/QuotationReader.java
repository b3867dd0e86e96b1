package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads quotations; a last line behind a dash names the speaker. */
final class QuotationReader {
  private static final Pattern COMMA = Pattern.compile("[,、，]\\s*$");
  private static final Pattern DASH = Pattern.compile("^\\s*(?:[—―─–]{1,2}|--)\\s*");

  private final Reading reading;
  private final BlockConverter blocks;

  QuotationReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  Block read(BlockQuote quote, AttributeList pending) {
    Position position = reading.position(quote);
    AttributeList list = pending;
    List<Inline> attribution = new ArrayList<>();
    if (quote.getLastChild() instanceof Paragraph last) {
      List<List<Node>> lines = Lines.of(last);
      List<Node> bottom = lines.get(lines.size() - 1);
      Optional<Matcher> dash = Lines.startsWith(DASH, bottom);
      if (dash.isPresent()) {
        var line = reading.trailing(Lines.behind(dash.get(), bottom));
        list = list.and(line.attributes());
        attribution = withoutComma(reading.inlines(line.nodes()));
        removeBottom(last, bottom);
      }
    }
    reading.attributes().badge(list, position).ifPresent(attribution::add);
    List<Block> content = new ArrayList<>(blocks.inside(quote));
    return new Block.Quotation(content, attribution, reading.common(list, position), position);
  }

  /** The comma between a speaker and a citation has no use once the citation is a number. */
  private static List<Inline> withoutComma(List<Inline> line) {
    List<Inline> attribution = new ArrayList<>(line);
    for (int i = 1; i < attribution.size(); i++) {
      if (attribution.get(i) instanceof Inline.Citation
          && attribution.get(i - 1) instanceof Inline.Text(String text)) {
        String speaker = COMMA.matcher(text).replaceFirst("");
        attribution.set(i - 1, new Inline.Text(speaker));
      }
    }
    return attribution;
  }

  private static void removeBottom(Paragraph paragraph, List<Node> bottom) {
    bottom.forEach(Node::unlink);
    if (paragraph.getLastChild() != null) {
      paragraph.getLastChild().unlink();
    }
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }
}

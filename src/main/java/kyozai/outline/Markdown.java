package kyozai.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown parser with the additions of the format. */
final class Markdown {
  /** How deep blocks may nest; deeper ones stay text. */
  static final int MAX_NESTING = 100;

  private static final Parser BODY =
      builder()
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  HtmlBlock.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .customBlockParserFactory(new FenceParser.Factory())
          .extensions(List.of(TablesExtension.create()))
          .build();
  private static final Parser PHRASE = builder().enabledBlockTypes(Set.of()).build();

  private Markdown() {}

  private static Parser.Builder builder() {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_NESTING)
        .maxInlineNesting(MAX_NESTING)
        .customInlineContentParserFactory(new BraceParser.Factory())
        .customInlineContentParserFactory(new MarkParser.Factory());
  }

  /** The syntax tree of a body; empty when a table is larger than the parser takes. */
  static Optional<Node> body(String text) {
    try {
      Node document = BODY.parse(text);
      Spans.wrap(document);
      return Optional.of(document);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The paragraph that a text without blocks makes. */
  static Node phrase(String text) {
    Node document = PHRASE.parse(text);
    Spans.wrap(document);
    return document;
  }
}

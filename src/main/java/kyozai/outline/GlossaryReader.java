package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads {@code ::: glossary}: a term, and below it {@code : meaning}. */
final class GlossaryReader {
  private static final Pattern MEANING = Pattern.compile("^\\s*[:：]\\s*");

  private final Reading reading;
  private final BlockConverter blocks;

  GlossaryReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> read(Nodes.Fence fence, AttributeList list, Position position) {
    var collector = new Collector();
    List<Node> others = new ArrayList<>();
    for (Node node : InlineConverter.children(fence)) {
      if (node instanceof Paragraph paragraph) {
        for (List<Node> line : Lines.of(paragraph)) {
          collector.add(line, reading.position(line.isEmpty() ? paragraph : line.get(0)));
        }
      } else {
        others.add(node);
      }
    }
    collector.end();
    List<Block> result = new ArrayList<>();
    if (!collector.entries.isEmpty()) {
      result.add(new Block.Glossary(collector.entries, reading.common(list, position), position));
    }
    result.addAll(collector.withoutMeaning);
    result.addAll(reading.leftOver(blocks.convert(others), "用語", "a glossary"));
    return result;
  }

  private final class Collector {
    private final List<Block.GlossaryEntry> entries = new ArrayList<>();
    private final List<Block> withoutMeaning = new ArrayList<>();
    private Reading.@Nullable Trailing term;
    private Position position = Position.of("");
    private final List<List<Inline>> meaning = new ArrayList<>();

    void add(List<Node> line, Position at) {
      Optional<Matcher> colon = Lines.startsWith(MEANING, line);
      if (colon.isPresent() && term != null) {
        var rest = reading.trailing(Lines.behind(colon.get(), line));
        meaning.add(reading.statement(rest.nodes(), rest.attributes(), at));
        return;
      }
      end();
      term = reading.trailing(line);
      position = at;
    }

    void end() {
      if (term == null) {
        return;
      }
      List<Inline> name = reading.statement(term.nodes(), term.attributes(), position);
      Attributes attributes = reading.common(term.attributes(), position);
      if (!meaning.isEmpty()) {
        entries.add(entry(name, attributes));
      } else if (!name.isEmpty()) {
        noMeaning(name);
        withoutMeaning.add(new Block.Paragraph(name, attributes, position));
      }
      term = null;
      meaning.clear();
    }

    private Block.GlossaryEntry entry(List<Inline> name, Attributes attributes) {
      String plain = Inlines.plain(name);
      boolean ruby = name.stream().anyMatch(Inline.Ruby.class::isInstance);
      String kana = ruby ? Ruby.reading(name) : reading.readings().get(plain);
      return new Block.GlossaryEntry(
          Ruby.without(name), kana, Flattened.lines(meaning), attributes, position);
    }

    private void noMeaning(List<Inline> name) {
      reading
          .findings()
          .error(
              "term-without-meaning",
              position,
              Bilingual.of(
                  "用語「" + Inlines.plain(name) + "」に意味がありません。",
                  "The term “" + Inlines.plain(name) + "” has no meaning."),
              Bilingual.of("次の行に「: 意味」と書いてください。", "Write “: meaning” on the next line."));
    }
  }

  /** Terms and their readings. */
  private static final class Ruby {
    static List<Inline> without(List<Inline> term) {
      List<Inline> bases = new ArrayList<>();
      for (Inline inline : term) {
        bases.add(inline instanceof Inline.Ruby ruby ? new Inline.Text(ruby.base()) : inline);
      }
      return Inlines.tidy(bases);
    }

    static String reading(List<Inline> term) {
      StringBuilder out = new StringBuilder();
      for (Inline inline : term) {
        out.append(
            inline instanceof Inline.Ruby ruby ? ruby.reading() : Inlines.plain(List.of(inline)));
      }
      return out.toString();
    }
  }
}

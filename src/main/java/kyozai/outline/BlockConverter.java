package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns blocks of the syntax tree into the content model. */
final class BlockConverter {
  private final Reading reading;
  private final ListReader lists;
  private final TableReader tables;
  private final FigureReader figures;
  private final QuotationReader quotations;
  private final Directives directives;

  BlockConverter(Reading reading) {
    this.reading = reading;
    this.lists = new ListReader(reading, this);
    this.tables = new TableReader(reading);
    this.figures = new FigureReader(reading);
    this.quotations = new QuotationReader(reading, this);
    this.directives = new Directives(reading, this);
  }

  /** All blocks below a node. */
  List<Block> inside(Node parent) {
    return convert(InlineConverter.children(parent));
  }

  /** Neighbouring blocks, captions joined to their tables and attributes to what they precede. */
  List<Block> convert(List<Node> nodes) {
    return new Sequence(nodes).convert();
  }

  ListReader lists() {
    return lists;
  }

  TableReader tables() {
    return tables;
  }

  private final class Sequence {
    private final List<Node> nodes;
    private final List<Block> blocks = new ArrayList<>();
    private AttributeList pending = AttributeList.NONE;
    private List<Inline> pendingCaption = List.of();

    Sequence(List<Node> nodes) {
      this.nodes = nodes;
    }

    List<Block> convert() {
      for (int i = 0; i < nodes.size(); i++) {
        Node next = i + 1 < nodes.size() ? nodes.get(i + 1) : null;
        convert(nodes.get(i), next);
      }
      return blocks;
    }

    private void convert(Node node, @Nullable Node next) {
      if (node instanceof Paragraph paragraph) {
        paragraph(paragraph, next);
        return;
      }
      AttributeList list = pending;
      pending = AttributeList.NONE;
      switch (node) {
        case Heading heading -> blocks.add(subHeading(heading));
        case ListBlock found -> blocks.add(lists.read(found, list));
        case BlockQuote quote -> blocks.add(quotations.read(quote, list));
        case FencedCodeBlock code -> blocks.add(code(code, list));
        case ThematicBreak line -> blocks.add(new Block.SlideBreak(reading.position(line)));
        case HtmlBlock html -> blocks.addAll(html(html));
        case TableBlock table -> {
          blocks.add(tables.read(table, list, pendingCaption));
          pendingCaption = List.of();
        }
        case Nodes.Fence fence -> blocks.addAll(directives.read(fence, list));
        case Nodes.StrayFence stray -> strayFence(stray);
        case LinkReferenceDefinition definition -> definition(definition);
        default -> blocks.addAll(inside(node));
      }
    }

    private void paragraph(Paragraph paragraph, @Nullable Node next) {
      var line = reading.trailing(InlineConverter.children(paragraph));
      if (line.nodes().isEmpty() && !line.attributes().isEmpty()) {
        attributesAlone(line.attributes(), paragraph, next);
        return;
      }
      AttributeList list = pending.and(line.attributes());
      pending = AttributeList.NONE;
      List<Node> nodes = line.nodes();
      if (FigureReader.isPicture(nodes)) {
        blocks.add(figures.read(nodes, list, reading.position(paragraph)));
        return;
      }
      var caption = TableReader.caption(nodes);
      if (caption.isPresent() && takeCaption(reading.inlines(caption.get()), next)) {
        return;
      }
      tables.checkParagraph(paragraph);
      Position position = reading.position(paragraph);
      List<Inline> content = reading.statement(nodes, list, position);
      if (!content.isEmpty()) {
        blocks.add(new Block.Paragraph(content, reading.common(list, position), position));
      }
    }

    private void attributesAlone(AttributeList list, Paragraph paragraph, @Nullable Node next) {
      if (next == null) {
        reading
            .findings()
            .warning(
                "attributes-alone",
                reading.position(paragraph),
                Bilingual.of(
                    "「" + list.written() + "」の下に、かかるものがありません。",
                    "Nothing stands below “" + list.written() + "”."));
      }
      pending = pending.and(list);
    }

    private boolean takeCaption(List<Inline> caption, @Nullable Node next) {
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last instanceof Block.DataTable table && table.caption().isEmpty()) {
        blocks.set(
            blocks.size() - 1,
            new Block.DataTable(table.grid(), caption, table.attributes(), table.position()));
        return true;
      }
      if (next instanceof TableBlock) {
        pendingCaption = caption;
        return true;
      }
      return false;
    }
  }

  private Block subHeading(Heading heading) {
    Position position = reading.position(heading);
    if (heading.getLevel() < 3) {
      reading
          .findings()
          .warning(
              "heading-inside",
              position,
              Bilingual.of(
                  "箇条書きや引用の中の「#」「##」は、小見出しとして扱いました。",
                  "“#” and “##” inside a list or quotation are taken as a sub-heading."));
    }
    var line = reading.trailing(InlineConverter.children(heading));
    Attributes attributes = reading.common(line.attributes(), position);
    List<Inline> content = reading.statement(line.nodes(), line.attributes(), position);
    return new Block.SubHeading(Math.max(3, heading.getLevel()), content, attributes, position);
  }

  private Block code(FencedCodeBlock code, AttributeList list) {
    Position position = reading.position(code);
    if (code.getClosingFenceLength() == null) {
      reading
          .findings()
          .error(
              "unclosed-code",
              position,
              Bilingual.of("コードの囲みが閉じられていません。", "This code block is not closed."),
              Bilingual.of(
                  "コードの下に、同じ記号だけの行を書いてください。",
                  "Write a line with only the same signs below the code."));
    }
    String info = code.getInfo() == null ? "" : code.getInfo().strip();
    String language = info.split("[\\s{]", 2)[0];
    AttributeList own =
        AttributeSyntax.whole(info.substring(language.length())).orElse(AttributeList.NONE);
    return new Block.CodeSample(
        code.getLiteral().stripTrailing(),
        language,
        reading.ofBlock(list.and(own), position),
        position);
  }

  private List<Block> html(HtmlBlock html) {
    Position position = reading.position(html);
    List<Inline> content = HtmlText.read(html.getLiteral(), reading, position);
    return content.isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(content, reading.inherited(), position));
  }

  private void strayFence(Nodes.StrayFence stray) {
    reading
        .findings()
        .warning(
            "stray-fence",
            reading.position(stray),
            Bilingual.of("この「:::」が閉じる枠はありません。", "This “:::” closes nothing."),
            Bilingual.of(
                "消すか、枠の始まりに「::: 名前」を書いてください。", "Delete it, or open a block with “::: name”."));
  }

  private void definition(LinkReferenceDefinition definition) {
    reading
        .findings()
        .info(
            "link-definition",
            reading.position(definition),
            Bilingual.of(
                "「["
                    + definition.getLabel()
                    + "]: "
                    + definition.getDestination()
                    + "」はリンク先の定義として読み、印刷しません。",
                "“["
                    + definition.getLabel()
                    + "]: "
                    + definition.getDestination()
                    + "” is a link definition and is not printed."));
  }
}

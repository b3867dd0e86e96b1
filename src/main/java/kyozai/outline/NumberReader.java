package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.ChartValue;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads {@code ::: number} and {@code ::: chart}. */
final class NumberReader {
  private static final Pattern FIGURE =
      Pattern.compile("^([約~〜+\\-−±]?[¥￥$€£]?[0-9０-９][0-9０-９.,，．:/]*[%％]?)\\s*(.*)$");

  private final Reading reading;
  private final BlockConverter blocks;

  NumberReader(Reading reading, BlockConverter blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  List<Block> number(Nodes.Fence fence, AttributeList list, Position position) {
    Attributes attributes = reading.common(list, position);
    List<Node> children = InlineConverter.children(fence);
    if (children.isEmpty() || !(children.get(0) instanceof Paragraph first)) {
      reading
          .findings()
          .error(
              "empty-number",
              position,
              Bilingual.of(
                  "数値の枠は、数の行で始めます。", "This block begins with a line that holds the figure."),
              Bilingual.of("「974 億ドル」のように書いてください。", "Write it like “97.4 billion US$”."));
      return blocks.convert(children);
    }
    List<List<Node>> lines = Lines.of(first);
    var line = reading.trailing(lines.get(0));
    List<Inline> written = reading.statement(line.nodes(), line.attributes(), position);
    List<List<Inline>> label = new ArrayList<>(List.of(marksOf(written)));
    for (List<Node> more : lines.subList(1, lines.size())) {
      var trailing = reading.trailing(more);
      label.add(reading.statement(trailing.nodes(), trailing.attributes(), position));
    }
    List<Block> others = new ArrayList<>();
    for (Block block : blocks.convert(children.subList(1, children.size()))) {
      if (block instanceof Block.Paragraph paragraph && others.isEmpty()) {
        label.add(paragraph.content());
      } else {
        others.add(block);
      }
    }
    Matcher figure = FIGURE.matcher(Inlines.plain(written).strip());
    boolean known = figure.matches();
    List<Block> result = new ArrayList<>();
    result.add(
        new Block.BigNumber(
            known ? figure.group(1) : Inlines.plain(written).strip(),
            known ? figure.group(2) : "",
            Flattened.lines(label),
            attributes,
            position));
    result.addAll(reading.leftOver(others, "数値", "a big number"));
    return result;
  }

  /** Citations and badges, which a figure has no place for. */
  private static List<Inline> marksOf(List<Inline> inlines) {
    return inlines.stream()
        .filter(i -> i instanceof Inline.Citation || i instanceof Inline.StatusBadge)
        .toList();
  }

  List<Block> chart(Nodes.Fence fence, AttributeList list, Position position) {
    Attributes attributes = reading.common(list, position, Set.of("type", "unit"));
    String word = list.values().getOrDefault("type", "bar");
    Block.ChartType type =
        Words.value(Block.ChartType.class, "type", word, position, reading.findings())
            .orElse(Block.ChartType.BAR);
    Block.DataTable table = null;
    List<Block> others = new ArrayList<>();
    for (Block block : blocks.inside(fence)) {
      if (block instanceof Block.DataTable found && table == null) {
        table = found;
      } else {
        others.add(block);
      }
    }
    if (table == null || table.grid().header().size() < 2) {
      noTable(position);
      return blocks.convert(InlineConverter.children(fence));
    }
    checkValues(table.grid(), fence, position);
    List<Block> result = new ArrayList<>();
    result.add(
        new Block.Chart(
            type,
            list.values().getOrDefault("unit", ""),
            table.grid(),
            table.caption(),
            attributes,
            position));
    result.addAll(reading.leftOver(others, "グラフ", "a chart"));
    return result;
  }

  private void noTable(Position position) {
    reading
        .findings()
        .error(
            "chart-without-table",
            position,
            Bilingual.of(
                "グラフの枠に、二列以上の表がありません。", "This chart holds no table of two columns or more."),
            Bilingual.of(
                "一列目に項目、二列目から数を書いた表を入れてください。",
                "Put a table into it: names in the first column, numbers in the others."));
  }

  private void checkValues(Grid grid, Nodes.Fence fence, Position position) {
    Position at =
        InlineConverter.children(fence).stream()
            .filter(TableBlock.class::isInstance)
            .findFirst()
            .map(reading::position)
            .orElse(position);
    for (List<List<Inline>> row : grid.rows()) {
      for (List<Inline> cell : row.subList(1, row.size())) {
        String value = Inlines.plain(cell).strip();
        if (!value.isEmpty() && ChartValue.of(value) == null) {
          reading
              .findings()
              .warning(
                  "chart-value",
                  at,
                  Bilingual.of(
                      "グラフの表の「" + value + "」は数ではないので、スライドでは表にします。",
                      "“"
                          + value
                          + "” in this chart is no number: the slide shows a table instead."),
                  Bilingual.of(
                      "数だけを書き、単位は「unit=\"…\"」に書いてください。",
                      "Write the number alone and put its unit into “unit=\"…\"”."));
        }
      }
    }
  }
}

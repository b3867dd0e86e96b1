package kyozai.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Reads tables; the parser drops cells beyond the header, so each row is counted again. */
final class TableReader {
  private static final Pattern CAPTION = Pattern.compile("^\\s*Table[:：]\\s*");
  private static final Pattern DELIMITERS =
      Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*+\\|?\\s*$");

  private final Reading reading;

  TableReader(Reading reading) {
    this.reading = reading;
  }

  /** The nodes of a caption behind {@code Table:}. */
  static Optional<List<Node>> caption(List<Node> line) {
    return Lines.startsWith(CAPTION, line).map(matcher -> Lines.behind(matcher, line));
  }

  Block.DataTable read(TableBlock table, AttributeList attributes, List<Inline> caption) {
    Position position = reading.position(table);
    return new Block.DataTable(
        grid(table), caption, reading.ofBlock(attributes, position), position);
  }

  Grid grid(TableBlock table) {
    List<Grid.Alignment> alignments = new ArrayList<>();
    List<List<Inline>> header = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part : InlineConverter.children(table)) {
      for (Node row : InlineConverter.children(part)) {
        if (part instanceof TableHead) {
          for (Node cell : InlineConverter.children(row)) {
            alignments.add(alignment(cell));
            header.add(cell(cell));
          }
        } else if (row instanceof TableRow) {
          rows.add(row(row, header.size()));
        }
      }
    }
    return new Grid(alignments, header, rows);
  }

  private List<List<Inline>> row(Node row, int width) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell : InlineConverter.children(row)) {
      if (cells.size() < width) {
        cells.add(cell(cell));
      }
    }
    while (cells.size() < width) {
      cells.add(List.of());
    }
    checkWidth(row, width);
    return cells;
  }

  private void checkWidth(Node row, int width) {
    List<SourceSpan> spans = row.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan span = spans.get(0);
    String line = reading.prepared().line(span.getLineIndex());
    String text = line.substring(Math.min(span.getColumnIndex(), line.length())).strip();
    int written = countCells(text);
    if (written > width) {
      reading
          .findings()
          .error(
              "row-too-wide",
              reading.position(row),
              Bilingual.of(
                  "この行には" + written + "個の欄がありますが、見出しの行は" + width + "個です: " + text,
                  "This row has " + written + " cells, but the header has " + width + ": " + text),
              Bilingual.of(
                  "表の中の縦棒は「\\|」と書きます。ふりがなは「{漢字\\|かんじ}」です。",
                  "Inside a table write a bar as “\\|”, and ruby as “{漢字\\|かんじ}”."));
    }
  }

  private static int countCells(String row) {
    int start = row.startsWith("|") ? 1 : 0;
    int cells = 1;
    for (int i = start; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|' && i + 1 < row.length()) {
        cells++;
      }
    }
    return cells;
  }

  private List<Inline> cell(Node cell) {
    Position position = reading.position(cell);
    var line = reading.trailing(InlineConverter.children(cell));
    if (!line.attributes().isEmpty()) {
      reading.attributes().refuse(line.attributes(), position);
    }
    return reading.statement(line.nodes(), line.attributes(), position);
  }

  private static Grid.Alignment alignment(Node node) {
    TableCell.Alignment alignment = node instanceof TableCell cell ? cell.getAlignment() : null;
    if (alignment == null) {
      return Grid.Alignment.AUTO;
    }
    return switch (alignment) {
      case LEFT -> Grid.Alignment.LEFT;
      case CENTER -> Grid.Alignment.CENTER;
      case RIGHT -> Grid.Alignment.RIGHT;
    };
  }

  /** Notices a table whose line of dashes has another number of columns than its header. */
  void checkParagraph(Paragraph paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    if (spans.size() < 2) {
      return;
    }
    String first = reading.prepared().line(spans.get(0).getLineIndex());
    String second = reading.prepared().line(spans.get(1).getLineIndex());
    if (first.contains("|") && second.contains("|") && DELIMITERS.matcher(second).matches()) {
      reading
          .findings()
          .error(
              "table-header",
              reading.position(paragraph),
              Bilingual.of(
                  "表の見出しの行と、その下の「---」の行で、欄の数がちがいます。",
                  "The header of this table and the line of dashes below differ in their number of"
                      + " cells."),
              Bilingual.of("二つの行の「|」の数をそろえてください。", "Give both lines the same number of bars."));
    }
  }
}

package kyozai.write.pptx;

import java.util.List;
import kyozai.deck.Run;
import kyozai.deck.Slide.TableSlide;
import kyozai.deck.SlideTable;
import kyozai.deck.SlideTable.Alignment;
import kyozai.deck.Spacing;
import kyozai.deck.TextParagraph;
import kyozai.theme.Box;
import kyozai.theme.Slot;

/** Native tables in the style of the theme (ECMA-376 part 1, section 21.1.3). */
final class TableXml {
  private final TextXml text;
  private final ShapeXml shapes;

  TableXml(TextXml text, ShapeXml shapes) {
    this.text = text;
    this.shapes = shapes;
  }

  String print(TableSlide slide, Box area) {
    SlideTable table = slide.table();
    double width = sum(table.columnWidths());
    double height = sum(table.rowHeights());
    Box box = new Box(area.x(), area.y(), width, height);
    StringBuilder xml = new StringBuilder("<p:graphicFrame><p:nvGraphicFramePr>");
    xml.append(shapes.named("Table", slide.alt()))
        .append("<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr>")
        .append("<p:nvPr>" + Placeholders.reference(slide.layout(), Slot.AREA))
        .append("</p:nvPr></p:nvGraphicFramePr><p:xfrm>")
        .append(ShapeXml.offset("a:off", box))
        .append(ShapeXml.extent("a:ext", box))
        .append("</p:xfrm><a:graphic><a:graphicData")
        .append(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>")
        .append("<a:tblPr firstRow=\"1\" bandRow=\"1\"><a:tableStyleId>")
        .append(TemplateParts.TABLE_STYLE)
        .append("</a:tableStyleId></a:tblPr><a:tblGrid>");
    for (double column : table.columnWidths()) {
      xml.append("<a:gridCol w=\"" + Xml.emu(column) + "\"/>");
    }
    xml.append("</a:tblGrid>");
    row(xml, table, table.header(), 0);
    for (int i = 0; i < table.rows().size(); i++) {
      row(xml, table, table.rows().get(i), i + 1);
    }
    return xml.append("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>").toString();
  }

  private static double sum(List<Double> lengths) {
    return lengths.stream().mapToDouble(Double::doubleValue).sum();
  }

  private void row(StringBuilder xml, SlideTable table, List<List<Run>> cells, int index) {
    xml.append("<a:tr h=\"" + Xml.emu(table.rowHeights().get(index)) + "\">");
    for (int column = 0; column < cells.size(); column++) {
      TextXml.Look look =
          TextXml.Look.of(table.size(), "").aligned(align(table.alignments().get(column)));
      List<TextParagraph> cell = List.of(TextParagraph.of(cells.get(column)));
      xml.append("<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>")
          .append(index == 0 ? text.onNight().shape(cell, look.inBold()) : text.shape(cell, look))
          .append("</a:txBody>")
          .append(insets(index == 0))
          .append("</a:tc>");
    }
    xml.append("</a:tr>");
  }

  private static String insets(boolean head) {
    long x = Xml.emu(Spacing.CELL_X);
    long y = Xml.emu(Spacing.CELL_Y);
    return "<a:tcPr marL=\""
        + x
        + "\" marR=\""
        + x
        + "\" marT=\""
        + y
        + "\" marB=\""
        + y
        + "\" anchor=\""
        + (head ? "ctr" : "t")
        + "\"/>";
  }

  private static String align(Alignment alignment) {
    return switch (alignment) {
      case LEFT -> "l";
      case CENTER -> "ctr";
      case RIGHT -> "r";
    };
  }
}

package kyozai.write.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideChart.Series;

/**
 * The data sheet behind a chart (ECMA-376 part 1, section 18.3): categories in column A, a column
 * for each series, names in row 1.
 */
final class ChartWorkbook {
  static final String SHEET = "Sheet1";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private ChartWorkbook() {}

  /** The bytes of the workbook; the same for the same values. */
  static byte[] bytes(SlideChart chart) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      entry(out, "[Content_Types].xml", contentTypes());
      entry(out, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      entry(out, "xl/workbook.xml", workbook());
      entry(out, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      entry(out, "xl/worksheets/sheet1.xml", sheet(chart));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The letters of a column, from 0. */
  static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }

  private static void entry(ZipOutputStream out, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(StableZip.ENTRY_DATE);
    out.putNextEntry(entry);
    out.write((Xml.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  private static String contentTypes() {
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns=\""
        + TYPES
        + "\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
        + sheet
        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
        + sheet
        + "worksheet+xml\"/></Types>";
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\""
        + RELATIONS
        + "\"><Relationship Id=\"rId1\" Type=\""
        + DeckPackage.OFFICE
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static String workbook() {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<sheets><sheet name=\""
        + SHEET
        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  }

  private static String sheet(SlideChart chart) {
    List<Series> series = chart.series();
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    xml.append("<row r=\"1\">").append(words("A1", chart.corner()));
    for (int i = 0; i < series.size(); i++) {
      xml.append(words(column(i + 1) + 1, series.get(i).name()));
    }
    xml.append("</row>");
    for (int row = 0; row < chart.categories().size(); row++) {
      int number = row + 2;
      xml.append("<row r=\"" + number + "\">")
          .append(words("A" + number, chart.categories().get(row)));
      for (int i = 0; i < series.size(); i++) {
        Double value = series.get(i).values().get(row);
        if (value != null) {
          xml.append("<c r=\"" + column(i + 1) + number + "\"><v>")
              .append(ChartXml.number(value))
              .append("</v></c>");
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String words(String cell, String words) {
    return "<c r=\""
        + cell
        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + Xml.escape(words)
        + "</t></is></c>";
  }
}

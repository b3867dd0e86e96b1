package kyozai.write.pdf.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Puts finished pages two and two on the sides of landscape sheets. Such a file is for the printer
 * alone: it is archival (PDF/A-2b, with a file attached 3b), but has neither tags nor links.
 */
public final class Imposer {
  private Imposer() {}

  /**
   * The sheets.
   *
   * @param order the pages from left to right, two on each side; 0 is a blank
   */
  public static Printed impose(Printed printed, List<Integer> order, PdfProperties properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfReader reader = new PdfReader(printed.pdf())) {
      Rectangle page = reader.getPageSize(1);
      Document sheets = new Document(new Rectangle(2 * page.getWidth(), page.getHeight()));
      PdfWriter writer = PdfWriter.getInstance(sheets, bytes);
      PdfMetadata.openSheets(writer);
      sheets.open();
      PdfContentByte content = writer.getDirectContent();
      for (int side = 0; side < order.size() / 2; side++) {
        sheets.newPage();
        writer.setPageEmpty(false);
        place(writer, reader, order.get(2 * side), content, 0);
        place(writer, reader, order.get(2 * side + 1), content, page.getWidth());
      }
      PdfMetadata.closeSheets(writer, properties);
      sheets.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Printed(bytes.toByteArray(), order.size() / 2, printed.diagnostics());
  }

  private static void place(
      PdfWriter writer, PdfReader reader, int number, PdfContentByte content, float left) {
    if (number > 0) {
      PdfImportedPage page = writer.getImportedPage(reader, number);
      content.addTemplate(page, left, 0);
    }
  }
}

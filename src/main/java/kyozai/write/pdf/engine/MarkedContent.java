package kyozai.write.pdf.engine;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/** The marked-content sequence that is open on a page (ISO 32000-1, section 14.6). */
final class MarkedContent {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private @Nullable PdfContentByte page;
  private @Nullable PdfIndirectReference reference;
  private @Nullable StructureNode open;
  private int openOrder;
  private boolean artifact;

  /** Begins a page. */
  void page(PdfContentByte content, PdfIndirectReference pageReference) {
    page = content;
    reference = pageReference;
    open = null;
    artifact = false;
  }

  /** Ends what is open. */
  void close() {
    if ((open != null || artifact) && page != null) {
      page.endMarkedContentSequence();
    }
    open = null;
    artifact = false;
  }

  /** What follows is decoration. */
  void beginArtifact() {
    if (!artifact && page != null) {
      close();
      page.beginMarkedContentSequence(ARTIFACT);
      artifact = true;
    }
  }

  /** What follows belongs to an element, at a place in reading order. */
  void begin(StructureNode node, int order) {
    if (open == node && openOrder == order) {
      return;
    }
    close();
    if (page == null || reference == null) {
      throw new IllegalStateException("no page");
    }
    // The library keeps one kid only, and tells the number of the sequence by it.
    node.element().remove(PdfName.K);
    page.beginMarkedContentSequence(node.element());
    int id = ((PdfNumber) node.element().get(PdfName.K)).intValue();
    node.addContent(order, reference, id);
    open = node;
    openOrder = order;
  }

  /** What follows reads as some text, whatever the gaps in it look like. */
  void beginReading(String text) {
    if (page != null) {
      PdfDictionary properties = new PdfDictionary();
      properties.put(ACTUAL_TEXT, new PdfString(utf16(text)));
      page.beginMarkedContentSequence(SPAN, properties, true);
    }
  }

  /** PDFDocEncoding has no soft hyphen, though the library would write it so. */
  private static byte[] utf16(String text) {
    return ('\uFEFF' + text).getBytes(StandardCharsets.UTF_16BE);
  }

  void endReading() {
    if (page != null) {
      page.endMarkedContentSequence();
    }
  }

  /** The page that is being painted. */
  PdfIndirectReference pageReference() {
    if (reference == null) {
      throw new IllegalStateException("no page");
    }
    return reference;
  }
}

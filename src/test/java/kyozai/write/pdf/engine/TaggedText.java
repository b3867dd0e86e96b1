package kyozai.write.pdf.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * What a screen reader reads: the text of a document in the order of its structure, without what
 * every page repeats, readings above words, and the list of contents.
 */
public final class TaggedText {
  private static final Set<String> LEFT_OUT = Set.of("/RT", "/RP", "/TOC");

  private final Map<String, StringBuilder> pieces = new HashMap<>();
  private final Map<Integer, Integer> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText() {}

  /** The text without any white space. */
  public static String of(byte[] pdf) throws IOException {
    TaggedText all = new TaggedText();
    for (PdfText.Glyph glyph : PdfText.glyphs(pdf)) {
      if (isDivision(glyph)) {
        continue;
      }
      String key = glyph.page() + " " + glyph.mark();
      all.pieces.computeIfAbsent(key, each -> new StringBuilder()).append(glyph.text());
    }
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        all.pages.put(reader.getPageOrigRef(page).getNumber(), page);
      }
      all.element(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
    }
    return all.text.toString().replaceAll("[\\s\\u00a0\\u3000]", "");
  }

  /** Whether it is the hyphen of a word that goes on in the next line. */
  private static boolean isDivision(PdfText.Glyph glyph) {
    return glyph.text().equals("-")
        && glyph.reading().endsWith("\u00AD")
        && glyph.reading().indexOf('-') < 0;
  }

  private void element(PdfDictionary element) {
    if (LEFT_OUT.contains(String.valueOf(element.getAsName(PdfName.S)))) {
      return;
    }
    PdfObject kids = PdfReader.getPdfObject(element.get(PdfName.K));
    if (kids instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getAsDict(i));
      }
    } else if (kids instanceof PdfDictionary one) {
      kid(one);
    }
  }

  private void kid(PdfDictionary kid) {
    if (kid.get(PdfName.MCID) == null) {
      element(kid);
      return;
    }
    Integer page = pages.get(kid.getAsIndirectObject(PdfName.PG).getNumber());
    StringBuilder piece = pieces.get(page + " " + kid.getAsNumber(PdfName.MCID).intValue());
    text.append(piece == null ? "" : piece);
  }
}

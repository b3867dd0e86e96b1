package kyozai.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * The text that pages of a file show, in the order of its operators, visible or not. The library's
 * own extraction takes seconds for a handout, since it reads each font at each change of font.
 */
final class PageText {
  private final PdfReader reader;
  private final Map<Integer, CMapAwareDocumentFont> fonts = new HashMap<>();
  private final Set<Integer> forms = new HashSet<>();
  private final Consumer<String> alternatives;
  private final StringBuilder text = new StringBuilder();

  /**
   * The pages of a file.
   *
   * @param alternatives takes what replaces text for those who listen
   */
  PageText(PdfReader reader, Consumer<String> alternatives) {
    this.reader = reader;
    this.alternatives = alternatives;
  }

  /**
   * The text of a page and of the forms and annotations on it.
   *
   * @param page from 1
   */
  String of(int page) throws IOException {
    forms.clear();
    text.setLength(0);
    PdfDictionary dictionary = reader.getPageN(page);
    content(reader.getPageContent(page), dictionary.getAsDict(PdfName.RESOURCES));
    PdfArray annotations = dictionary.getAsArray(PdfName.ANNOTS);
    if (annotations != null) {
      for (PdfObject annotation : annotations.getElements()) {
        appearance(PdfReader.getPdfObject(annotation));
      }
    }
    return text.toString();
  }

  private void appearance(@Nullable PdfObject annotation) throws IOException {
    if (annotation instanceof PdfDictionary dictionary) {
      PdfDictionary looks = dictionary.getAsDict(PdfName.AP);
      form(looks == null ? null : looks.get(PdfName.N));
    }
  }

  private void content(byte[] content, @Nullable PdfDictionary resources) throws IOException {
    PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
    List<PdfObject> operands = new ArrayList<>();
    CMapAwareDocumentFont font = null;
    while (!parser.parse(operands).isEmpty()) {
      String operator = operands.getLast().toString();
      switch (operator) {
        case "Tf" -> font = font(operands.getFirst(), resources);
        case "Tj", "TJ", "'", "\"" -> show(operands, font);
        case "T*", "Td", "TD", "Tm", "ET" -> text.append(' ');
        case "Do" -> form(named(resources, PdfName.XOBJECT, operands.getFirst()));
        case "BDC" -> operands.forEach(this::properties);
        default -> {
          // Shows no text.
        }
      }
    }
  }

  private void properties(PdfObject operand) {
    if (operand instanceof PdfDictionary properties) {
      for (PdfName key : properties.getKeys()) {
        if (properties.get(key) instanceof PdfString string) {
          alternatives.accept(string.toUnicodeString());
        }
      }
    }
  }

  private static @Nullable PdfObject named(
      @Nullable PdfDictionary resources, PdfName kind, PdfObject name) {
    PdfDictionary all = resources == null ? null : resources.getAsDict(kind);
    return all == null || !(name instanceof PdfName key) ? null : all.get(key);
  }

  private @Nullable CMapAwareDocumentFont font(PdfObject name, @Nullable PdfDictionary resources) {
    return named(resources, PdfName.FONT, name) instanceof PRIndirectReference reference
        ? fonts.computeIfAbsent(
            reference.getNumber(), number -> new CMapAwareDocumentFont(reference))
        : null;
  }

  private void show(List<PdfObject> operands, @Nullable CMapAwareDocumentFont font) {
    for (PdfObject operand : operands) {
      show(operand, font);
    }
  }

  private void show(PdfObject operand, @Nullable CMapAwareDocumentFont font) {
    switch (operand) {
      case PdfString string when font != null -> {
        byte[] codes = string.getOriginalBytes();
        text.append(font.decode(codes, 0, codes.length));
        if (!font.hasUnicodeCMAP()) {
          // Such fonts are not embedded; their codes are UTF-16 in all that this library writes.
          text.append(new String(codes, StandardCharsets.UTF_16BE));
        }
      }
      case PdfArray array -> show(array.getElements(), font);
      default -> {
        // A distance between letters.
      }
    }
  }

  private void form(@Nullable PdfObject object) throws IOException {
    if (object instanceof PRIndirectReference reference && !forms.add(reference.getNumber())) {
      return;
    }
    if (PdfReader.getPdfObject(object) instanceof PRStream stream
        && PdfName.FORM.equals(stream.get(PdfName.SUBTYPE))) {
      content(PdfReader.getStreamBytes(stream), stream.getAsDict(PdfName.RESOURCES));
    }
  }
}

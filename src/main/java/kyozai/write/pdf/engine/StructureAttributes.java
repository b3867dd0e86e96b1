package kyozai.write.pdf.engine;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

/** What a structure element says beside its kids: alternate text, language, table scope, box. */
final class StructureAttributes {
  private static final PdfName ALT = new PdfName("Alt");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName ATTRIBUTES = new PdfName("A");
  private static final PdfName ID = new PdfName("ID");
  private static final PdfName LANG = new PdfName("Lang");
  private static final PdfName OWNER = new PdfName("O");
  private static final Pattern SPAN = Pattern.compile("[0-9]{1,4}");

  private StructureAttributes() {}

  /** Puts the attributes of a node into its dictionary. */
  static void put(StructureNode node) {
    Element source = node.source();
    if (source == null) {
      return;
    }
    PdfStructureElement element = node.element();
    putText(element, ACTUAL_TEXT, source.getAttribute("data-missing"));
    putText(element, ALT, source.getAttribute("data-alt"));
    if (node.tag() == Tag.FIGURE) {
      putText(element, ALT, source.getAttribute("alt"));
    }
    if (node.tag() == Tag.NOTE) {
      putText(element, ID, "note-" + element.getReference().getNumber());
    }
    if (source.getParentNode() instanceof Element parent
        && Semantics.changesLanguage(source, parent)) {
      putText(element, LANG, source.getAttribute("lang"));
    }
    PdfDictionary attributes = attributes(node, source);
    if (attributes != null) {
      element.put(ATTRIBUTES, attributes);
    }
  }

  private static void putText(PdfStructureElement element, PdfName key, String value) {
    if (!value.isEmpty()) {
      element.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }

  private static @Nullable PdfDictionary attributes(StructureNode node, Element source) {
    return switch (node.tag()) {
      case L -> list(source);
      case TH, TD -> cell(node.tag(), source);
      case FIGURE -> figure(node.box());
      default -> null;
    };
  }

  private static PdfDictionary list(Element source) {
    PdfDictionary attributes = owned("List");
    boolean numbered = source.getTagName().equals("ol");
    attributes.put(new PdfName("ListNumbering"), new PdfName(numbered ? "Decimal" : "Disc"));
    return attributes;
  }

  private static @Nullable PdfDictionary cell(Tag tag, Element source) {
    PdfDictionary attributes = owned("Table");
    if (tag == Tag.TH) {
      attributes.put(new PdfName("Scope"), new PdfName(scope(source)));
    }
    putSpan(attributes, "ColSpan", source.getAttribute("colspan"));
    putSpan(attributes, "RowSpan", source.getAttribute("rowspan"));
    return attributes.size() > 1 ? attributes : null;
  }

  private static String scope(Element header) {
    return switch (header.getAttribute("scope")) {
      case "row" -> "Row";
      case "col" -> "Column";
      default ->
          header.getParentNode() instanceof Element row
                  && row.getParentNode() instanceof Element group
                  && group.getTagName().equals("thead")
              ? "Column"
              : "Row";
    };
  }

  private static void putSpan(PdfDictionary attributes, String key, String value) {
    if (SPAN.matcher(value).matches() && Integer.parseInt(value) > 1) {
      attributes.put(new PdfName(key), new PdfNumber(Integer.parseInt(value)));
    }
  }

  private static @Nullable PdfDictionary figure(@Nullable Rectangle box) {
    if (box == null) {
      return null;
    }
    PdfDictionary attributes = owned("Layout");
    attributes.put(
        new PdfName("BBox"),
        new PdfArray(new float[] {box.getLeft(), box.getBottom(), box.getRight(), box.getTop()}));
    return attributes;
  }

  private static PdfDictionary owned(String owner) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName(owner));
    return attributes;
  }
}

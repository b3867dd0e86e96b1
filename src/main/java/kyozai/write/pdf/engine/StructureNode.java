package kyozai.write.pdf.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

/**
 * An element of the structure tree while its document is painted. The library refuses an element
 * that holds both marked content and elements, so the kids are kept here and written at the end.
 */
final class StructureNode {
  private static final PdfName OBJR = new PdfName("OBJR");
  private static final PdfName OBJ = new PdfName("Obj");

  private final Tag tag;
  private final @Nullable Element source;
  private final PdfStructureElement element;
  private final List<Kid> kids = new ArrayList<>();
  private @Nullable Rectangle box;

  StructureNode(Tag tag, @Nullable Element source, PdfStructureElement element) {
    this.tag = tag;
    this.source = source;
    this.element = element;
  }

  Tag tag() {
    return tag;
  }

  /** What the element was made for, or null when the tree needed it. */
  @Nullable Element source() {
    return source;
  }

  PdfStructureElement element() {
    return element;
  }

  /** The place of a figure on its page in points, or null. */
  @Nullable Rectangle box() {
    return box;
  }

  void place(Rectangle place) {
    this.box = place;
  }

  /** Takes an element in, at a place in reading order. */
  void add(int order, StructureNode child) {
    kids.add(new Branch(order, child));
  }

  /** Takes marked content in. */
  void addContent(int order, PdfIndirectReference page, int id) {
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, page);
    reference.put(PdfName.MCID, new PdfNumber(id));
    kids.add(new Leaf(order, reference));
  }

  /** Takes an annotation in, after everything else. */
  void addAnnotation(PdfIndirectReference page, PdfIndirectReference annotation) {
    PdfDictionary reference = new PdfDictionary(OBJR);
    reference.put(PdfName.PG, page);
    reference.put(OBJ, annotation);
    kids.add(new Leaf(Integer.MAX_VALUE, reference));
  }

  /** The child elements in reading order. */
  List<StructureNode> children() {
    return kids.stream()
        .sorted(Comparator.comparingInt(Kid::order))
        .filter(Branch.class::isInstance)
        .map(kid -> ((Branch) kid).node())
        .toList();
  }

  /** The kids in reading order, as the element's dictionary holds them. */
  PdfArray asArray() {
    PdfArray array = new PdfArray();
    kids.stream()
        .sorted(Comparator.comparingInt(Kid::order))
        .forEach(
            kid ->
                array.add(
                    switch (kid) {
                      case Branch branch -> branch.node().element;
                      case Leaf leaf -> leaf.reference();
                    }));
    return array;
  }

  private sealed interface Kid {
    int order();
  }

  private record Branch(int order, StructureNode node) implements Kid {}

  private record Leaf(int order, PdfDictionary reference) implements Kid {}
}

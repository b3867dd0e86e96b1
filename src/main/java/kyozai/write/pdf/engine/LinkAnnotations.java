package kyozai.write.pdf.engine;

import java.util.List;
import java.util.Objects;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/** Links as annotations that their structure elements know (ISO 14289-1, section 7.18.5). */
final class LinkAnnotations {
  private static final int PRINT = 4;
  private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

  private final TaggedDevice device;
  private final StructureTree tree;
  private final Semantics semantics;

  LinkAnnotations(TaggedDevice device, StructureTree tree, Semantics semantics) {
    this.device = device;
    this.tree = tree;
    this.semantics = semantics;
  }

  /** Adds the annotation of a link's box; a link over two lines has two. */
  void annotate(RenderingContext context, InlineLayoutBox box, PdfIndirectReference page) {
    Element element = box.getElement();
    if (element == null || !element.getTagName().equals("a") || isInside(box, element)) {
      return;
    }
    String target = element.getAttribute("href");
    StructureNode node = semantics.isLink(target) ? tree.node(element) : null;
    if (node == null || node.tag() != Tag.LINK || box.getInlineWidth() == 0) {
      return;
    }
    PdfWriter writer = Objects.requireNonNull(device.getWriter());
    Rectangle area = device.createLocalTargetArea(context, box);
    PdfAction action = action(context, target);
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PRINT));
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.CONTENTS, new PdfString(contents(element), PdfObject.TEXT_UNICODE));
    int key = writer.getStructureTreeRoot().addExistingObject(node.element().getReference());
    annotation.put(STRUCT_PARENT, new PdfNumber(key));
    node.addAnnotation(page, annotation.getIndirectReference());
    writer.addAnnotation(annotation);
  }

  private static boolean isInside(InlineLayoutBox box, Element element) {
    return box.getParent() instanceof InlineLayoutBox above
        && element.isSameNode(above.getElement());
  }

  private static String contents(Element link) {
    String title = link.getAttribute("title");
    return title.isEmpty() ? Dom.spokenText(link) : title;
  }

  private PdfAction action(RenderingContext context, String target) {
    if (!target.startsWith("#")) {
      return new PdfAction(target);
    }
    Box box = device.getSharedContext().getBoxById(target.substring(1));
    int page = 1;
    float top = 0;
    if (box != null) {
      page =
          pages(context).stream()
              .filter(p -> p.getTop() <= box.getAbsY() && box.getAbsY() < p.getBottom())
              .mapToInt(p -> p.getPageNo() + 1)
              .findFirst()
              .orElse(1);
      var sheet = pages(context).get(page - 1);
      int below = box.getAbsY() - sheet.getTop();
      int height = sheet.getHeight(context);
      int margin = sheet.getMarginBorderPadding(context, Edge.TOP);
      top = (height - margin - below) / device.getDotsPerPoint();
    }
    return PdfAction.gotoLocalPage(
        page,
        new PdfDestination(PdfDestination.XYZ, -1, top, 0),
        Objects.requireNonNull(device.getWriter()));
  }

  private static List<PageBox> pages(RenderingContext context) {
    return Objects.requireNonNull(context.getRootLayer()).getPages();
  }
}

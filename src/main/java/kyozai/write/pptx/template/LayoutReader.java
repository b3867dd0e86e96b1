package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the layouts of one master, each placeholder with what it inherits from the master. */
final class LayoutReader {
  private static final double EMU = 12_700;
  private static final long SIDE = 91_440;
  private static final long ABOVE = 45_720;

  private final Element master;
  private final ThemeColors colors;
  private final @Nullable Element defaults;
  private final Box slide;

  /**
   * A reader for the layouts of a master.
   *
   * @param defaults the text styles of the presentation
   */
  LayoutReader(Document master, ThemeColors colors, @Nullable Element defaults, Box slide) {
    this.master = master.getDocumentElement();
    this.colors = colors;
    this.defaults = defaults;
    this.slide = slide;
  }

  LayoutModel read(String part, Document document) {
    Element layout = document.getDocumentElement();
    ThemeColors own = colors.on(layout);
    Rgb ground = ground(layout, own);
    List<Patch> patches = new ArrayList<>();
    if (!layout.getAttribute("showMasterSp").equals("0")) {
      patches.addAll(new PatchReader(own, slide).read(master));
    }
    patches.addAll(new PatchReader(own, slide).read(layout));
    return new LayoutModel(
        part,
        document,
        layout.getAttribute("type"),
        SafeXml.text(SafeXml.first(layout, "cSld"), "name"),
        holders(layout, own),
        patches,
        own,
        ground);
  }

  /** The background of the layout, else of the master, else the colour of paper. */
  private @Nullable Rgb ground(Element layout, ThemeColors own) {
    for (Element sheet : List.of(layout, master)) {
      if (SafeXml.first(sheet, "cSld", "bg") != null) {
        return own.background(sheet);
      }
    }
    return own.slot("bg1");
  }

  private List<Holder> holders(Element layout, ThemeColors own) {
    List<Holder> holders = new ArrayList<>();
    for (Element shape : shapes(layout)) {
      Element reference = reference(shape);
      Box box = reference == null ? null : box(shape, reference);
      boolean hidden = SafeXml.all(shape, "cNvPr").getFirst().getAttribute("hidden").equals("1");
      if (reference != null && box != null && !hidden) {
        holders.add(holder(shape, reference, box, own));
      }
    }
    return holders.stream().map(holder -> holder.amongst(holders)).toList();
  }

  private static List<Element> shapes(Element sheet) {
    Element tree = SafeXml.first(sheet, "cSld", "spTree");
    return tree == null ? List.of() : SafeXml.children(tree, "sp");
  }

  private static @Nullable Element reference(Element shape) {
    return SafeXml.first(shape, "nvSpPr", "nvPr", "ph");
  }

  private Holder holder(Element shape, Element reference, Box box, ThemeColors own) {
    String type = reference.getAttribute("type");
    Element model = model(type);
    Element body = SafeXml.first(shape, "txBody", "bodyPr");
    Element above = SafeXml.first(model, "txBody", "bodyPr");
    double left = inset(body, above, "lIns", SIDE);
    double top = inset(body, above, "tIns", ABOVE);
    Box inner =
        Boxes.between(
            box.x() + left,
            box.y() + top,
            box.right() - inset(body, above, "rIns", SIDE),
            box.bottom() - inset(body, above, "bIns", ABOVE));
    String vertical = attribute(body, above, "vert");
    String anchor = attribute(body, above, "anchor");
    String columns = attribute(body, above, "numCol");
    String turned = SafeXml.text(SafeXml.first(shape, "spPr", "xfrm"), "rot");
    boolean upright = vertical.isEmpty() || vertical.equals("horz");
    return new Holder(
        type,
        reference.getAttribute("idx"),
        reference.getAttribute("sz"),
        box,
        inner,
        anchor.isEmpty() ? "t" : anchor,
        upright && (turned.isEmpty() || turned.equals("0")),
        columns.matches("[2-9]|1[0-6]") ? Integer.parseInt(columns) : 1,
        true,
        styles(shape, model, type, own).levels());
  }

  private TextStyles styles(Element shape, @Nullable Element model, String type, ThemeColors own) {
    String family =
        switch (type) {
          case "title", "ctrTitle" -> "titleStyle";
          case "dt", "ftr", "sldNum" -> "otherStyle";
          default -> "bodyStyle";
        };
    return new TextStyles(
        Arrays.asList(
            SafeXml.first(shape, "txBody", "lstStyle"),
            SafeXml.first(model, "txBody", "lstStyle"),
            SafeXml.first(master, "txStyles", family),
            defaults),
        own);
  }

  private static double inset(
      @Nullable Element body, @Nullable Element above, String name, long usual) {
    String own = SafeXml.text(body, name);
    return SafeXml.number(own.isEmpty() ? above : body, name, usual) / EMU;
  }

  private static String attribute(@Nullable Element body, @Nullable Element above, String name) {
    String own = SafeXml.text(body, name);
    return own.isEmpty() ? SafeXml.text(above, name) : own;
  }

  /** The master's placeholder that one of a layout inherits from: that of its type, else text. */
  private @Nullable Element model(String type) {
    String wanted =
        switch (type) {
          case "title", "ctrTitle" -> "title";
          case "dt", "ftr", "sldNum" -> type;
          default -> "body";
        };
    for (Element shape : shapes(master)) {
      Element reference = reference(shape);
      if (reference != null && reference.getAttribute("type").equals(wanted)) {
        return shape;
      }
    }
    return null;
  }

  /** The box of a placeholder on the slide; null when it has none there. */
  private @Nullable Box box(Element shape, Element reference) {
    Element own = SafeXml.first(shape, "spPr", "xfrm");
    Element model = model(reference.getAttribute("type"));
    Element place = own == null ? SafeXml.first(model, "spPr", "xfrm") : own;
    Box box = place == null ? null : PatchReader.box(place, "off", "ext");
    if (box == null) {
      return null;
    }
    Box visible = Boxes.shared(box, slide);
    return Boxes.area(visible) < Boxes.area(box) / 2 || Boxes.area(visible) == 0 ? null : visible;
  }
}

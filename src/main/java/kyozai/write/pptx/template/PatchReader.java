package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads what is painted on a master or layout, from the back to the front. */
final class PatchReader {
  private static final double EMU = 12_700;
  private static final Set<String> RECTANGULAR =
      Set.of("rect", "roundRect", "round1Rect", "round2SameRect", "snip1Rect", "flowChartProcess");

  private final ThemeColors colors;
  private final Box slide;
  private final List<Patch> patches = new ArrayList<>();

  PatchReader(ThemeColors colors, Box slide) {
    this.colors = colors;
    this.slide = slide;
  }

  List<Patch> read(Element sheet) {
    Element tree = SafeXml.first(sheet, "cSld", "spTree");
    if (tree != null) {
      shapes(tree, new View(0, 0, 1, 1));
    }
    return patches;
  }

  /** From the coordinates of a group to those of the slide. */
  private record View(double x, double y, double wide, double high) {
    Box seen(Box box) {
      return new Box(
          x + box.x() * wide,
          y + box.y() * high,
          Math.max(0, box.width() * wide),
          Math.max(0, box.height() * high));
    }
  }

  private void shapes(Element parent, View view) {
    for (Element shape : SafeXml.children(parent)) {
      switch (shape.getLocalName()) {
        case "sp" -> shape(shape, view);
        case "pic" -> add(SafeXml.first(shape, "spPr", "xfrm"), null, view);
        case "grpSp" -> group(shape, view);
        default -> {}
      }
    }
  }

  private void group(Element group, View view) {
    Element place = SafeXml.first(group, "grpSpPr", "xfrm");
    if (place == null) {
      shapes(group, view);
      return;
    }
    Box outer = view.seen(box(place, "off", "ext"));
    Box inner = box(place, "chOff", "chExt");
    double wide = inner.width() == 0 ? 1 : outer.width() / inner.width();
    double high = inner.height() == 0 ? 1 : outer.height() / inner.height();
    shapes(group, new View(outer.x() - inner.x() * wide, outer.y() - inner.y() * high, wide, high));
  }

  private void shape(Element shape, View view) {
    Element properties = SafeXml.first(shape, "spPr");
    if (properties == null || SafeXml.first(shape, "nvSpPr", "nvPr", "ph") != null) {
      return;
    }
    String preset = SafeXml.text(SafeXml.first(properties, "prstGeom"), "prst");
    boolean whole = RECTANGULAR.contains(preset);
    Element place = SafeXml.first(properties, "xfrm");
    for (Element fill : SafeXml.children(properties)) {
      switch (fill.getLocalName()) {
        case "noFill", "grpFill" -> {
          return;
        }
        case "solidFill", "gradFill", "blipFill", "pattFill" -> {
          if (!isFaint(fill)) {
            add(place, whole ? colors.painted(fill) : null, view);
          }
          return;
        }
        default -> {}
      }
    }
    Element reference = SafeXml.first(shape, "style", "fillRef");
    if (SafeXml.number(reference, "idx", 0) > 0) {
      add(place, whole ? colors.in(reference) : null, view);
    }
  }

  private static boolean isFaint(Element fill) {
    return SafeXml.all(fill, "alpha").stream()
        .anyMatch(alpha -> SafeXml.number(alpha, "val", 100_000) < 50_000);
  }

  private void add(@Nullable Element place, @Nullable Rgb color, View view) {
    if (place != null) {
      Box box = Boxes.shared(view.seen(box(place, "off", "ext")), slide);
      if (Boxes.area(box) > 0) {
        patches.add(new Patch(box, color));
      }
    }
  }

  /** A place in points; without a size when the file names none. */
  static Box box(Element place, String from, String size) {
    Element offset = SafeXml.first(place, from);
    Element extent = SafeXml.first(place, size);
    return new Box(
        SafeXml.number(offset, "x", 0) / EMU,
        SafeXml.number(offset, "y", 0) / EMU,
        Math.max(0, SafeXml.number(extent, "cx", 0) / EMU),
        Math.max(0, SafeXml.number(extent, "cy", 0) / EMU));
  }
}

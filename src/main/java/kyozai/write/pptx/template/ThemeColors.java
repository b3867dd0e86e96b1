package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The colours of a theme seen through the colour map of a sheet (ECMA-376 part 1, 19.3.1.6). */
final class ThemeColors {
  private static final double THOUSANDTH = 100_000;

  private final Map<String, Rgb> slots;
  private final Map<String, String> map;
  private final List<Element> backgrounds;

  private ThemeColors(Map<String, Rgb> slots, Map<String, String> map, List<Element> backgrounds) {
    this.slots = slots;
    this.map = map;
    this.backgrounds = backgrounds;
  }

  /** The colours of a theme part under the map of a master. */
  static ThemeColors of(Document theme, @Nullable Element clrMap) {
    Map<String, Rgb> slots = new HashMap<>();
    Element elements = SafeXml.first(theme.getDocumentElement(), "themeElements");
    Element scheme = SafeXml.first(elements, "clrScheme");
    if (scheme != null) {
      for (Element slot : SafeXml.children(scheme)) {
        for (Element color : SafeXml.children(slot)) {
          String last = color.getAttribute("lastClr");
          slots.put(slot.getLocalName(), Rgb.of(last.isEmpty() ? color.getAttribute("val") : last));
        }
      }
    }
    Element fills = SafeXml.first(elements, "fmtScheme", "bgFillStyleLst");
    List<Element> backgrounds = fills == null ? List.of() : SafeXml.children(fills);
    return new ThemeColors(slots, map(clrMap), new ArrayList<>(backgrounds));
  }

  private static Map<String, String> map(@Nullable Element clrMap) {
    Map<String, String> map =
        new HashMap<>(Map.of("bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2"));
    if (clrMap != null) {
      var attributes = clrMap.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        map.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
      }
    }
    return map;
  }

  /** The same theme on a layout, which may have a map of its own. */
  ThemeColors on(Element sheet) {
    Element own = SafeXml.first(sheet, "clrMapOvr", "overrideClrMapping");
    return own == null ? this : new ThemeColors(slots, map(own), backgrounds);
  }

  /** The colour of a slot such as tx1 or accent2. */
  Rgb slot(String name) {
    String mapped = map.getOrDefault(name, name);
    Rgb color = slots.get(mapped);
    if (color != null) {
      return color;
    }
    return mapped.startsWith("lt") ? Rgb.WHITE : Rgb.BLACK;
  }

  /** The colour that an element such as solidFill holds; null when it is none. */
  @Nullable Rgb in(@Nullable Element holder) {
    return in(holder, null);
  }

  private @Nullable Rgb in(@Nullable Element holder, @Nullable Rgb placeholder) {
    if (holder == null) {
      return null;
    }
    for (Element color : SafeXml.children(holder)) {
      String value = color.getAttribute("val");
      Rgb base =
          switch (color.getLocalName()) {
            case "srgbClr" -> Rgb.of(value);
            case "sysClr" -> Rgb.of(color.getAttribute("lastClr"));
            case "schemeClr" -> value.equals("phClr") ? placeholder : slot(value);
            case "prstClr" -> value.equals("white") ? Rgb.WHITE : Rgb.BLACK;
            default -> null;
          };
      if (base != null) {
        return modified(base, color);
      }
    }
    return null;
  }

  private static Rgb modified(Rgb base, Element color) {
    Rgb result = base;
    for (Element change : SafeXml.children(color)) {
      double value = SafeXml.number(change, "val", 0) / THOUSANDTH;
      result =
          switch (change.getLocalName()) {
            case "lumMod" -> result.lightness(value, 0);
            case "lumOff" -> result.lightness(1, value);
            case "tint" -> Rgb.WHITE.mixed(result, value);
            case "shade" -> Rgb.BLACK.mixed(result, value);
            default -> result;
          };
    }
    return result;
  }

  /** The colour behind everything of a sheet; null when it is a picture or nothing is said. */
  @Nullable Rgb background(Element sheet) {
    Element background = SafeXml.first(sheet, "cSld", "bg");
    Element reference = SafeXml.first(background, "bgRef");
    if (reference != null) {
      Rgb color = in(reference);
      long index = SafeXml.number(reference, "idx", 0) - 1001;
      return index >= 0 && index < backgrounds.size()
          ? fill(backgrounds.get((int) index), color)
          : color;
    }
    Element properties = SafeXml.first(background, "bgPr");
    return properties == null || SafeXml.children(properties).isEmpty()
        ? null
        : fill(SafeXml.children(properties).getFirst(), null);
  }

  /** The colour of a fill; null when it is no colour. */
  @Nullable Rgb painted(Element fill) {
    return fill(fill, null);
  }

  private @Nullable Rgb fill(Element fill, @Nullable Rgb placeholder) {
    return switch (fill.getLocalName()) {
      case "solidFill" -> in(fill, placeholder);
      case "gradFill" -> average(fill, placeholder);
      default -> null;
    };
  }

  private @Nullable Rgb average(Element gradient, @Nullable Rgb placeholder) {
    Rgb mixed = null;
    int count = 0;
    for (Element stop : SafeXml.all(gradient, "gs")) {
      Rgb color = in(stop, placeholder);
      if (color != null) {
        count++;
        mixed = mixed == null ? color : mixed.mixed(color, 1.0 / count);
      }
    }
    return mixed;
  }
}

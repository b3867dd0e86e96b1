package kyozai.write.pptx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kyozai.theme.Contrast;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The colours of a written deck as they are seen, after its master and theme. */
final class SlideColors {
  private final Map<String, String> slots = new HashMap<>();
  private final Map<String, String> mapped = new HashMap<>();

  SlideColors(PackageGraph graph) {
    Document theme = Objects.requireNonNull(graph.document("ppt/theme/theme1.xml"));
    for (Element scheme : Elements.named(theme, "clrScheme")) {
      for (Element color : Elements.named(scheme, "srgbClr")) {
        String slot = Objects.requireNonNull(color.getParentNode().getLocalName());
        slots.put(slot, color.getAttribute("val"));
      }
    }
    Document master = Objects.requireNonNull(graph.document("ppt/slideMasters/slideMaster1.xml"));
    Element map = Elements.named(master, "clrMap").getFirst();
    for (String name : List.of("bg1", "tx1", "bg2", "tx2")) {
      mapped.put(name, map.getAttribute(name));
    }
  }

  /** The colour of a slot such as tx1 or hlink. */
  String of(String name) {
    String color = slots.get(mapped.getOrDefault(name, name));
    return Objects.requireNonNull(color, name);
  }

  /** The colour of a fill that is a direct child of an element; null when it has none. */
  @Nullable String fill(Element owner, String under) {
    for (Element fill : Elements.children(owner, "solidFill")) {
      return seen(fill, under);
    }
    return null;
  }

  /** The colour of an element around a colour. */
  String seen(Element around, String under) {
    Element scheme = Objects.requireNonNull(Elements.first(around, "schemeClr"));
    String color = of(scheme.getAttribute("val"));
    Element alpha = Elements.first(scheme, "alpha");
    int children = Elements.named(scheme, "*").size();
    if (children > (alpha == null ? 0 : 1)) {
      throw new IllegalStateException("a change of colour that this test cannot compute");
    }
    double opacity = alpha == null ? 1 : Integer.parseInt(alpha.getAttribute("val")) / 100_000.0;
    return Contrast.blend(color, under, opacity);
  }
}

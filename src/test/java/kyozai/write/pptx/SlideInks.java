package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what every piece of text on a slide stands on. */
final class SlideInks {
  private final SlideColors colors;
  private final Document layout;
  private final Document tableStyles;
  private final List<Surface> surfaces = new ArrayList<>();
  private final List<Ink> inks = new ArrayList<>();
  private final String background;

  /** A filled shape; lengths are English Metric Units. */
  private record Surface(long x, long y, long width, long height, String color) {
    boolean holds(long atX, long atY) {
      return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
  }

  /**
   * A piece of text or a bullet.
   *
   * @param size in points; large when it is a bullet
   */
  record Ink(String words, String color, String ground, double size, boolean bold) {
    boolean isLarge() {
      return size >= 18 || (bold && size >= 14);
    }
  }

  SlideInks(PackageGraph graph, String layoutPart) {
    this.colors = new SlideColors(graph);
    this.layout = Objects.requireNonNull(graph.document(layoutPart));
    this.tableStyles = Objects.requireNonNull(graph.document("ppt/tableStyles.xml"));
    Element fill = Objects.requireNonNull(Elements.first(layout.getDocumentElement(), "bgPr"));
    this.background = Objects.requireNonNull(colors.fill(fill, "FFFFFF"));
  }

  /** The texts of a slide, or of the layout itself. */
  List<Ink> of(Document slide) {
    walk(Objects.requireNonNull(Elements.first(slide.getDocumentElement(), "spTree")));
    return inks;
  }

  private void walk(Element tree) {
    for (Node node = tree.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        switch (element.getLocalName()) {
          case "sp" -> shape(element);
          case "grpSp" -> walk(element);
          case "graphicFrame" -> Elements.named(element, "tbl").forEach(this::table);
          default -> {}
        }
      }
    }
  }

  private void shape(Element shape) {
    Element holder = Elements.first(shape, "ph");
    Element model = holder == null ? null : model(holder);
    Element place = Elements.first(shape, "xfrm");
    if (place == null && model != null) {
      place = Elements.first(model, "xfrm");
    }
    Element offset = Objects.requireNonNull(Elements.first(Objects.requireNonNull(place), "off"));
    Element extent = Objects.requireNonNull(Elements.first(place, "ext"));
    long x = Long.parseLong(offset.getAttribute("x"));
    long y = Long.parseLong(offset.getAttribute("y"));
    long width = Long.parseLong(extent.getAttribute("cx"));
    long height = Long.parseLong(extent.getAttribute("cy"));
    String under = ground(x + width / 2, y + height / 2);
    Element properties = Elements.children(shape, "spPr").getFirst();
    String fill = colors.fill(properties, under);
    Element geometry = Elements.first(properties, "prstGeom");
    boolean hollow = geometry != null && geometry.getAttribute("prst").equals("donut");
    if (fill != null && !hollow) {
      surfaces.add(new Surface(x, y, width, height, fill));
    }
    for (Element body : Elements.children(shape, "txBody")) {
      for (Element paragraph : Elements.children(body, "p")) {
        paragraph(paragraph, fill == null ? under : fill, model);
      }
    }
  }

  private String ground(long x, long y) {
    return surfaces.reversed().stream()
        .filter(surface -> surface.holds(x, y))
        .map(Surface::color)
        .findFirst()
        .orElse(background);
  }

  private @Nullable Element model(Element holder) {
    for (Element candidate : Elements.named(layout, "ph")) {
      boolean same =
          candidate.getAttribute("type").equals(holder.getAttribute("type"))
              && candidate.getAttribute("idx").equals(holder.getAttribute("idx"));
      if (same) {
        return (Element) candidate.getParentNode().getParentNode().getParentNode();
      }
    }
    return null;
  }

  private void paragraph(Element paragraph, String ground, @Nullable Element model) {
    Element properties = Elements.first(paragraph, "pPr");
    String level = properties == null ? "" : properties.getAttribute("lvl");
    int number = level.isEmpty() ? 1 : Integer.parseInt(level) + 1;
    Element levels = model == null ? null : Elements.first(model, "lvl" + number + "pPr");
    Element inherited = levels == null && model != null ? Elements.first(model, "lvl1pPr") : levels;
    for (Element own : properties == null ? List.<Element>of() : List.of(properties)) {
      bullet(own, ground);
    }
    if (inherited != null) {
      bullet(inherited, ground);
    }
    Element defaults = inherited == null ? null : Elements.first(inherited, "defRPr");
    for (String name : List.of("r", "fld")) {
      Elements.children(paragraph, name).forEach(run -> run(run, ground, defaults));
    }
  }

  private void bullet(Element properties, String ground) {
    for (Element color : Elements.children(properties, "buClr")) {
      inks.add(new Ink("bullet", colors.seen(color, ground), ground, 99, true));
    }
  }

  private void run(Element run, String ground, @Nullable Element defaults) {
    Element own = Elements.children(run, "rPr").getFirst();
    String words = run.getTextContent();
    String size = attribute(own, defaults, "sz");
    boolean bold = attribute(own, defaults, "b").equals("1");
    Element link = Elements.first(own, "hlinkClick");
    boolean linked = link != null && Elements.named(link, "hlinkClr").isEmpty();
    String color = linked ? colors.of("hlink") : colors.fill(own, ground);
    if (color == null && defaults != null) {
      color = colors.fill(defaults, ground);
    }
    if (color == null) {
      throw new IllegalStateException("no colour on: " + words);
    }
    inks.add(new Ink(words, color, ground, Integer.parseInt(size) / 100.0, bold));
  }

  private static String attribute(Element own, @Nullable Element defaults, String name) {
    return own.hasAttribute(name) || defaults == null
        ? own.getAttribute(name)
        : defaults.getAttribute(name);
  }

  private void table(Element table) {
    int index = 0;
    for (Element row : Elements.children(table, "tr")) {
      String part = index == 0 ? "firstRow" : index % 2 == 0 ? "band2H" : "wholeTbl";
      Element style = Elements.named(tableStyles, part).getFirst();
      String fill = null;
      for (Element filling : Elements.named(style, "fill")) {
        fill = colors.fill(filling, background);
      }
      String ground = fill == null ? background : fill;
      Element words = Elements.first(style, "tcTxStyle");
      Element whole = Elements.named(tableStyles, "wholeTbl").getFirst();
      Element text =
          words == null ? Objects.requireNonNull(Elements.first(whole, "tcTxStyle")) : words;
      for (Element run : Elements.named(row, "r")) {
        cell(run, ground, text);
      }
      index++;
    }
  }

  private void cell(Element run, String ground, Element style) {
    Element own = Elements.children(run, "rPr").getFirst();
    String given = colors.fill(own, ground);
    Element link = Elements.first(own, "hlinkClick");
    boolean linked = link != null && Elements.named(link, "hlinkClr").isEmpty();
    String text = given == null ? colors.seen(style, ground) : given;
    double size = Integer.parseInt(own.getAttribute("sz")) / 100.0;
    boolean bold = own.getAttribute("b").equals("1");
    String color = linked ? colors.of("hlink") : text;
    inks.add(new Ink(run.getTextContent(), color, ground, size, bold));
  }
}

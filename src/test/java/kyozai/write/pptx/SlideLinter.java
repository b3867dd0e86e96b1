package kyozai.write.pptx;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The rules of one slide, or of its notes. */
final class SlideLinter {
  private final String part;
  private final Element root;
  private final PackageGraph graph;
  private final List<String> errors;

  private SlideLinter(String part, PackageGraph graph, List<String> errors) {
    Document document = Objects.requireNonNull(graph.document(part));
    this.part = part;
    this.root = document.getDocumentElement();
    this.graph = graph;
    this.errors = errors;
  }

  static void lint(String slide, PackageGraph graph, List<String> errors) {
    SlideLinter linter = new SlideLinter(slide, graph, errors);
    linter.ids();
    linter.placeholders("slideLayout");
    linter.titled();
    linter.described();
    linter.tables();
    linter.clicks();
    linter.text();
  }

  static void lintText(String notes, PackageGraph graph, List<String> errors) {
    SlideLinter linter = new SlideLinter(notes, graph, errors);
    linter.ids();
    linter.placeholders("notesMaster");
    linter.text();
  }

  private void error(String what) {
    errors.add(part + ": " + what);
  }

  private void ids() {
    Set<String> ids = new HashSet<>();
    for (Element properties : Elements.named(root, "cNvPr")) {
      String id = properties.getAttribute("id");
      if (!ids.add(id)) {
        error("shape id " + id + " twice");
      }
    }
  }

  private void placeholders(String model) {
    List<String> models = graph.targets(part, model);
    if (models.size() != 1) {
      error(models.size() + " relations to a " + model);
      return;
    }
    Set<String> known = new HashSet<>();
    Document layout = graph.document(models.getFirst());
    if (layout == null) {
      return;
    }
    Elements.named(layout, "ph").forEach(holder -> known.add(key(holder)));
    Set<String> used = new HashSet<>();
    for (Element holder : Elements.named(root, "ph")) {
      if (!known.contains(key(holder))) {
        error("placeholder " + key(holder) + " is not in its layout");
      }
      if (!used.add(key(holder))) {
        error("placeholder " + key(holder) + " twice");
      }
    }
  }

  private static String key(Element holder) {
    return holder.getAttribute("type") + " " + holder.getAttribute("idx");
  }

  private void titled() {
    for (Element shape : Elements.named(root, "sp")) {
      Element holder = Elements.first(shape, "ph");
      boolean title = holder != null && holder.getAttribute("type").matches("title|ctrTitle");
      if (title && !shape.getTextContent().isBlank()) {
        return;
      }
    }
    error("no title");
  }

  private void described() {
    List<Element> drawn = Elements.named(root, "pic");
    drawn.addAll(Elements.named(root, "graphicFrame"));
    for (Element shape : drawn) {
      Element properties = Objects.requireNonNull(Elements.first(shape, "cNvPr"));
      boolean decorative = !Elements.named(properties, "decorative").isEmpty();
      if (properties.getAttribute("descr").isBlank() && !decorative) {
        error(properties.getAttribute("name") + " has neither alt text nor a mark as decorative");
      }
    }
  }

  private void clicks() {
    Set<String> ids = new HashSet<>();
    Elements.named(root, "cNvPr").forEach(shape -> ids.add(shape.getAttribute("id")));
    for (String name : List.of("spTgt", "bldP")) {
      for (Element target : Elements.named(root, name)) {
        if (!ids.contains(target.getAttribute("spid"))) {
          error("no shape " + target.getAttribute("spid") + " to appear");
        }
      }
    }
    Set<String> steps = new HashSet<>();
    for (Element node : Elements.named(root, "cTn")) {
      if (!steps.add(node.getAttribute("id"))) {
        error("time node " + node.getAttribute("id") + " twice");
      }
    }
  }

  private void tables() {
    for (Element table : Elements.named(root, "tbl")) {
      int columns = Elements.named(table, "gridCol").size();
      for (Element row : Elements.named(table, "tr")) {
        if (Elements.children(row, "tc").size() != columns) {
          error("a row without " + columns + " cells");
        }
      }
    }
  }

  private void text() {
    for (Element body : Elements.named(root, "txBody")) {
      if (Elements.children(body, "p").isEmpty()) {
        error("a text body without a paragraph");
      }
    }
    for (String name : List.of("r", "fld")) {
      Elements.named(root, name).forEach(this::run);
    }
  }

  private void run(Element run) {
    String words = run.getTextContent();
    List<Element> properties = Elements.children(run, "rPr");
    if (properties.isEmpty() || properties.getFirst().getAttribute("lang").isEmpty()) {
      error("no language on: " + words);
      return;
    }
    for (String script : List.of("latin", "ea")) {
      if (Elements.children(properties.getFirst(), script).isEmpty()) {
        error("no " + script + " font on: " + words);
      }
    }
  }
}

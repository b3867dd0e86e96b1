package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The rules of a PowerPoint file that no schema states. */
final class PackageLinter {
  private static final String OFFICE_RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PRESENTATION = "ppt/presentation.xml";
  private static final List<String> LITERAL_COLORS =
      List.of("srgbClr", "sysClr", "prstClr", "hslClr", "scrgbClr");
  private static final Pattern OWNED = Pattern.compile("notesSlide|chart|package");

  private final PackageGraph graph;
  private final List<String> errors = new ArrayList<>();

  private PackageLinter(PackageGraph graph) {
    this.graph = graph;
  }

  /** What is wrong, a line for each fault. */
  static List<String> errors(Map<String, byte[]> parts) {
    PackageLinter linter = new PackageLinter(new PackageGraph(parts));
    linter.packaging();
    linter.relations();
    linter.presentation();
    linter.masters();
    for (String slide : linter.graph.under("ppt/slides/")) {
      SlideLinter.lint(slide, linter.graph, linter.errors);
    }
    for (String notes : linter.graph.under("ppt/notesSlides/")) {
      SlideLinter.lintText(notes, linter.graph, linter.errors);
    }
    return linter.errors;
  }

  private void packaging() {
    Document types = graph.document("[Content_Types].xml");
    if (types == null) {
      errors.add("no content types");
      return;
    }
    Set<String> overrides = new HashSet<>();
    Set<String> extensions = new HashSet<>();
    Elements.named(types, "Override").forEach(e -> overrides.add(e.getAttribute("PartName")));
    Elements.named(types, "Default").forEach(e -> extensions.add(e.getAttribute("Extension")));
    Set<String> reachable = graph.reachable();
    for (String part : graph.names()) {
      boolean packaging = part.endsWith(".rels") || part.equals("[Content_Types].xml");
      String extension = part.substring(part.lastIndexOf('.') + 1);
      boolean typed =
          overrides.contains("/" + part)
              || (extensions.contains(extension) && !extension.equals("xml"));
      if (!packaging && !typed) {
        errors.add(part + ": no content type");
      }
      if (!packaging && !reachable.contains(part)) {
        errors.add(part + ": cannot be reached");
      }
    }
    for (String override : overrides) {
      if (!graph.names().contains(override.substring(1))) {
        errors.add(override + ": has a type but is missing");
      }
    }
  }

  private void relations() {
    Map<String, String> owners = new HashMap<>();
    for (String part : graph.names()) {
      Document document = graph.document(part);
      Set<String> ids = new HashSet<>();
      for (PackageGraph.Relation relation : graph.relations(part)) {
        ids.add(relation.id());
        String target = relation.target();
        if (!relation.external() && !graph.names().contains(target)) {
          errors.add(part + ": refers to missing " + target);
        }
        if (OWNED.matcher(relation.type()).matches()) {
          String other = owners.putIfAbsent(target, part);
          if (other != null) {
            errors.add(target + ": owned by " + other + " and by " + part);
          }
        }
      }
      if (document != null && !part.endsWith(".rels")) {
        references(part, document.getDocumentElement(), ids);
      }
    }
  }

  private void references(String part, Element element, Set<String> ids) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      boolean reference = OFFICE_RELATIONS.equals(attribute.getNamespaceURI());
      if (reference && !ids.contains(attribute.getNodeValue())) {
        errors.add(part + ": no relation " + attribute.getNodeValue());
      }
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        references(part, child, ids);
      }
    }
  }

  private void presentation() {
    Document presentation = graph.document(PRESENTATION);
    if (presentation == null) {
      errors.add("no presentation");
      return;
    }
    List<String> listed = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    Map<String, String> targets = new HashMap<>();
    graph.relations(PRESENTATION).forEach(r -> targets.put(r.id(), r.target()));
    for (Element list : Elements.named(presentation, "sldIdLst")) {
      for (Element entry : Elements.children(list, "sldId")) {
        if (entry.hasAttributeNS(OFFICE_RELATIONS, "id")) {
          listed.add(entry.getAttribute("id"));
          String id = entry.getAttributeNS(OFFICE_RELATIONS, "id");
          parts.add(targets.getOrDefault(id, "nothing"));
        }
      }
    }
    if (!parts.equals(new HashSet<>(graph.under("ppt/slides/")))) {
      errors.add("the list of slides is not that of the slide parts");
    }
    List<String> inSections = new ArrayList<>();
    for (Element section : Elements.named(presentation, "section")) {
      Elements.named(section, "sldId").forEach(e -> inSections.add(e.getAttribute("id")));
    }
    if (!inSections.equals(listed)) {
      errors.add("the sections do not hold the slides in order");
    }
    boolean notes = !graph.under("ppt/notesSlides/").isEmpty();
    if (notes && Elements.named(presentation, "notesMasterId").isEmpty()) {
      errors.add("notes without a notes master");
    }
    if (!graph.targets(PRESENTATION, "notesSlide").isEmpty()) {
      errors.add("the presentation itself refers to notes");
    }
  }

  private void masters() {
    Set<String> ids = new HashSet<>();
    for (String part : graph.names()) {
      Document document = graph.document(part);
      if (document != null && (part.equals(PRESENTATION) || part.startsWith("ppt/slideMasters/"))) {
        List<Element> all = Elements.named(document, "sldMasterId");
        all.addAll(Elements.named(document, "sldLayoutId"));
        for (Element element : all) {
          String id = element.getAttribute("id");
          if (!ids.add(id) || Long.parseLong(id) < 2147483648L) {
            errors.add(part + ": master or layout id " + id + " twice or too small");
          }
        }
      }
      if (document != null && part.endsWith(".xml") && !part.startsWith("ppt/theme/")) {
        for (String literal : LITERAL_COLORS) {
          if (!Elements.named(document, literal).isEmpty()) {
            errors.add(part + ": a colour that is not of the theme");
          }
        }
      }
    }
  }
}

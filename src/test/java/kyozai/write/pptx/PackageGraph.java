package kyozai.write.pptx;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which part of a file refers to which (ECMA-376 part 2). */
final class PackageGraph {
  private static final String RELATIONSHIPS = "rels";

  private final Map<String, byte[]> parts;
  private final Map<String, Document> documents = new LinkedHashMap<>();

  PackageGraph(Map<String, byte[]> parts) {
    this.parts = parts;
    parts.forEach(
        (name, bytes) -> {
          if (PackageParts.isXml(name)) {
            documents.put(name, PackageParts.parse(bytes));
          }
        });
  }

  /**
   * A reference.
   *
   * @param type the last word of its type, such as slideLayout
   * @param target the name of a part, or an address
   */
  record Relation(String id, String type, String target, boolean external) {}

  Set<String> names() {
    return parts.keySet();
  }

  @Nullable Document document(String part) {
    return documents.get(part);
  }

  /** The XML parts whose names begin so, in order. */
  List<String> under(String folder) {
    return documents.keySet().stream()
        .filter(name -> name.startsWith(folder) && name.endsWith(".xml"))
        .toList();
  }

  /** What a part refers to; the empty name stands for the package. */
  List<Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Document document =
        documents.get(folder + "_rels/" + part.substring(slash) + "." + RELATIONSHIPS);
    List<Relation> relations = new ArrayList<>();
    if (document != null) {
      for (Element element : Elements.named(document, "Relationship")) {
        String type = element.getAttribute("Type");
        boolean external = element.getAttribute("TargetMode").equals("External");
        String target = element.getAttribute("Target");
        String resolved = external ? target : URI.create("/" + folder).resolve(target).getPath();
        relations.add(
            new Relation(
                element.getAttribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                external ? resolved : resolved.substring(1),
                external));
      }
    }
    return relations;
  }

  /** The targets of one type. */
  List<String> targets(String part, String type) {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .toList();
  }

  /** The parts that can be reached from the package. */
  Set<String> reachable() {
    Set<String> reached = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(""));
    while (!open.isEmpty()) {
      for (Relation relation : relations(open.removeLast())) {
        if (!relation.external() && reached.add(relation.target())) {
          open.add(relation.target());
        }
      }
    }
    return reached;
  }
}

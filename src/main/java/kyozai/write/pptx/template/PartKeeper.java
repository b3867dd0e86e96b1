package kyozai.write.pptx.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Gathers the parts to keep, with what they show, and takes out of their text what refers to
 * anything else: linked pictures, embedded objects, controls, tags.
 */
final class PartKeeper {
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String HIGH_DEFINITION =
      "http://schemas.microsoft.com/office/2007/relationships/hdphoto";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.";

  /** Pictures that PowerPoint shows, with the endings that it gives them. */
  private static final Map<String, String> PICTURES =
      Map.ofEntries(
          Map.entry("image/png", "png"),
          Map.entry("image/jpeg", "jpeg"),
          Map.entry("image/jpg", "jpg"),
          Map.entry("image/gif", "gif"),
          Map.entry("image/bmp", "bmp"),
          Map.entry("image/tiff", "tiff"),
          Map.entry("image/x-emf", "emf"),
          Map.entry("image/x-wmf", "wmf"),
          Map.entry("image/svg+xml", "svg"),
          Map.entry("image/vnd.ms-photo", "wdp"));

  /** What is taken out whole when something in it may not be kept. */
  private static final Set<String> SHAPES =
      Set.of("sp", "pic", "graphicFrame", "cxnSp", "contentPart");

  private static final Set<String> WHOLE =
      Set.of(
          "hlinkClick",
          "hlinkHover",
          "hlinkMouseOver",
          "custDataLst",
          "controls",
          "sndAc",
          "bg",
          "buBlip");

  private final TemplateArchive archive;
  private final Map<String, String> pictures = new HashMap<>();
  private final List<KeptPart> parts = new ArrayList<>();
  private int dropped;

  PartKeeper(TemplateArchive archive) {
    this.archive = archive;
  }

  List<KeptPart> parts() {
    return parts;
  }

  /** How many shapes were taken out because they showed something that is not kept. */
  int dropped() {
    return dropped;
  }

  void add(String name, String type, Document document, List<Relation> relations) {
    parts.add(new KeptPart(name, type, SafeXml.print(document), relations));
  }

  /**
   * Cleans a sheet or theme.
   *
   * @param structure relations of it that are kept anyhow, such as from a master to its layouts
   * @return all relations that its text may still refer to
   */
  List<Relation> clean(String part, Document document, List<Relation> structure)
      throws TemplateFault, IOException {
    List<Relation> kept = new ArrayList<>(structure);
    Set<String> ids = new HashSet<>();
    structure.forEach(relation -> ids.add(relation.id()));
    for (Relation relation : archive.relations(part)) {
      Relation own = ids.contains(relation.id()) ? null : kept(relation);
      if (own != null) {
        kept.add(own);
        ids.add(own.id());
      }
    }
    SafeXml.all(document, "custDataLst").forEach(PartKeeper::remove);
    SafeXml.all(document, "controls").forEach(PartKeeper::remove);
    int before = dropped;
    references(document.getDocumentElement(), ids);
    if (dropped > before) {
      SafeXml.children(document.getDocumentElement(), "timing").forEach(PartKeeper::remove);
    }
    return kept;
  }

  private @Nullable Relation kept(Relation relation) throws TemplateFault, IOException {
    String target = relation.target();
    if (relation.external()) {
      boolean address = target.toLowerCase(Locale.ROOT).matches("(https?://|mailto:).*");
      return relation.kind().equals("hyperlink") && address ? relation : null;
    }
    boolean picture = relation.kind().equals("image") || relation.type().equals(HIGH_DEFINITION);
    String name = picture && archive.has(target) ? picture(target) : null;
    return name == null ? null : new Relation(relation.id(), relation.type(), name, false);
  }

  private @Nullable String picture(String part) throws TemplateFault, IOException {
    String known = pictures.get(part);
    String type = archive.type(part).toLowerCase(Locale.ROOT);
    String ending = PICTURES.get(type);
    if (known != null || ending == null) {
      return known;
    }
    String name = "/ppt/media/template" + (pictures.size() + 1) + "." + ending;
    pictures.put(part, name);
    parts.add(new KeptPart(name, type, archive.bytes(part), List.of()));
    return name;
  }

  /** A theme under a name of its own, cleaned. */
  String theme(String part, Document document, int number) throws TemplateFault, IOException {
    String name = "/ppt/theme/theme" + number + ".xml";
    add(name, DRAWING + "theme+xml", document, clean(part, document, List.of()));
    return name;
  }

  private void references(Element element, Set<String> ids) {
    for (Element child : SafeXml.children(element)) {
      references(child, ids);
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Node attribute = attributes.item(i);
      boolean reference = SafeXml.R.equals(attribute.getNamespaceURI());
      if (reference && !ids.contains(attribute.getNodeValue())) {
        boolean otherwise =
            attributes.getLength() > 1 && element.hasAttributeNS(SafeXml.R, "embed");
        if (attribute.getLocalName().equals("link") && otherwise) {
          element.removeAttributeNode((Attr) attribute);
        } else {
          takeOut(element);
          return;
        }
      }
    }
  }

  private void takeOut(Element element) {
    Element at = element;
    while (!WHOLE.contains(at.getLocalName()) && !SHAPES.contains(at.getLocalName())) {
      if (!(at.getParentNode() instanceof Element parent)) {
        remove(element);
        return;
      }
      at = parent;
    }
    if (SHAPES.contains(at.getLocalName())) {
      dropped++;
      Node alternative = at.getParentNode();
      while (alternative instanceof Element above && isAlternative(above)) {
        at = above;
        alternative = above.getParentNode();
      }
    }
    remove(at);
  }

  private static boolean isAlternative(Element element) {
    return Set.of("Choice", "Fallback", "AlternateContent").contains(element.getLocalName());
  }

  static void remove(Element element) {
    Node parent = element.getParentNode();
    if (parent != null) {
      parent.removeChild(element);
    }
  }
}

package kyozai.write.pptx.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of one template: reads its masters, chooses the best one, and keeps them all. */
final class TemplateParts {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final double EMU = 12_700;

  /** Masters and layouts are numbered together (ECMA-376 part 1, sections 19.7.9 and 19.7.11). */
  private static final long FIRST_ID = 2_147_483_648L;

  private final TemplateArchive archive;
  private final String main;
  private final Element presentation;
  private final PartKeeper keeper;
  private final Set<String> used = new HashSet<>();
  private final Map<String, List<Relation>> relations = new HashMap<>();
  private final Map<Document, String> names = new HashMap<>();
  private long nextId = FIRST_ID;
  private int themes;
  private int layoutCount;

  TemplateParts(TemplateArchive archive, String main, Document presentation) {
    this.archive = archive;
    this.main = main;
    this.presentation = presentation.getDocumentElement();
    this.keeper = new PartKeeper(archive);
  }

  int dropped() {
    return keeper.dropped();
  }

  SchoolTemplate template(Theme theme) throws TemplateFault, IOException {
    PresentationSettings settings = new PresentationSettings(archive, main, presentation, keeper);
    KeptParts.Settings facts = settings.read();
    Box slide = new Box(0, 0, facts.width() / EMU, facts.height() / EMU);
    List<MasterSource> masters = masters(slide);
    SlideRoom room = new SlideRoom(slide);
    TemplatePlan plan = TemplatePlan.best(masters, room);
    List<KeptParts.Master> kept = new ArrayList<>();
    String usedTheme = "";
    for (MasterSource master : masters) {
      boolean chosen = master.part().equals(plan.master().part());
      String name = "/ppt/slideMasters/slideMaster" + (kept.size() + 1) + ".xml";
      long id = nextId++;
      String masterTheme = keep(master, name, chosen ? plan.added() : null);
      usedTheme = chosen ? masterTheme : usedTheme;
      kept.add(new KeptParts.Master(name, id));
    }
    NotesPages notes = new NotesPages(archive, main, presentation, keeper);
    themes = notes.keep(themes);
    String notesTheme = notes.master() == null ? copy(plan.master().themePart()) : "";
    Map<LayoutKind, SchoolLayout> layouts = plan.layouts(names);
    TableStyles.Chosen tables =
        TableStyles.of(
            tableStyles(), Objects.requireNonNull(layouts.get(LayoutKind.TABLE)).colors());
    KeptParts parts =
        new KeptParts(
            keeper.parts(),
            kept,
            usedTheme,
            notesTheme,
            notes.master(),
            notes.index(),
            tables.part(),
            tables.style(),
            facts);
    TemplateFonts fonts = plan.fonts();
    return new SchoolTemplate(plan.theme(theme, fonts), layouts, fonts, parts);
  }

  private String copy(String theme) throws TemplateFault, IOException {
    return keeper.theme(theme, archive.xml(theme), ++themes);
  }

  private List<MasterSource> masters(Box slide) throws TemplateFault, IOException {
    List<MasterSource> masters = new ArrayList<>();
    Element list = SafeXml.first(presentation, "sldMasterIdLst");
    List<Relation> all = archive.relations(main);
    for (Element entry : list == null ? List.<Element>of() : SafeXml.children(list)) {
      String part = target(all, entry.getAttributeNS(SafeXml.R, "id"), "slideMaster");
      if (!part.isEmpty() && used.add(part)) {
        masters.add(master(part, slide));
      }
    }
    if (masters.isEmpty()) {
      throw TemplateFault.broken("sldMasterIdLst");
    }
    return masters;
  }

  /** The part that an id means; empty when there is none of the kind. */
  private String target(List<Relation> all, String id, String kind) {
    return all.stream()
        .filter(r -> r.id().equals(id) && r.kind().equals(kind) && !r.external())
        .map(Relation::target)
        .filter(archive::has)
        .findFirst()
        .orElse("");
  }

  private MasterSource master(String part, Box slide) throws TemplateFault, IOException {
    Document document = sheet(part, "sldMaster");
    List<Relation> all = archive.relations(part);
    String themePart =
        all.stream()
            .filter(r -> r.kind().equals("theme") && archive.has(r.target()))
            .map(Relation::target)
            .findFirst()
            .orElse("");
    if (themePart.isEmpty()) {
      throw TemplateFault.broken(part);
    }
    Document theme = archive.xml(themePart);
    ThemeColors colors =
        ThemeColors.of(theme, SafeXml.first(document.getDocumentElement(), "clrMap"));
    List<String> parts = new ArrayList<>();
    Element list = SafeXml.first(document.getDocumentElement(), "sldLayoutIdLst");
    for (Element entry : list == null ? List.<Element>of() : SafeXml.children(list)) {
      String layout = target(all, entry.getAttributeNS(SafeXml.R, "id"), "slideLayout");
      if (!layout.isEmpty() && used.add(layout)) {
        parts.add(layout);
      }
    }
    relations.put(part, keeper.clean(part, document, List.of()));
    Element defaults = SafeXml.first(presentation, "defaultTextStyle");
    LayoutReader reader = new LayoutReader(document, colors, defaults, slide);
    List<LayoutModel> layouts = new ArrayList<>();
    for (String layout : parts) {
      Document text = sheet(layout, "sldLayout");
      relations.put(layout, keeper.clean(layout, text, overrides(layout)));
      layouts.add(reader.read(layout, text));
    }
    LayoutModel spare = AddedLayout.of(reader, new SlideRoom(slide));
    return new MasterSource(part, document, themePart, theme, colors, layouts, spare);
  }

  private Document sheet(String part, String root) throws TemplateFault, IOException {
    Document document = archive.xml(part);
    Element element = document.getDocumentElement();
    if (!root.equals(element.getLocalName()) || !SafeXml.P.equals(element.getNamespaceURI())) {
      throw TemplateFault.broken(part);
    }
    return document;
  }

  /** A layout may have colours of its own. */
  private List<Relation> overrides(String layout) throws TemplateFault, IOException {
    List<Relation> overrides = new ArrayList<>();
    for (Relation relation : archive.relations(layout)) {
      if (relation.kind().equals("themeOverride") && archive.has(relation.target())) {
        String name = "/ppt/theme/themeOverride" + (used.size() + 1) + ".xml";
        Document document = archive.xml(relation.target());
        List<Relation> kept = keeper.clean(relation.target(), document, List.of());
        keeper.add(
            name,
            "application/vnd.openxmlformats-officedocument.themeOverride+xml",
            document,
            kept);
        overrides.add(new Relation(relation.id(), relation.type(), name, false));
      }
    }
    return overrides;
  }

  /** Keeps a master with its theme and layouts, and tells the name of the theme. */
  private String keep(MasterSource master, String name, @Nullable LayoutModel added)
      throws TemplateFault, IOException {
    String theme = keeper.theme(master.themePart(), master.theme(), ++themes);
    List<Relation> own = new ArrayList<>();
    for (Relation relation : known(master.part())) {
      own.add(
          new Relation(
              "k" + relation.id(), relation.type(), relation.target(), relation.external()));
    }
    prefix(master.document());
    Element list = emptied(master.document());
    List<LayoutModel> all = new ArrayList<>(master.layouts());
    if (added != null) {
      all.add(added);
    }
    for (int i = 0; i < all.size(); i++) {
      LayoutModel layout = all.get(i);
      String part = "/ppt/slideLayouts/slideLayout" + ++layoutCount + ".xml";
      names.put(layout.document(), part);
      List<Relation> kept = new ArrayList<>();
      prefix(layout.document());
      for (Relation r : known(layout.part())) {
        kept.add(new Relation("k" + r.id(), r.type(), r.target(), r.external()));
      }
      kept.add(new Relation("rId1", PartKeeper.OFFICE + "slideMaster", name, false));
      keeper.add(part, TYPES + "slideLayout+xml", layout.document(), kept);
      String id = "rId" + (i + 1);
      own.add(new Relation(id, PartKeeper.OFFICE + "slideLayout", part, false));
      list.appendChild(entry(list, nextId++, id));
    }
    own.add(new Relation("rIdTheme", PartKeeper.OFFICE + "theme", theme, false));
    keeper.add(name, TYPES + "slideMaster+xml", master.document(), own);
    return theme;
  }

  private List<Relation> known(String part) {
    return relations.getOrDefault(part, List.of());
  }

  /** The ids of a sheet's own relations, so that they differ from those the program adds. */
  private static void prefix(Document document) {
    prefix(document.getDocumentElement());
  }

  private static void prefix(Element element) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (SafeXml.R.equals(attributes.item(i).getNamespaceURI())) {
        attributes.item(i).setNodeValue("k" + attributes.item(i).getNodeValue());
      }
    }
    SafeXml.children(element).forEach(TemplateParts::prefix);
  }

  /** The list of layouts without its entries; added behind the colour map when it is missing. */
  private static Element emptied(Document master) {
    Element root = master.getDocumentElement();
    Element list = SafeXml.first(root, "sldLayoutIdLst");
    if (list == null) {
      list = master.createElementNS(SafeXml.P, qualified(root, "sldLayoutIdLst"));
      Element map = SafeXml.first(root, "clrMap");
      root.insertBefore(list, map == null ? null : map.getNextSibling());
    }
    while (list.hasChildNodes()) {
      list.removeChild(list.getFirstChild());
    }
    return list;
  }

  private static String qualified(Element root, String name) {
    return root.getPrefix() == null ? name : root.getPrefix() + ":" + name;
  }

  private static Element entry(Element list, long id, String relation) {
    Element entry =
        list.getOwnerDocument()
            .createElementNS(SafeXml.P, list.getNodeName().replace("IdLst", "Id"));
    entry.setAttribute("id", Long.toString(id));
    entry.setAttributeNS(SafeXml.R, "r:id", relation);
    return entry;
  }

  private @Nullable Document tableStyles() throws TemplateFault, IOException {
    for (Relation relation : archive.relations(main)) {
      if (relation.kind().equals("tableStyles") && archive.has(relation.target())) {
        Document document = archive.xml(relation.target());
        boolean refers = archive.relations(relation.target()).isEmpty();
        return refers ? document : null;
      }
    }
    return null;
  }
}

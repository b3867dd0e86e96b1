package kyozai.write.pptx.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The notes master of a template, when it has a place for the slide and for the notes. */
final class NotesPages {
  private static final String NAME = "/ppt/notesMasters/notesMaster1.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml";

  private final TemplateArchive archive;
  private final String main;
  private final Element presentation;
  private final PartKeeper keeper;
  private @Nullable String master;
  private String index = "";

  NotesPages(TemplateArchive archive, String main, Element presentation, PartKeeper keeper) {
    this.archive = archive;
    this.main = main;
    this.presentation = presentation;
    this.keeper = keeper;
  }

  /** The name of the part; null when the template has none of use. */
  @Nullable String master() {
    return master;
  }

  /** The index of the placeholder of the notes, as written. */
  String index() {
    return index;
  }

  /**
   * Keeps it with its theme.
   *
   * @param themes how many there are already
   * @return how many there are then
   */
  int keep(int themes) throws TemplateFault, IOException {
    String part = part();
    if (part.isEmpty()) {
      return themes;
    }
    Document document = archive.xml(part);
    String theme = theme(part);
    boolean image = false;
    String text = null;
    for (Element holder : SafeXml.all(document, "ph")) {
      image |= holder.getAttribute("type").equals("sldImg");
      text = holder.getAttribute("type").equals("body") ? holder.getAttribute("idx") : text;
    }
    boolean usable = "notesMaster".equals(document.getDocumentElement().getLocalName());
    if (!usable || !image || text == null || theme.isEmpty()) {
      return themes;
    }
    List<Relation> relations = new ArrayList<>(keeper.clean(part, document, List.of()));
    relations.add(
        new Relation(
            "rIdTheme",
            PartKeeper.OFFICE + "theme",
            keeper.theme(theme, archive.xml(theme), themes + 1),
            false));
    keeper.add(NAME, TYPE, document, relations);
    master = NAME;
    index = text;
    return themes + 1;
  }

  private String part() throws TemplateFault, IOException {
    Element entry = SafeXml.first(presentation, "notesMasterIdLst", "notesMasterId");
    String id = entry == null ? "" : entry.getAttributeNS(SafeXml.R, "id");
    for (Relation relation : archive.relations(main)) {
      if (relation.id().equals(id) && archive.has(relation.target())) {
        return relation.target();
      }
    }
    return "";
  }

  private String theme(String part) throws TemplateFault, IOException {
    for (Relation relation : archive.relations(part)) {
      if (relation.kind().equals("theme") && archive.has(relation.target())) {
        return relation.target();
      }
    }
    return "";
  }
}

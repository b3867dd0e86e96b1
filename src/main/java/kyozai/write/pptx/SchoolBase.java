package kyozai.write.pptx;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kyozai.deck.Deck;
import kyozai.theme.LayoutKind;
import kyozai.typography.Kinsoku;
import kyozai.write.pptx.template.KeptPart;
import kyozai.write.pptx.template.KeptParts;
import kyozai.write.pptx.template.Relation;
import kyozai.write.pptx.template.SchoolTemplate;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of a school's template, with slides carried over to its layouts. */
final class SchoolBase implements DeckBase {
  private static final String OFFICE = DeckPackage.OFFICE;
  private static final String MASTER = "rIdMaster";
  private static final String NOTES = "rIdNotes";

  private final SchoolTemplate template;
  private final KeptParts kept;

  SchoolBase(SchoolTemplate template) {
    this.template = template;
    this.kept = template.parts();
  }

  @Override
  public void addParts(DeckPackage deck) {
    Map<String, PackagePart> parts = new HashMap<>();
    for (KeptPart part : kept.parts()) {
      parts.put(part.name(), deck.kept(part));
    }
    for (KeptPart part : kept.parts()) {
      PackagePart from = Objects.requireNonNull(parts.get(part.name()));
      part.relations().forEach(relation -> relate(from, relation, parts));
    }
    PackagePart presentation = deck.presentation();
    for (int i = 0; i < kept.masters().size(); i++) {
      PackagePart master = Objects.requireNonNull(parts.get(kept.masters().get(i).part()));
      deck.relate(presentation, master, OFFICE + "slideMaster", MASTER + (i + 1));
    }
    PackagePart theme = Objects.requireNonNull(parts.get(kept.theme()));
    deck.relate(presentation, theme, OFFICE + "theme", "rIdTheme");
    kept.settings().fontRelations().forEach(r -> relate(presentation, r, parts));
    TemplateParts.addSettings(kept.tableStyles(), deck);
    String notes = kept.notesMaster();
    PackagePart notesMaster =
        notes == null
            ? TemplateParts.notesMaster(
                template.theme(), Objects.requireNonNull(parts.get(kept.notesTheme())), deck)
            : Objects.requireNonNull(parts.get(notes));
    deck.relate(presentation, notesMaster, OFFICE + "notesMaster", NOTES);
    for (LayoutKind kind : LayoutKind.values()) {
      deck.layout(kind, Objects.requireNonNull(parts.get(template.layout(kind).part())));
    }
  }

  private static void relate(PackagePart from, Relation relation, Map<String, PackagePart> parts) {
    if (relation.external()) {
      String address = SlideRelations.encoded(relation.target());
      from.addExternalRelationship(address, relation.type(), relation.id());
    } else {
      PackagePart to = Objects.requireNonNull(parts.get(relation.target()), relation.target());
      from.addRelationship(to.getPartName(), TargetMode.INTERNAL, relation.type(), relation.id());
    }
  }

  @Override
  public String slide(LayoutKind layout, String printed) {
    return new SchoolSlide(template, layout).carried(printed);
  }

  @Override
  public String chart(LayoutKind layout, String printed) {
    return new SchoolSlide(template, layout).chart(printed);
  }

  /** The placeholder of the notes has the index of the template's own notes master. */
  @Override
  public String notes(String printed) {
    if (kept.notesMaster() == null) {
      return printed;
    }
    return SchoolSlide.notes(printed, kept.notesIndex());
  }

  @Override
  public String presentation(Deck deck) {
    KeptParts.Settings settings = kept.settings();
    StringBuilder xml = new StringBuilder(Xml.DECLARATION);
    xml.append("<p:presentation " + Xml.NAMESPACES + "><p:sldMasterIdLst>");
    for (int i = 0; i < kept.masters().size(); i++) {
      xml.append("<p:sldMasterId id=\"" + kept.masters().get(i).id() + "\" r:id=\"" + MASTER)
          .append((i + 1) + "\"/>");
    }
    xml.append("</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"" + NOTES)
        .append("\"/></p:notesMasterIdLst>")
        .append(PresentationPart.slides(deck));
    String type = settings.sizeType();
    xml.append("<p:sldSz cx=\"" + settings.width() + "\" cy=\"" + settings.height() + "\"")
        .append(type.isEmpty() ? "/>" : " type=\"" + Xml.escape(type) + "\"/>")
        .append("<p:notesSz cx=\"" + settings.notesWidth())
        .append("\" cy=\"" + settings.notesHeight() + "\"/>")
        .append(settings.fonts())
        .append("<p:kinsoku lang=\"ja-JP\" invalStChars=\"")
        .append(Xml.escape(Kinsoku.NOT_AT_START) + "\" invalEndChars=\"")
        .append(Xml.escape(Kinsoku.NOT_AT_END) + "\"/>")
        .append(settings.textStyle())
        .append(SectionList.xml(deck));
    return xml.append("</p:presentation>").toString();
  }
}

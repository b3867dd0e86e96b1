package kyozai.write.pptx.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What the presentation part of a template says about all slides. */
final class PresentationSettings {
  /** The limits of ECMA-376 part 1, section 19.7.17. */
  private static final long SMALLEST = 914_400;

  private static final long LARGEST = 51_206_400;
  private static final long NOTES_WIDTH = 6_858_000;
  private static final long NOTES_HEIGHT = 9_144_000;

  private final TemplateArchive archive;
  private final String main;
  private final Element presentation;
  private final PartKeeper keeper;

  PresentationSettings(
      TemplateArchive archive, String main, Element presentation, PartKeeper keeper) {
    this.archive = archive;
    this.main = main;
    this.presentation = presentation;
    this.keeper = keeper;
  }

  KeptParts.Settings read() throws TemplateFault, IOException {
    Element size = SafeXml.first(presentation, "sldSz");
    long width = SafeXml.number(size, "cx", 0);
    long height = SafeXml.number(size, "cy", 0);
    if (!isSize(width) || !isSize(height)) {
      throw TemplateFault.broken("sldSz");
    }
    Element notes = SafeXml.first(presentation, "notesSz");
    long notesWidth = SafeXml.number(notes, "cx", NOTES_WIDTH);
    long notesHeight = SafeXml.number(notes, "cy", NOTES_HEIGHT);
    boolean usual = !isSize(notesWidth) || !isSize(notesHeight);
    Element style = SafeXml.first(presentation, "defaultTextStyle");
    List<Relation> fonts = new ArrayList<>();
    String type = SafeXml.text(size, "type");
    return new KeptParts.Settings(
        width,
        height,
        type.matches("[A-Za-z0-9]+") ? type : "",
        usual ? NOTES_WIDTH : notesWidth,
        usual ? NOTES_HEIGHT : notesHeight,
        style == null ? "" : SafeXml.print(style),
        fonts(fonts),
        fonts);
  }

  private static boolean isSize(long length) {
    return length >= SMALLEST && length <= LARGEST;
  }

  /** Fonts that the school embedded; all of them or, when one is missing, none. */
  private String fonts(List<Relation> kept) throws TemplateFault, IOException {
    Element list = SafeXml.first(presentation, "embeddedFontLst");
    if (list == null) {
      return "";
    }
    List<KeptPart> parts = new ArrayList<>();
    for (Element face : SafeXml.all(list, "*")) {
      String id = face.getAttributeNS(SafeXml.R, "id");
      if (!id.isEmpty()) {
        String part = font(id);
        if (part.isEmpty()) {
          return "";
        }
        String name = "/ppt/fonts/font" + (parts.size() + 1) + ".fntdata";
        String relation = "rIdFont" + (parts.size() + 1);
        parts.add(new KeptPart(name, "application/x-fontdata", archive.bytes(part), List.of()));
        kept.add(new Relation(relation, PartKeeper.OFFICE + "font", name, false));
        face.setAttributeNS(SafeXml.R, "r:id", relation);
      }
    }
    keeper.parts().addAll(parts);
    return SafeXml.print(list);
  }

  private String font(String id) throws TemplateFault, IOException {
    for (Relation relation : archive.relations(main)) {
      boolean font = relation.kind().equals("font") && !relation.external();
      if (font && relation.id().equals(id) && archive.has(relation.target())) {
        return relation.target();
      }
    }
    return "";
  }
}

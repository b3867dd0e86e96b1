package kyozai.write.pptx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kyozai.deck.Deck;
import kyozai.deck.Frame;

/** The sections of PowerPoint's outline ([MS-PPTX], section 2.6.3). */
final class SectionList {
  private static final String EXTENSION = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
  private static final String NAMESPACE =
      "http://schemas.microsoft.com/office/powerpoint/2010/main";

  private SectionList() {}

  /** The extension list of the presentation. */
  static String xml(Deck deck) {
    Map<String, List<Integer>> sections = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    String current = "start";
    for (int i = 0; i < deck.slides().size(); i++) {
      Frame frame = deck.slides().get(i).frame();
      Frame.SectionMark mark = frame.section();
      if (mark != null) {
        current = "section " + mark.index() + " " + mark.id();
      } else if (!current.equals("start")) {
        current = "end";
      }
      String title = mark == null ? "" : mark.title();
      names.putIfAbsent(current, title.isEmpty() ? frame.title() : title);
      sections
          .computeIfAbsent(current, key -> new ArrayList<>())
          .add(PresentationPart.slideId(i + 1));
    }
    return xml(sections, names);
  }

  private static String xml(Map<String, List<Integer>> sections, Map<String, String> names) {
    StringBuilder xml = new StringBuilder();
    xml.append("<p:extLst><p:ext uri=\"" + EXTENSION + "\">");
    xml.append("<p14:sectionLst xmlns:p14=\"" + NAMESPACE + "\">");
    sections.forEach(
        (key, slides) -> {
          UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
          String guid = "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
          xml.append("<p14:section name=\"" + Xml.escape(names.getOrDefault(key, "")) + "\" id=\"")
              .append(guid)
              .append("\"><p14:sldIdLst>");
          slides.forEach(slide -> xml.append("<p14:sldId id=\"" + slide + "\"/>"));
          xml.append("</p14:sldIdLst></p14:section>");
        });
    return xml.append("</p14:sectionLst></p:ext></p:extLst>").toString();
  }
}

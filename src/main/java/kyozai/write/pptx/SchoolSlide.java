package kyozai.write.pptx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.write.pptx.template.Holder;
import kyozai.write.pptx.template.SafeXml;
import kyozai.write.pptx.template.SchoolLayout;
import kyozai.write.pptx.template.SchoolTemplate;
import kyozai.write.pptx.template.SlideColors;
import kyozai.write.pptx.template.SlotPlace;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Carries a printed slide over to a layout of a template: its slots go into the placeholders that
 * are there and into text boxes where none is, and what a theme draws around them is left out.
 */
final class SchoolSlide {
  private static final String QUESTION = "Q. ";
  private static final double NUMBER_PITCH = 1.25;

  private final SchoolTemplate template;
  private final Theme theme;
  private final LayoutKind kind;
  private final SchoolLayout layout;
  private final Map<Element, SlideColors> own = new HashMap<>();

  SchoolSlide(SchoolTemplate template, LayoutKind kind) {
    this.template = template;
    this.theme = template.theme();
    this.kind = kind;
    this.layout = template.layout(kind);
  }

  /** The text of the slide on the layout of the template. */
  String carried(String printed) {
    Document slide = SafeXml.own(printed);
    for (Element shape : SafeXml.all(slide, "sp")) {
      Element reference = SafeXml.first(shape, "nvSpPr", "nvPr", "ph");
      if (reference != null) {
        carry(shape, reference);
      }
    }
    fill(slide, "nvPicPr", Slot.PICTURE);
    fill(slide, "nvGraphicFramePr", Slot.AREA);
    if (kind == LayoutKind.FAQ) {
      ask(slide);
    }
    for (Element style : SafeXml.all(slide, "tableStyleId")) {
      style.setTextContent(template.parts().tableStyle());
    }
    SchoolText.tighten(slide, 1.2 / template.fonts().lineHeight());
    new SchoolColors(layout.colors(), own).apply(slide);
    return new String(SafeXml.print(slide), StandardCharsets.UTF_8);
  }

  /** The text of a chart in the colours of the template. */
  String chart(String printed) {
    Document chart = SafeXml.own(printed);
    new SchoolColors(layout.colors(), Map.of()).apply(chart);
    return new String(SafeXml.print(chart), StandardCharsets.UTF_8);
  }

  /** The notes with the index of the template's own placeholder for them. */
  static String notes(String printed, String index) {
    Document notes = SafeXml.own(printed);
    for (Element reference : SafeXml.all(notes, "ph")) {
      if (reference.getAttribute("type").equals("body")) {
        set(reference, "idx", index);
      }
    }
    return new String(SafeXml.print(notes), StandardCharsets.UTF_8);
  }

  /** Pictures, tables and charts fill a placeholder for such where there is one. */
  private void fill(Document slide, String properties, Slot slot) {
    for (Element shape : SafeXml.all(slide, properties)) {
      Element reference = SafeXml.first(shape, "nvPr", "ph");
      SlotPlace place = layout.place(slot);
      Holder holder = place == null ? null : place.holder();
      if (reference != null && holder == null) {
        remove(reference);
      } else if (reference != null && holder != null) {
        set(reference, "type", holder.type());
        set(reference, "idx", holder.index());
        set(reference, "sz", holder.size());
      }
    }
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static void set(Element element, String attribute, String value) {
    if (value.isEmpty()) {
      element.removeAttribute(attribute);
    } else {
      element.setAttribute(attribute, value);
    }
  }

  private void carry(Element shape, Element reference) {
    Slot slot = Placeholders.slot(reference.getAttribute("type"), reference.getAttribute("idx"));
    SlotPlace place = layout.place(slot);
    if (place == null) {
      remove(shape);
      return;
    }
    own.put(shape, layout.colors(slot));
    SlotLook look = SlotLook.of(theme, kind, slot);
    Holder holder = place.holder();
    if (holder == null) {
      remove(reference);
      textBox(shape, slot, place, look);
    } else {
      set(reference, "type", holder.type());
      set(reference, "idx", holder.index());
      set(reference, "sz", holder.size());
      placeholder(shape, slot, place, holder, look);
    }
  }

  private void placeholder(
      Element shape, Slot slot, SlotPlace place, Holder holder, SlotLook look) {
    if (place.moved()) {
      replace(shape, "spPr", "<p:spPr>" + ShapeXml.place(place.box()) + "</p:spPr>");
    }
    SchoolText text = new SchoolText(theme, holder, look, template.fonts().lineHeight());
    if (slot == Slot.FOOTER || slot == Slot.SLIDE_NUMBER) {
      text.quiet(shape);
      return;
    }
    String columns = holder.columns() > 1 ? " numCol=\"1\"" : "";
    String insets =
        place.moved()
            ? " lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"" + columns + " anchor=\"t\""
            : columns;
    Element body = SafeXml.first(shape, "txBody");
    if (body != null) {
      replace(
          body, "bodyPr", "<a:bodyPr wrap=\"square\"" + insets + "><a:normAutofit/></a:bodyPr>");
    }
    text.fit(shape, slot == Slot.HEADLINE);
    if (!layout.colors(slot).keepsInk()) {
      SchoolText.ink(shape);
    }
  }

  private void textBox(Element shape, Slot slot, SlotPlace place, SlotLook look) {
    Element names = SafeXml.first(shape, "nvSpPr");
    if (names != null) {
      replace(names, "cNvSpPr", "<p:cNvSpPr txBox=\"1\"/>");
    }
    replace(
        shape,
        "spPr",
        "<p:spPr>"
            + ShapeXml.place(place.box())
            + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>");
    Element body = SafeXml.first(shape, "txBody");
    if (body == null) {
      return;
    }
    replace(body, "bodyPr", new ShapeXml.Insets(0, 0, 0, 0, look.anchor()).body());
    boolean cover = kind == LayoutKind.TITLE || kind == LayoutKind.SECTION;
    String align = cover || slot == Slot.KICKER ? titleAlign() : look.align();
    replace(body, "lstStyle", look.aligned(align).listStyle(theme));
    double highest = Math.floor(place.box().height() / NUMBER_PITCH);
    if (slot == Slot.NUMBER && kind == LayoutKind.SECTION && look.size() > highest) {
      SafeXml.all(shape, "rPr").forEach(run -> run.setAttribute("sz", size(highest)));
    }
  }

  private static String size(double points) {
    return Long.toString(Xml.hundredths(points));
  }

  private String titleAlign() {
    SlotPlace title = layout.place(Slot.HEADLINE);
    Holder holder = title == null ? null : title.holder();
    String align = holder == null ? "l" : holder.levels().getFirst().align();
    return List.of("ctr", "r").contains(align) ? align : "l";
  }

  /** Without the badge of the themes, the mark of a question stands before it. */
  private void ask(Document slide) {
    for (Element shape : SafeXml.all(slide, "sp")) {
      Element reference = SafeXml.first(shape, "nvSpPr", "nvPr", "ph");
      boolean title = reference != null && reference.getAttribute("type").contains("itle");
      Element first = title ? SafeXml.first(shape, "txBody", "p", "r") : null;
      if (first != null) {
        Element mark = (Element) first.cloneNode(true);
        SafeXml.children(mark, "t").forEach(words -> words.setTextContent(QUESTION));
        first.getParentNode().insertBefore(mark, first);
        return;
      }
    }
  }

  private static void replace(Element parent, String name, String xml) {
    Element old = SafeXml.first(parent, name);
    Element made = SchoolText.element(parent, xml);
    if (old == null) {
      parent.insertBefore(made, parent.getFirstChild());
    } else {
      parent.replaceChild(made, old);
    }
  }
}

package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Slide.AgendaEntry;
import kyozai.deck.Spacing;
import kyozai.theme.Box;
import kyozai.theme.Ground;
import kyozai.theme.LayoutKind;
import kyozai.theme.Theme;
import kyozai.wording.Labels;

/** The agenda, and its bar of minutes drawn to scale. */
final class AgendaXml {
  private static final double BAR_GAP = 3;

  private final Theme theme;
  private final TextXml text;
  private final ShapeXml shapes;
  private final Labels labels;

  AgendaXml(Theme theme, TextXml text, ShapeXml shapes, Labels labels) {
    this.theme = theme;
    this.text = text;
    this.shapes = shapes;
    this.labels = labels;
  }

  /** The bar of the agenda, with the minutes in it. */
  String bar(List<Integer> minutes, Box bar) {
    StringBuilder parts = new StringBuilder();
    List<Box> boxes = boxes(minutes, bar);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      String fill = Colors.fill(i % 2 == 0 ? Colors.NIGHT : Colors.accent(0));
      TextXml.Look look = TextXml.Look.of(theme.scale().small(), Colors.PAPER).inBold();
      String label =
          box.width() < 2.5 * theme.scale().small()
              ? text.shape(List.of(), look)
              : text.shape(labels.minutes(minutes.get(i)), look.aligned("ctr"));
      parts.append(shapes.box("Minutes", box, "rect", fill, ShapeXml.Insets.all(0, "ctr"), label));
    }
    return shapes.group(labels.agenda(), bar, labels.agenda(), parts.toString());
  }

  /** The thin bar of a divider, with the section at hand filled. */
  String track(List<Integer> minutes, int current, Box bar) {
    Ground ground = theme.ground(LayoutKind.SECTION);
    StringBuilder parts = new StringBuilder();
    List<Box> boxes = boxes(minutes, bar);
    for (int i = 0; i < boxes.size(); i++) {
      String fill = Colors.fill(i == current ? Colors.strong(ground) : Colors.faint(ground));
      parts.append(shapes.decoration("Minutes", boxes.get(i), "rect", fill));
    }
    return shapes.group(labels.agenda(), bar, labels.agenda(), parts.toString());
  }

  private static List<Box> boxes(List<Integer> minutes, Box bar) {
    double all = minutes.stream().mapToInt(Integer::intValue).sum();
    double room = bar.width() - BAR_GAP * (minutes.size() - 1);
    List<Box> boxes = new ArrayList<>();
    double x = bar.x();
    for (int each : minutes) {
      double width = room * each / all;
      boxes.add(new Box(x, bar.y(), width, bar.height()));
      x += width + BAR_GAP;
    }
    return boxes;
  }

  /** A line for each section: number, title and minutes. */
  String entries(List<AgendaEntry> entries, double layoutSize) {
    StringBuilder xml = new StringBuilder();
    for (AgendaEntry entry : entries) {
      boolean sized = entry.size() != layoutSize;
      TextXml.Look look = new TextXml.Look(entry.size(), sized, false, "", "", false);
      xml.append("<a:p>").append(properties());
      String number = Colors.accent(0);
      xml.append(
          text.bare(
              String.valueOf(entry.number()),
              new TextXml.Look(entry.size(), sized, true, number, "", false)));
      xml.append(text.bare("\t" + entry.title(), look.inBold()));
      Integer minutes = entry.minutes();
      if (minutes != null) {
        TextXml.Look quiet =
            new TextXml.Look(theme.scale().dense().getLast(), true, false, Colors.MUTED, "", false);
        Integer from = entry.from();
        String time =
            from == null ? labels.minutes(minutes) : labels.shortClock(from, from + minutes);
        xml.append(text.bare("　" + time, quiet));
      }
      xml.append("</a:p>");
    }
    return xml.toString();
  }

  private String properties() {
    double number = Spacing.agendaNumber(theme.scale());
    return "<a:pPr marL=\""
        + Xml.emu(number)
        + "\" indent=\""
        + Xml.emu(-number)
        + "\"><a:spcBef><a:spcPts val=\""
        + Xml.hundredths(Spacing.AGENDA_GAP)
        + "\"/></a:spcBef><a:buNone/></a:pPr>";
  }
}

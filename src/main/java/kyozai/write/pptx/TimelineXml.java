package kyozai.write.pptx;

import java.util.List;
import kyozai.deck.Slide.EventCard;
import kyozai.deck.Slide.TimelineSlide;
import kyozai.deck.Spacing;
import kyozai.deck.TextParagraph;
import kyozai.theme.Box;

/** A timeline: the axis, and each event as a group of card, stem and dot, in the order of time. */
final class TimelineXml {
  private static final double LINE = 2.5;
  private static final double STEM = 1.5;
  private static final double DOT = 14;
  private static final double HOLE = 6;
  private static final double EDGE = 3;

  /** The length of a bar that stands for a time without a scale, and its height. */
  private static final double BAR_LENGTH = 60;

  private static final double BAR = 10;

  private final TextXml text;
  private final ShapeXml shapes;

  TimelineXml(TextXml text, ShapeXml shapes) {
    this.text = text;
    this.shapes = shapes;
  }

  String print(TimelineSlide slide) {
    Box axis = slide.axis();
    StringBuilder parts = new StringBuilder();
    Box line = new Box(axis.x(), axis.y() - LINE / 2, axis.width(), LINE);
    parts.append(shapes.decoration("Axis", line, "rect", Colors.fill(Colors.LINE)));
    Box whole = line;
    for (EventCard event : slide.events()) {
      parts.append(event(event, axis.y()));
      whole = whole.around(event.box());
    }
    return shapes.group("Timeline", whole, slide.alt(), parts.toString());
  }

  private String event(EventCard event, double axis) {
    Box box = event.box();
    boolean above = box.y() < axis;
    List<TextParagraph> words = event.words().paragraphs();
    TextXml.Look look = TextXml.Look.of(event.words().size(), Colors.INK);
    ShapeXml.Insets insets = ShapeXml.Insets.all(Spacing.EVENT, above ? "b" : "t");
    String ground = Colors.fill(Colors.TINT);
    String name = words.getFirst().plainText();
    double near = above ? box.bottom() : box.y();
    Box edge = new Box(box.x(), above ? near - EDGE : near, box.width(), EDGE);
    Box stem = new Box(event.at() - STEM / 2, Math.min(near, axis), STEM, Math.abs(axis - near));
    String parts =
        shapes.box("Card", box, "rect", ground, insets, text.shape(words, look))
            + shapes.decoration("Edge", edge, "rect", Colors.fill(Colors.NIGHT))
            + shapes.decoration("Stem", stem, "rect", Colors.fill(Colors.NIGHT))
            + mark(event, axis);
    return shapes.group(name, box.around(stem).around(markBox(event, axis)), "", parts);
  }

  private static Box markBox(EventCard event, double axis) {
    return event.span()
        ? new Box(event.at() - BAR_LENGTH / 2, axis - BAR / 2, BAR_LENGTH, BAR)
        : new Box(event.at() - DOT / 2, axis - DOT / 2, DOT, DOT);
  }

  private String mark(EventCard event, double axis) {
    Box box = markBox(event, axis);
    if (event.span()) {
      return shapes.decoration("Span", box, "roundRect:50000", Colors.fill(Colors.accent(0)));
    }
    Box hole = new Box(event.at() - HOLE / 2, axis - HOLE / 2, HOLE, HOLE);
    return shapes.decoration("Dot", box, "ellipse", Colors.fill(Colors.NIGHT))
        + shapes.decoration("Dot", hole, "ellipse", Colors.fill(Colors.PAPER));
  }
}

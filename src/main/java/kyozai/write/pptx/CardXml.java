package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Run;
import kyozai.deck.SideMark;
import kyozai.deck.Slide;
import kyozai.deck.Slide.ChoiceCard;
import kyozai.deck.Slide.Quote;
import kyozai.deck.Slide.TermCard;
import kyozai.deck.Spacing;
import kyozai.deck.TextBlock;
import kyozai.deck.TextParagraph;
import kyozai.theme.Box;
import kyozai.theme.Theme;
import kyozai.wording.Labels;

/** Cards: quotations, choices, terms, and the ring with the time of an activity. */
final class CardXml {
  private static final int RIGHT_ACCENT = 2;
  private static final double EDGE = 4;

  private final Theme theme;
  private final TextXml text;
  private final ShapeXml shapes;

  CardXml(Theme theme, TextXml text, ShapeXml shapes) {
    this.theme = theme;
    this.text = text;
    this.shapes = shapes;
  }

  String quotations(Slide.QuotationSlide slide) {
    StringBuilder xml = new StringBuilder();
    slide.quotes().forEach(quote -> xml.append(quotation(quote)));
    List<Box> boxes = slide.quotes().stream().map(Quote::box).toList();
    return together("Quotations", boxes, xml);
  }

  /** Cards as one object of the slide; a single card is one already. */
  private String together(String name, List<Box> boxes, CharSequence cards) {
    return boxes.size() == 1
        ? cards.toString()
        : shapes.group(
            name, boxes.stream().reduce(Box::around).orElseThrow(), "", cards.toString());
  }

  private String quotation(Quote quote) {
    Box box = quote.box();
    SideMark side = quote.side();
    double small = theme.scale().dense().getLast();
    StringBuilder parts = new StringBuilder();
    StringBuilder words = new StringBuilder();
    if (side != null) {
      TextXml.Look head = TextXml.Look.of(small, Colors.INK).inBold();
      words.append(text.shape(side.shape() + " " + side.name(), head));
    }
    words.append(
        text.shape(
            quote.text().paragraphs(), TextXml.Look.of(quote.text().size(), Colors.INK).inBold()));
    if (!quote.speaker().isEmpty()) {
      words.append(text.shape(speaker(quote), TextXml.Look.of(small, Colors.MUTED)));
    }
    ShapeXml.Insets insets =
        new ShapeXml.Insets(
            2 * Spacing.CARD, Spacing.CARD, Spacing.CARD, Spacing.CARD, side == null ? "ctr" : "t");
    String ground = Colors.fill(Colors.TINT);
    parts.append(shapes.box("Quotation", box, "rect", ground, insets, words.toString()));
    Box edge = new Box(box.x(), box.y(), EDGE, box.height());
    String color = Colors.fill(ComparisonXml.color(side));
    parts.append(shapes.decoration("Edge", edge, "rect", color));
    return shapes.group("Quotation", box, "", parts.toString());
  }

  private static List<TextParagraph> speaker(Quote quote) {
    List<TextParagraph> lines = new ArrayList<>();
    for (TextParagraph paragraph : quote.speaker().paragraphs()) {
      List<Run> runs = new ArrayList<>();
      runs.add(Run.plain("— "));
      runs.addAll(paragraph.runs());
      lines.add(TextParagraph.of(runs));
    }
    return lines;
  }

  String choices(Slide.QuizSlide slide) {
    StringBuilder xml = new StringBuilder();
    slide.choices().forEach(card -> xml.append(choice(card)));
    return together("Choices", slide.choices().stream().map(ChoiceCard::box).toList(), xml);
  }

  private String choice(ChoiceCard card) {
    if (card.text().isEmpty() && !card.mark().isEmpty()) {
      return sign(card);
    }
    Box box = card.box();
    double left =
        card.mark().isEmpty() ? Spacing.CARD : Spacing.CARD + Spacing.choiceMark(theme.scale());
    ShapeXml.Insets insets = new ShapeXml.Insets(left, 0, Spacing.CARD, 0, "ctr");
    TextXml.Look look = TextXml.Look.of(card.text().size(), ink(card));
    boolean secret = card.mark().isEmpty() && card.state() == Slide.ChoiceState.REVEALED;
    List<TextParagraph> shown = secret ? List.of() : card.text().paragraphs();
    String words =
        right(card) ? text.onPale().shape(shown, look.inBold()) : text.shape(shown, look);
    StringBuilder parts = new StringBuilder();
    parts.append(shapes.box("Choice", box, "roundRect:9000", ground(card), insets, words));
    if (!card.mark().isEmpty()) {
      parts.append(mark(box, right(card), card.mark()));
    }
    return shapes.group("Choice " + card.mark(), box, "", parts.toString());
  }

  /** The circle at the left of a card: its letter, or a tick. */
  private String mark(Box card, boolean ticked, String letter) {
    double size = Spacing.choiceCircle(theme.scale());
    double y = card.y() + (card.height() - size) / 2;
    TextXml.Look look = TextXml.Look.of(theme.scale().small(), Colors.PAPER).inBold();
    return shapes.box(
        "Mark",
        new Box(card.x() + Spacing.CARD, y, size, size),
        "ellipse",
        Colors.fill(ticked ? Colors.accent(RIGHT_ACCENT) : Colors.NIGHT),
        ShapeXml.Insets.all(0, "ctr"),
        text.shape(ticked ? "✓" : letter, look.aligned("ctr")));
  }

  /** ○ and × need no words beside them. */
  private String sign(ChoiceCard card) {
    double size = card.text().size() * (card.mark().length() == 1 ? 2 : 1.25);
    TextXml.Look look = TextXml.Look.of(size, ink(card)).inBold().aligned("ctr");
    String words = right(card) ? "✓ " + card.mark() : card.mark();
    return shapes.box(
        "Choice " + card.mark(),
        card.box(),
        "roundRect:9000",
        ground(card),
        ShapeXml.Insets.all(0, "ctr"),
        text.shape(words, look));
  }

  /**
   * What appears over the card of the answer at a click: words, or a tick in place of its letter.
   */
  String revealed(ChoiceCard card) {
    Box box = card.box();
    boolean written = card.mark().isEmpty();
    TextXml.Look look = TextXml.Look.of(card.text().size(), Colors.INK).inBold();
    String frame =
        shapes.box(
            "Answer",
            box,
            "roundRect:9000",
            "<a:noFill/>" + Colors.outline(Colors.accent(RIGHT_ACCENT), 3, ""),
            ShapeXml.Insets.all(Spacing.CARD, "ctr"),
            text.shape(written ? card.text().paragraphs() : List.of(), look));
    String tick = written ? "" : mark(box, true, "");
    return shapes.group("Answer", box, "", frame + tick);
  }

  private static boolean right(ChoiceCard card) {
    return card.state() == Slide.ChoiceState.RIGHT;
  }

  private static String ink(ChoiceCard card) {
    return switch (card.state()) {
      case ASKED, REVEALED, RIGHT -> Colors.INK;
      case WRONG -> Colors.MUTED;
    };
  }

  private static String ground(ChoiceCard card) {
    return switch (card.state()) {
      case RIGHT ->
          Colors.fill(Colors.pale(RIGHT_ACCENT))
              + Colors.outline(Colors.accent(RIGHT_ACCENT), 2, "");
      case ASKED, REVEALED, WRONG ->
          card.mark().isEmpty()
              ? Colors.fill(Colors.PAPER) + Colors.outline(Colors.MUTED, 1.5, "dash")
              : Colors.fill(Colors.TINT);
    };
  }

  String terms(Slide.GlossarySlide slide) {
    StringBuilder xml = new StringBuilder();
    slide.cards().forEach(card -> xml.append(term(card)));
    return together("Terms", slide.cards().stream().map(TermCard::box).toList(), xml);
  }

  /** The words of a head as the name of its group. */
  static String name(TextBlock head) {
    return head.plainText().replace("\n", "");
  }

  private String term(TermCard card) {
    Box box = card.box();
    StringBuilder words = new StringBuilder();
    if (!card.reading().isEmpty()) {
      TextXml.Look quiet = TextXml.Look.of(theme.scale().small(), Colors.MUTED);
      words.append(text.shape(card.reading(), quiet));
    }
    words.append(
        text.shape(
            card.term().paragraphs(), TextXml.Look.of(card.term().size(), Colors.INK).inBold()));
    words.append(
        text.shape(
            card.meaning().paragraphs(), TextXml.Look.of(card.meaning().size(), Colors.INK)));
    String ground = Colors.fill(Colors.TINT);
    ShapeXml.Insets insets = ShapeXml.Insets.all(Spacing.CARD, "t");
    String body = shapes.box("Term", box, "rect", ground, insets, words.toString());
    Box edge = new Box(box.x(), box.y(), EDGE, box.height());
    String bar = shapes.decoration("Edge", edge, "rect", Colors.fill(Colors.accent(0)));
    return shapes.group(name(card.term()), box, "", body + bar);
  }

  /** A ring with minutes and form in it; nothing when neither is known. */
  String time(Slide.ActivitySlide slide, Box box, Labels labels) {
    Integer minutes = slide.minutes();
    if (minutes == null && slide.form().isEmpty()) {
      return "";
    }
    String ring = shapes.decoration("Ring", box, "donut:11000", Colors.fill(Colors.accent(0)));
    StringBuilder words = new StringBuilder();
    if (minutes != null) {
      TextXml.Look large = TextXml.Look.of(theme.scale().headline().getFirst(), Colors.INK);
      words.append(text.shape(labels.minutes(minutes), large.inBold().aligned("ctr")));
    }
    if (!slide.form().isEmpty()) {
      TextXml.Look small = TextXml.Look.of(theme.scale().dense().getLast(), Colors.MUTED);
      words.append(text.shape(slide.form(), small.aligned("ctr")));
    }
    Box inner = new Box(box.x() + 24, box.y() + 24, box.width() - 48, box.height() - 48);
    String label =
        shapes.box("Time", inner, "rect", "", ShapeXml.Insets.all(0, "ctr"), words.toString());
    return shapes.group("Time", box, "", ring + label);
  }
}

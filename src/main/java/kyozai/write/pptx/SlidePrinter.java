package kyozai.write.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kyozai.deck.Deck;
import kyozai.deck.Frame;
import kyozai.deck.HeadlineReadings;
import kyozai.deck.Run;
import kyozai.deck.Slide;
import kyozai.deck.Spacing;
import kyozai.deck.TextBlock;
import kyozai.deck.TextParagraph;
import kyozai.theme.Box;
import kyozai.theme.Ground;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.wording.Labels;

/** Prints the shapes of one slide. */
final class SlidePrinter {
  private final Deck deck;
  private final Theme theme;
  private final Labels labels;
  private TextXml text;
  private final SlideRelations relations;
  private final ShapeXml shapes = new ShapeXml();
  private final Clicks clicks = new Clicks();
  private final StringBuilder tree = new StringBuilder();

  SlidePrinter(Deck deck, Theme theme, SlideRelations relations) {
    this.deck = deck;
    this.theme = theme;
    this.labels = Labels.of(deck.info().language());
    this.relations = relations;
    this.text = new TextXml(theme, deck.info().language(), relations::link);
  }

  /** The slide part. */
  String print(Slide slide, int number) {
    text = theme.ground(slide.layout()) == Ground.NIGHT ? text.onNight() : text;
    accent(slide);
    headline(slide);
    content(slide);
    furniture(slide, number);
    return Xml.DECLARATION
        + "<p:sld "
        + Xml.NAMESPACES
        + "><p:cSld>"
        + LayoutPart.tree(tree)
        + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
        + transition()
        + clicks.xml()
        + "</p:sld>";
  }

  /** The change from the slide before (ECMA-376 part 1, section 19.3.1.50). */
  private String transition() {
    return switch (theme.transition()) {
      case NONE -> "";
      case FADE -> "<p:transition spd=\"med\"><p:fade/></p:transition>";
    };
  }

  private Box box(Slide slide, Slot slot) {
    return theme.geometry().box(slide.layout(), slot);
  }

  private void accent(Slide slide) {
    Frame.SectionMark section = slide.frame().section();
    Box bar = theme.geometry().slots(slide.layout()).get(Slot.ACCENT);
    if (section != null && section.accent() > 0 && bar != null) {
      String fill = Colors.fill(Colors.accent(section.accent()));
      tree.append(shapes.decoration("Accent", bar, "rect", fill));
    }
  }

  private void headline(Slide slide) {
    TextBlock headline = slide.frame().headline();
    double size = SlotLook.of(theme, slide.layout(), Slot.HEADLINE).size();
    boolean sized = Math.abs(headline.size() - size) > 0.01;
    TextXml.Look look = new TextXml.Look(headline.size(), sized, false, "", "", true);
    HeadlineReadings readings = slide.frame().readings();
    String words = text.headline(headline.paragraphs(), look, readings);
    tree.append(shapes.placeholder(Slot.HEADLINE, words));
    if (!readings.marks().isEmpty()) {
      readings(readings, SlotLook.of(theme, slide.layout(), Slot.HEADLINE).color());
    }
  }

  /** DrawingML has no ruby: small boxes above the words, described by word and reading. */
  private void readings(HeadlineReadings readings, String color) {
    StringBuilder boxes = new StringBuilder();
    List<String> description = new ArrayList<>();
    Box whole = readings.marks().getFirst().box();
    for (HeadlineReadings.Mark mark : readings.marks()) {
      TextXml.Look look = TextXml.Look.of(mark.size(), color).aligned("ctr");
      String kana = text.shape(mark.reading(), look);
      boxes.append(shapes.unbroken("Reading", mark.box(), kana));
      whole = whole.around(mark.box());
      description.add(labels.ruby(mark.base(), mark.reading()));
    }
    tree.append(shapes.group("Readings", whole, labels.joined(description), boxes.toString()));
  }

  private void fill(Slide slide, Slot slot, TextBlock block) {
    if (!block.isEmpty()) {
      double size = SlotLook.of(theme, slide.layout(), slot).size();
      tree.append(shapes.placeholder(slot, text.placeholder(block, size)));
    }
  }

  private void content(Slide slide) {
    switch (slide) {
      case Slide.TitleSlide s -> {
        fill(s, Slot.SUBTITLE, s.subtitle());
        fill(s, Slot.DETAILS, s.details());
      }
      case Slide.AgendaSlide s -> agenda(s);
      case Slide.SectionSlide s -> section(s);
      case Slide.BodySlide s -> built(s, s.body());
      case Slide.FaqSlide s -> {
        badge(s);
        fill(s, Slot.BODY, s.answer());
      }
      case Slide.PictureSlide s -> picture(s);
      case Slide.ComparisonSlide s -> tree.append(new ComparisonXml(theme, text, shapes).print(s));
      case Slide.TableSlide s -> {
        tree.append(new TableXml(text, shapes).print(s, box(s, Slot.AREA)));
        fill(s, Slot.CAPTION, s.caption());
      }
      case Slide.TimelineSlide s -> tree.append(new TimelineXml(text, shapes).print(s));
      case Slide.ChartSlide s -> {
        tree.append(chart(s));
        fill(s, Slot.CAPTION, s.caption());
      }
      case Slide.QuotationSlide s -> tree.append(cards().quotations(s));
      case Slide.BigNumberSlide s -> bigNumber(s);
      case Slide.BigQuestionSlide s -> fill(s, Slot.KICKER, s.kicker());
      case Slide.QuizSlide s -> {
        fill(s, Slot.BODY, s.body());
        tree.append(cards().choices(s));
        reveal(s);
        fill(s, Slot.CAPTION, s.reason());
      }
      case Slide.ActivitySlide s -> {
        fill(s, Slot.BODY, s.task());
        tree.append(cards().time(s, box(s, Slot.DETAILS), labels));
      }
      case Slide.GlossarySlide s -> tree.append(cards().terms(s));
      case Slide.CodeSlide s -> fill(s, Slot.BODY, s.code());
      case Slide.SourcesSlide s -> fill(s, Slot.BODY, s.entries());
    }
  }

  /** The body, item by item where the teacher wants it; what lies deeper comes with its item. */
  private void built(Slide slide, TextBlock body) {
    fill(slide, Slot.BODY, body);
    if (slide.frame().build() && body.paragraphs().size() > 1) {
      List<Integer> starts = new ArrayList<>();
      for (int i = 0; i < body.paragraphs().size(); i++) {
        if (i == 0 || isItem(body.paragraphs().get(i))) {
          starts.add(i);
        }
      }
      starts.add(body.paragraphs().size());
      clicks.paragraphs(shapes.lastId(), starts);
    }
  }

  private static boolean isItem(TextParagraph paragraph) {
    boolean continued = paragraph.marker() instanceof TextParagraph.Marker.Continuation;
    return paragraph.level() == 0 && !continued;
  }

  private void reveal(Slide.QuizSlide slide) {
    for (Slide.ChoiceCard card : slide.choices()) {
      if (card.state() == Slide.ChoiceState.REVEALED) {
        tree.append(cards().revealed(card));
        clicks.shape(shapes.lastId());
      }
    }
  }

  private void badge(Slide slide) {
    Box box = theme.geometry().slots(slide.layout()).get(Slot.BADGE);
    if (box != null) {
      TextXml.Look look =
          TextXml.Look.of(theme.scale().headline().getFirst(), Colors.PAPER).inBold();
      tree.append(
          shapes.box(
              "Q",
              box,
              "roundRect:12000",
              Colors.fill(Colors.accent(0)),
              ShapeXml.Insets.all(0, "ctr"),
              text.shape("Q", look.aligned("ctr"))));
    }
  }

  private CardXml cards() {
    return new CardXml(theme, text, shapes);
  }

  private void agenda(Slide.AgendaSlide slide) {
    List<Integer> minutes =
        slide.entries().stream().map(e -> e.minutes() == null ? 0 : e.minutes()).toList();
    AgendaXml agenda = new AgendaXml(theme, text, shapes, labels);
    if (!minutes.contains(0)) {
      tree.append(agenda.bar(minutes, box(slide, Slot.BAR)));
    }
    double size = SlotLook.of(theme, slide.layout(), Slot.BODY).size();
    tree.append(shapes.placeholder(Slot.BODY, agenda.entries(slide.entries(), size)));
  }

  private void section(Slide.SectionSlide slide) {
    String number = text.placeholder(plain(slide.number()), numberSize(slide));
    tree.append(shapes.placeholder(Slot.NUMBER, number));
    fill(slide, Slot.SUBTITLE, slide.summary());
    if (!slide.minutes().isEmpty()) {
      AgendaXml agenda = new AgendaXml(theme, text, shapes, labels);
      tree.append(agenda.track(slide.minutes(), slide.number() - 1, box(slide, Slot.BAR)));
    }
    fill(slide, Slot.DETAILS, slide.time());
  }

  private double numberSize(Slide slide) {
    return SlotLook.of(theme, slide.layout(), Slot.NUMBER).size();
  }

  private TextBlock plain(int number) {
    double size = SlotLook.of(theme, LayoutKind.SECTION, Slot.NUMBER).size();
    return new TextBlock(List.of(TextParagraph.of(String.valueOf(number))), size);
  }

  /** A picture; dark lines on a transparent ground could not be seen on dark paper. */
  private void picture(Slide.PictureSlide slide) {
    built(slide, slide.body());
    tree.append("<p:pic><p:nvPicPr>")
        .append(shapes.named("Picture", slide.alt()))
        .append("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr>")
        .append(Placeholders.reference(Slot.PICTURE))
        .append("</p:nvPr></p:nvPicPr>")
        .append("<p:blipFill>")
        .append(relations.blip(slide.picture()))
        .append("<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>")
        .append(ShapeXml.place(slide.box()))
        .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
        .append(theme.palette().isDark() ? Colors.fill(Colors.INK) : "")
        .append("</p:spPr></p:pic>");
    fill(slide, Slot.CAPTION, slide.caption());
  }

  private String chart(Slide.ChartSlide slide) {
    return "<p:graphicFrame><p:nvGraphicFramePr>"
        + shapes.named("Chart", slide.alt())
        + "<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr>"
        + Placeholders.reference(slide.layout(), Slot.AREA)
        + "</p:nvPr></p:nvGraphicFramePr><p:xfrm>"
        + ShapeXml.offset("a:off", slide.box())
        + ShapeXml.extent("a:ext", slide.box())
        + "</p:xfrm><a:graphic><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
        + relations.chart(slide.chart(), deck.info().language().regionalTag())
        + "</a:graphicData></a:graphic></p:graphicFrame>";
  }

  private void bigNumber(Slide.BigNumberSlide slide) {
    double size = slide.figure().size();
    String unit = slide.unit().isEmpty() ? "" : " " + slide.unit();
    tree.append(
        shapes.placeholder(
            Slot.NUMBER,
            text.figure(slide.figure(), unit, size * Spacing.UNIT, numberSize(slide))));
    fill(slide, Slot.BODY, slide.label());
  }

  private void furniture(Slide slide, int number) {
    Map<Slot, Box> slots = theme.geometry().slots(slide.layout());
    Frame frame = slide.frame();
    if (slots.containsKey(Slot.SOURCES) && !frame.sources().isEmpty()) {
      tree.append(shapes.placeholder(Slot.SOURCES, sources(slide)));
    }
    if (slots.containsKey(Slot.FOOTER)) {
      tree.append(shapes.placeholder(Slot.FOOTER, small(slide, deck.info().footer(), Slot.FOOTER)));
    }
    Frame.SectionMark section = frame.section();
    if (slots.containsKey(Slot.SECTION_NAME) && section != null && !section.title().isEmpty()) {
      tree.append(
          shapes.placeholder(Slot.SECTION_NAME, small(slide, section.title(), Slot.SECTION_NAME)));
    }
    if (slots.containsKey(Slot.SLIDE_NUMBER)) {
      SlotLook look = SlotLook.of(theme, slide.layout(), Slot.SLIDE_NUMBER);
      TextXml.Look own = TextXml.Look.of(look.size(), look.color());
      tree.append(shapes.placeholder(Slot.SLIDE_NUMBER, text.slideNumber(number, own)));
    }
  }

  private String sources(Slide slide) {
    SlotLook look = SlotLook.of(theme, slide.layout(), Slot.SOURCES);
    List<Run> runs = new ArrayList<>(List.of(Run.plain(labels.sourceLine(""))));
    for (Frame.SourceMark source : slide.frame().sources()) {
      Run plain = Run.plain("[" + source.number() + "]");
      runs.add(new Run(plain.text(), plain.style(), source.url()));
    }
    TextBlock block = new TextBlock(List.of(TextParagraph.of(runs)), look.size());
    return text.placeholder(block, look.size());
  }

  /** LibreOffice forgets the list style of footers, so their runs say it again. */
  private String small(Slide slide, String words, Slot slot) {
    SlotLook look = SlotLook.of(theme, slide.layout(), slot);
    TextXml.Look own =
        new TextXml.Look(look.size(), true, false, look.color(), look.align(), false);
    return text.headline(List.of(TextParagraph.of(words)), own);
  }
}

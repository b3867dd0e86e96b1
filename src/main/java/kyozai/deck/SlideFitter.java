package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import kyozai.diagnostic.Language;
import kyozai.theme.Box;
import kyozai.theme.DeckGeometry;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.theme.TypeScale;
import kyozai.wording.Labels;

/**
 * Fits planned slides to their boxes by measurement: first a smaller step of the ladder down to its
 * floor, then a split at items, rows or sentences. No text is left beyond its box.
 */
public final class SlideFitter {
  private final DeckGeometry geometry;
  private final TypeScale scale;
  private final TextMeasurer measurer;
  private final TextMeasurer dense;
  private final TextFitter texts;
  private final TextFitter sourceTexts;
  private final TableSlides tables;
  private final ComparisonFitter comparisons;
  private final CardSlides cards;
  private final ChartSlides charts;
  private final ShortText shortText;
  private final LongProse longProse;
  private final Labels labels;
  private final Map<String, String> handoutNumbers;
  private final DeckFinisher finisher;
  private final FitReport report = new FitReport();

  private SlideFitter(Theme theme, Language language, Map<String, String> handoutNumbers) {
    this.labels = Labels.of(language);
    this.handoutNumbers = handoutNumbers;
    this.geometry = theme.geometry();
    this.scale = theme.scale();
    this.measurer = TextMeasurer.running(theme);
    this.dense = TextMeasurer.dense(theme);
    this.texts = new TextFitter(measurer);
    this.longProse = new LongProse(texts);
    this.sourceTexts = new TextFitter(TextMeasurer.sources(theme));
    this.tables = new TableSlides(theme, dense, report);
    this.comparisons = new ComparisonFitter(dense);
    this.cards = new CardSlides(theme, measurer);
    this.shortText = new ShortText(dense);
    this.charts = new ChartSlides(theme, dense, shortText);
    this.finisher = new DeckFinisher(theme, measurer, report);
  }

  /** The deck with every slide in its boxes, numbered (1/2) where one became several. */
  public static PlannedDeck fit(PlannedDeck planned, Theme theme) {
    return fit(planned, theme, Map.of());
  }

  /**
   * The same, where prose that would fill too many slides goes on in print.
   *
   * @param handoutNumbers from the ids of topics to their numbers in the handout; prose of topics
   *     without one stays on slides
   */
  public static PlannedDeck fit(
      PlannedDeck planned, Theme theme, Map<String, String> handoutNumbers) {
    SlideFitter fitter = of(planned.deck().info(), theme, handoutNumbers);
    List<Slide> slides = new ArrayList<>();
    for (Slide slide : planned.deck().slides()) {
      slides.addAll(fitter.fitted(slide));
    }
    Deck deck = fitter.finished(planned.deck().info(), slides);
    List<Decision> decisions = new ArrayList<>(planned.decisions());
    decisions.addAll(fitter.report.decisions());
    return new PlannedDeck(deck, decisions);
  }

  /** A fitter for the slides of one deck. */
  static SlideFitter of(DeckInfo info, Theme theme, Map<String, String> handoutNumbers) {
    return new SlideFitter(theme, info.language(), handoutNumbers);
  }

  /** The deck of slides that have been fitted one by one. */
  Deck finished(DeckInfo info, List<Slide> slides) {
    return finisher.finish(new Deck(info, SlideNumbers.number(slides)));
  }

  /** The slides that one becomes, at least one. */
  List<Slide> fitted(Slide slide) {
    List<Slide> fitted = new ArrayList<>(fit(slide));
    for (int i = 1; i < fitted.size(); i++) {
      if (fitted.get(i).frame().notes().equals(slide.frame().notes())) {
        Slide later = fitted.get(i);
        fitted.set(i, Frames.with(later, Frames.withoutNotes(later.frame())));
      }
    }
    if (fitted.size() > 1) {
      report.split(slide, fitted.size());
    }
    return fitted;
  }

  private List<Slide> fit(Slide slide) {
    return switch (slide) {
      case Slide.TitleSlide s -> List.of(title(s));
      case Slide.AgendaSlide s -> agenda(s);
      case Slide.SectionSlide s -> List.of(section(s));
      case Slide.BodySlide s -> prose(s, s.body(), Slide.BodySlide::new);
      case Slide.FaqSlide s -> prose(s, s.answer(), Slide.FaqSlide::new);
      case Slide.ActivitySlide s ->
          text(s, s.task(), (f, t) -> new Slide.ActivitySlide(f, t, s.minutes(), s.form()));
      case Slide.CodeSlide s -> code(s);
      case Slide.SourcesSlide s -> sources(s);
      case Slide.PictureSlide s -> picture(s);
      case Slide.TableSlide s -> tables.fit(s);
      case Slide.ComparisonSlide s ->
          comparisons.fit(s, geometry.box(LayoutKind.COMPARISON, Slot.AREA), scale.dense());
      case Slide.TimelineSlide s -> timeline(s);
      case Slide.ChartSlide s -> chart(s);
      case Slide.QuotationSlide s -> refitted(cards.quotations(s));
      case Slide.GlossarySlide s -> refitted(cards.glossary(s));
      case Slide.QuizSlide s -> refitted(cards.quiz(s));
      case Slide.BigNumberSlide s -> bigNumber(s);
      case Slide.BigQuestionSlide s -> bigQuestion(s);
    };
  }

  /** Slides of text that stand for what no card could hold. */
  private List<Slide> refitted(List<Slide> slides) {
    List<Slide> fitted = new ArrayList<>();
    for (Slide slide : slides) {
      fitted.addAll(
          slide instanceof Slide.BodySlide s
              ? text(s, s.body(), Slide.BodySlide::new)
              : List.of(slide));
    }
    return fitted;
  }

  /** Text that may go on in print, with what is moved in the notes. */
  private List<Slide> prose(
      Slide slide, TextBlock text, BiFunction<Frame, TextBlock, Slide> maker) {
    String number = handoutNumbers.get(slide.frame().id());
    if (number == null) {
      return text(slide, text, maker);
    }
    Box box = geometry.box(slide.layout(), Slot.BODY);
    String pointer = labels.handoutPointer(number);
    Optional<LongProse.Shortened> shorter = longProse.shortened(text, box, scale.body(), pointer);
    if (shorter.isEmpty()) {
      return text(slide, text, maker);
    }
    report.prose(slide, number);
    TextBlock shown = new TextBlock(shorter.get().shown(), text.size());
    List<Slide> slides = new ArrayList<>(text(slide, shown, maker));
    slides.set(0, Frames.withNotes(slides.getFirst(), shorter.get().moved()));
    return slides;
  }

  private List<Slide> text(Slide slide, TextBlock text, BiFunction<Frame, TextBlock, Slide> maker) {
    Box box = geometry.box(slide.layout(), Slot.BODY);
    return parts(slide, text, box, scale.body(), maker);
  }

  private List<Slide> parts(
      Slide slide,
      TextBlock text,
      Box box,
      List<Double> ladder,
      BiFunction<Frame, TextBlock, Slide> maker) {
    List<TextBlock> parts = texts.fit(text, box, ladder);
    shrunk(slide, text, parts.getFirst().size());
    return parts.stream().map(part -> maker.apply(slide.frame(), part)).toList();
  }

  private void shrunk(Slide slide, TextBlock text, double size) {
    if (size < text.size() && !text.isEmpty()) {
      report.shrunk(slide, text.size(), size);
    }
  }

  private Slide title(Slide.TitleSlide slide) {
    TextBlock subtitle =
        shortText.cut(
            slide.subtitle(), geometry.box(LayoutKind.TITLE, Slot.SUBTITLE), scale.dense());
    TextBlock details =
        shortText.cut(
            slide.details(), geometry.box(LayoutKind.TITLE, Slot.DETAILS), List.of(scale.small()));
    Slide fitted = new Slide.TitleSlide(slide.frame(), subtitle, details);
    return ShortText.noted(
        fitted, List.of(slide.subtitle(), slide.details()), List.of(subtitle, details));
  }

  private Slide section(Slide.SectionSlide slide) {
    Box box = geometry.box(LayoutKind.SECTION, Slot.SUBTITLE);
    TextBlock summary = shortText.cut(slide.summary(), box, scale.dense());
    return new Slide.SectionSlide(
        slide.frame(), slide.number(), summary, slide.time(), slide.minutes());
  }

  private List<Slide> agenda(Slide.AgendaSlide slide) {
    Box box = geometry.box(LayoutKind.AGENDA, Slot.BODY);
    List<Slide> slides = new ArrayList<>();
    for (double size : scale.body()) {
      int rows = agendaRows(box, size);
      if (slide.entries().size() <= rows && titlesFit(slide.entries(), box, size)) {
        return List.of(new Slide.AgendaSlide(slide.frame(), sized(slide.entries(), size)));
      }
    }
    double floor = scale.body().getLast();
    int rows = agendaRows(box, floor);
    int count = slide.entries().size();
    for (int from = 0; from < count; from += rows) {
      List<Slide.AgendaEntry> part = slide.entries().subList(from, Math.min(from + rows, count));
      slides.add(new Slide.AgendaSlide(slide.frame(), sized(shortened(part, box, floor), floor)));
    }
    return slides;
  }

  private int agendaRows(Box box, double size) {
    return (int) (box.height() / (size * scale.linePitch() + Spacing.AGENDA_GAP));
  }

  private boolean titlesFit(List<Slide.AgendaEntry> entries, Box box, double size) {
    return entries.stream()
        .allMatch(
            entry ->
                measurer.width(List.of(Run.plain(entry.title())), size, true) <= titleWidth(box));
  }

  private double titleWidth(Box box) {
    return (box.width() - Spacing.agendaNumber(scale) - Spacing.agendaMinutes(scale)) * 0.98;
  }

  private List<Slide.AgendaEntry> shortened(List<Slide.AgendaEntry> entries, Box box, double size) {
    return entries.stream()
        .map(e -> e.with(ShortText.oneLine(e.title(), titleWidth(box), size, measurer), e.size()))
        .toList();
  }

  private static List<Slide.AgendaEntry> sized(List<Slide.AgendaEntry> entries, double size) {
    return entries.stream().map(e -> e.with(e.title(), size)).toList();
  }

  /** Program text may be smaller than running text, down to the small size of the theme. */
  private List<Slide> code(Slide.CodeSlide slide) {
    List<Double> ladder = new ArrayList<>(scale.body());
    scale.dense().stream().filter(size -> size < ladder.getLast()).forEach(ladder::add);
    if (scale.small() < ladder.getLast()) {
      ladder.add(scale.small());
    }
    Box box = geometry.box(LayoutKind.CODE, Slot.BODY);
    return parts(slide, slide.code(), box, ladder, Slide.CodeSlide::new);
  }

  private List<Slide> sources(Slide.SourcesSlide slide) {
    Box box = geometry.box(LayoutKind.SOURCES, Slot.BODY);
    return sourceTexts.fit(slide.entries(), box, scale.sources()).stream()
        .map(part -> (Slide) new Slide.SourcesSlide(slide.frame(), part, slide.forTeacher()))
        .toList();
  }

  /** Text that does not fit beside the picture takes slides of its own. */
  private List<Slide> picture(Slide.PictureSlide slide) {
    Box beside = geometry.box(LayoutKind.PICTURE_BESIDE, Slot.BODY);
    OptionalDouble size = texts.size(slide.body().paragraphs(), beside, scale.body());
    if (slide.body().isEmpty()) {
      return List.of(placed(slide, slide.body(), LayoutKind.PICTURE_BELOW));
    }
    if (size.isPresent()) {
      shrunk(slide, slide.body(), size.getAsDouble());
      return List.of(placed(slide, slide.body().at(size.getAsDouble()), LayoutKind.PICTURE_BESIDE));
    }
    Slide.BodySlide words = new Slide.BodySlide(slide.frame(), slide.body());
    List<Slide> slides = new ArrayList<>(text(words, words.body(), Slide.BodySlide::new));
    TextBlock none = new TextBlock(List.of(), slide.body().size());
    slides.add(placed(slide, none, LayoutKind.PICTURE_BELOW));
    return slides;
  }

  private Slide placed(Slide.PictureSlide slide, TextBlock body, LayoutKind layout) {
    Box room = geometry.box(layout, Slot.PICTURE);
    double ratio = (double) slide.picture().width() / slide.picture().height();
    double width = Math.min(room.width(), room.height() * ratio);
    double height = width / ratio;
    double x = room.x() + (room.width() - width) / 2;
    double y = room.y() + (room.height() - height) / 2;
    TextBlock caption =
        shortText.cut(slide.caption(), geometry.box(layout, Slot.CAPTION), List.of(scale.small()));
    Slide fitted =
        new Slide.PictureSlide(
            slide.frame(),
            body,
            slide.picture(),
            slide.alt(),
            new Box(x, y, width, height),
            caption,
            layout);
    return ShortText.noted(fitted, List.of(slide.caption()), List.of(caption));
  }

  /** A timeline with an event that no card holds is shown as dated rows. */
  private List<Slide> timeline(Slide.TimelineSlide slide) {
    Box area = geometry.box(LayoutKind.TIMELINE, Slot.AREA);
    return new TimelineFitter(dense, area, scale.dense()).fit(slide).orElseGet(() -> rows(slide));
  }

  private List<Slide> rows(Slide.TimelineSlide slide) {
    report.tabled(slide);
    TextBlock none = new TextBlock(List.of(), scale.small());
    return tables.fit(new Slide.TableSlide(slide.frame(), slide.table(), none, slide.alt()));
  }

  /** A chart that could not be read from the back of the room is shown as its table. */
  private List<Slide> chart(Slide.ChartSlide slide) {
    Optional<Slide> drawn = charts.fit(slide);
    if (drawn.isPresent()) {
      return List.of(drawn.get());
    }
    report.tabled(slide);
    return tables.fit(
        new Slide.TableSlide(slide.frame(), slide.table(), slide.unitCaption(), slide.alt()));
  }

  private List<Slide> bigNumber(Slide.BigNumberSlide slide) {
    Box room = geometry.box(LayoutKind.BIG_NUMBER, Slot.NUMBER);
    Optional<Double> size =
        scale.number().stream()
            .filter(each -> numberWidth(slide, each) <= room.width() * 0.98)
            .findFirst();
    if (size.isEmpty()) {
      List<TextParagraph> words = new ArrayList<>(slide.figure().paragraphs());
      words.add(TextParagraph.of(slide.unit()));
      words.addAll(slide.label().paragraphs());
      TextBlock body = slide.label();
      return text(slide, new TextBlock(words, body.size()), Slide.BodySlide::new);
    }
    Box below = geometry.box(LayoutKind.BIG_NUMBER, Slot.BODY);
    List<TextBlock> label = texts.fit(slide.label(), below, scale.body());
    List<Slide> slides = new ArrayList<>();
    slides.add(
        new Slide.BigNumberSlide(
            slide.frame(), slide.figure().at(size.get()), slide.unit(), label.getFirst()));
    label.stream().skip(1).forEach(part -> slides.add(new Slide.BodySlide(slide.frame(), part)));
    return slides;
  }

  private double numberWidth(Slide.BigNumberSlide slide, double size) {
    List<Run> figure = slide.figure().paragraphs().getFirst().runs();
    double unit = measurer.width(List.of(Run.plain(" " + slide.unit())), size * Spacing.UNIT, true);
    return measurer.width(figure, size, true) + unit;
  }

  /** A question too long to stand alone is running text under its kicker. */
  private List<Slide> bigQuestion(Slide.BigQuestionSlide slide) {
    Box above = geometry.box(LayoutKind.BIG_QUESTION, Slot.KICKER);
    TextBlock kicker = shortText.cut(slide.kicker(), above, List.of(scale.small()));
    Frame frame = slide.frame();
    if (cards.headlines().holds(frame.headline(), LayoutKind.BIG_QUESTION)) {
      Slide fitted = new Slide.BigQuestionSlide(frame, kicker);
      return List.of(ShortText.noted(fitted, List.of(slide.kicker()), List.of(kicker)));
    }
    double size = scale.headline().getFirst();
    Frame below = Frames.under(frame, new TextBlock(slide.kicker().paragraphs(), size));
    TextBlock body = new TextBlock(frame.headline().paragraphs(), scale.body().getFirst());
    Slide.BodySlide words = new Slide.BodySlide(below, body);
    return text(words, body, Slide.BodySlide::new);
  }
}

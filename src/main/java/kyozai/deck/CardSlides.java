package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kyozai.deck.Slide.ChoiceCard;
import kyozai.deck.Slide.Quote;
import kyozai.deck.Slide.TermCard;
import kyozai.deck.TextParagraph.Marker;
import kyozai.theme.Box;
import kyozai.theme.DeckGeometry;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.theme.TypeScale;

/**
 * Fits slides made of cards. What no card can hold comes back as slides of running text, which are
 * still to be fitted.
 */
final class CardSlides {
  private static final int[][] GRIDS = {{3, 2}, {2, 2}, {3, 1}, {1, 2}, {1, 1}};

  private final DeckGeometry geometry;
  private final TypeScale scale;
  private final TextMeasurer measurer;
  private final TextMeasurer dense;
  private final TextFitter denseTexts;
  private final CardFitter cards;
  private final HeadlineFitter headlines;
  private final PhraseLines phrases;

  CardSlides(Theme theme, TextMeasurer measurer) {
    this.geometry = theme.geometry();
    this.scale = theme.scale();
    this.measurer = measurer;
    this.dense = TextMeasurer.dense(theme);
    this.denseTexts = new TextFitter(dense);
    this.cards = new CardFitter(dense);
    this.headlines = new HeadlineFitter(theme, measurer);
    this.phrases = new PhraseLines(dense);
  }

  HeadlineFitter headlines() {
    return headlines;
  }

  List<Slide> glossary(Slide.GlossarySlide slide) {
    Box area = geometry.box(LayoutKind.GLOSSARY, Slot.AREA);
    for (int[] grid : GRIDS) {
      Optional<List<Slide>> slides = glossary(slide, area, grid[0], grid[1]);
      if (slides.isPresent()) {
        return slides.get();
      }
    }
    List<TextParagraph> words = new ArrayList<>();
    for (TermCard card : slide.cards()) {
      words.addAll(card.term().paragraphs());
      words.add(TextParagraph.of(card.reading()));
      words.addAll(card.meaning().paragraphs());
    }
    words.removeIf(paragraph -> paragraph.plainText().isEmpty());
    return List.of(body(slide.frame(), words));
  }

  /** All terms in grids of one kind; the fewer slides, the better, and each about equally full. */
  private Optional<List<Slide>> glossary(
      Slide.GlossarySlide slide, Box area, int columns, int rows) {
    int count = slide.cards().size();
    int most = columns * rows;
    int needed = Math.max(1, (count + most - 1) / most);
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < needed; i++) {
      List<TermCard> share = slide.cards().subList(count * i / needed, count * (i + 1) / needed);
      int used = Math.max(1, Math.min(rows, (share.size() + columns - 1) / columns));
      Optional<List<TermCard>> placed = cards.terms(share, area, columns, used, scale.dense());
      if (placed.isEmpty()) {
        return Optional.empty();
      }
      slides.add(new Slide.GlossarySlide(slide.frame(), placed.get()));
    }
    return Optional.of(slides);
  }

  List<Slide> quiz(Slide.QuizSlide slide) {
    Box stemBox = geometry.box(LayoutKind.QUIZ, Slot.BODY);
    Box area = geometry.box(LayoutKind.QUIZ, Slot.AREA);
    Box below = geometry.box(LayoutKind.QUIZ, Slot.CAPTION);
    List<Slide> slides = new ArrayList<>();
    TextBlock stem = slide.body();
    boolean tooLong = !headlines.holds(slide.frame().headline(), LayoutKind.QUIZ);
    if (tooLong) {
      stem = new TextBlock(joined(slide.frame().headline(), stem), scale.body().getFirst());
    }
    if (!stem.isEmpty()) {
      OptionalDouble size = stemSize(stem, stemBox, area, slide.choices());
      if (size.isPresent()) {
        stem = stem.at(size.getAsDouble());
        area = below(stem, stemBox, area);
      } else {
        slides.add(body(slide.frame(), stem.paragraphs()));
        stem = new TextBlock(List.of(), stem.size());
      }
    }
    Optional<List<ChoiceCard>> placed = cards.choices(slide.choices(), area, scale.body());
    if (placed.isEmpty()) {
      return List.of(body(slide.frame(), listed(slide)));
    }
    var reasonSize = denseTexts.size(slide.reason().paragraphs(), below, scale.dense());
    TextBlock reason = slide.reason().at(reasonSize.orElse(scale.dense().getLast()));
    TextBlock onSlide = reasonSize.isPresent() ? reason : new TextBlock(List.of(), reason.size());
    slides.add(new Slide.QuizSlide(slide.frame(), stem, placed.get(), onSlide, slide.answered()));
    if (reasonSize.isEmpty()) {
      slides.add(body(slide.frame(), reason.paragraphs()));
    }
    return slides;
  }

  /** The largest size at which the stem has room and the choices still fit below it. */
  private OptionalDouble stemSize(TextBlock stem, Box box, Box area, List<ChoiceCard> choices) {
    return scale.body().stream()
        .mapToDouble(Double::doubleValue)
        .filter(size -> measurer.height(stem.paragraphs(), box.width(), size) <= box.height())
        .filter(
            size ->
                cards.choices(choices, below(stem.at(size), box, area), scale.body()).isPresent())
        .findFirst();
  }

  /** What a stem leaves of the room for the choices. */
  private Box below(TextBlock stem, Box box, Box area) {
    double height = measurer.height(stem.paragraphs(), box.width(), stem.size());
    double top = box.y() + height + Spacing.CHOICE_GAP;
    return new Box(area.x(), top, area.width(), area.bottom() - top);
  }

  private static List<TextParagraph> joined(TextBlock headline, TextBlock body) {
    List<TextParagraph> all = new ArrayList<>(headline.paragraphs());
    all.addAll(body.paragraphs());
    return all;
  }

  /** A quiz item as running text. */
  private static List<TextParagraph> listed(Slide.QuizSlide slide) {
    List<TextParagraph> lines = new ArrayList<>(slide.body().paragraphs());
    for (ChoiceCard card : slide.choices()) {
      List<Run> runs = new ArrayList<>();
      String tick = card.state() == Slide.ChoiceState.RIGHT ? "✓ " : "";
      runs.add(Run.plain(tick + card.mark() + " "));
      boolean secret = card.mark().isEmpty() && card.state() == Slide.ChoiceState.REVEALED;
      if (!secret) {
        card.text().paragraphs().forEach(paragraph -> runs.addAll(paragraph.runs()));
      }
      lines.add(TextParagraph.of(runs));
    }
    lines.addAll(slide.reason().paragraphs());
    return lines;
  }

  List<Slide> quotations(Slide.QuotationSlide slide) {
    Box area = geometry.box(LayoutKind.QUOTATION, Slot.AREA);
    List<Box> boxes = CardFitter.grid(area, slide.quotes().size(), 1, Spacing.GAP);
    for (double size : scale.quotation()) {
      List<Quote> placed = new ArrayList<>();
      for (int i = 0; i < slide.quotes().size(); i++) {
        Quote quote = phrased(slide.quotes().get(i), boxes.get(i), size);
        if (quoteHeight(quote, boxes.get(i), size) <= boxes.get(i).height()) {
          placed.add(at(quote, boxes.get(i), size));
        }
      }
      if (placed.size() == slide.quotes().size()) {
        return List.of(new Slide.QuotationSlide(slide.frame(), placed));
      }
    }
    if (slide.quotes().size() > 1) {
      List<Slide> apart = new ArrayList<>();
      for (Quote quote : slide.quotes()) {
        apart.addAll(quotations(new Slide.QuotationSlide(slide.frame(), List.of(quote))));
      }
      return apart;
    }
    return List.of(asText(slide));
  }

  private Slide asText(Slide.QuotationSlide slide) {
    List<TextParagraph> words = new ArrayList<>();
    for (Quote quote : slide.quotes()) {
      words.addAll(quote.text().paragraphs());
      for (TextParagraph speaker : quote.speaker().paragraphs()) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain("— "));
        runs.addAll(speaker.runs());
        words.add(new TextParagraph(runs, 0, new Marker.None()));
      }
    }
    return body(slide.frame(), words);
  }

  private double quoteHeight(Quote quote, Box box, double size) {
    double width = quoteWidth(box);
    double speaker = scale.dense().getLast();
    double head = quote.side() == null ? 0 : speaker * dense.pitch() + Spacing.CARD;
    double below =
        quote.speaker().isEmpty()
            ? 0
            : Spacing.CARD + dense.height(quote.speaker().paragraphs(), width, speaker);
    double text = dense.height(quote.text().paragraphs(), width, size);
    return head + text + below + 2 * Spacing.CARD;
  }

  private static double quoteWidth(Box box) {
    return box.width() - 2 * Spacing.CARD - 2 * Spacing.CARD;
  }

  private Quote phrased(Quote quote, Box box, double size) {
    TextBlock words = phrases.cell(quote.text(), quoteWidth(box), size);
    return new Quote(words, quote.speaker(), quote.side(), box);
  }

  private Quote at(Quote quote, Box box, double size) {
    double speaker = scale.dense().getLast();
    return new Quote(quote.text().at(size), quote.speaker().at(speaker), quote.side(), box);
  }

  private Slide body(Frame frame, List<TextParagraph> paragraphs) {
    return new Slide.BodySlide(frame, new TextBlock(paragraphs, scale.body().getFirst()));
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.deck.Slide.ChoiceCard;
import kyozai.deck.Slide.TermCard;
import kyozai.theme.Box;

/** Fits cards into grids: the terms of a glossary and the choices of a quiz item. */
final class CardFitter {
  /** Cards with few words are not lower than this, so that they still look like cards. */
  private static final double LOWEST_TERM = 130;

  private final TextMeasurer measurer;
  private final PhraseLines phrases;
  private final double lowestChoice;

  /** Few choices are this high where there is room. */
  private final double roomyChoice;

  private final double sign;

  CardFitter(TextMeasurer measurer) {
    this.measurer = measurer;
    this.phrases = new PhraseLines(measurer);
    double small = measurer.scale().small();
    this.lowestChoice = Spacing.choiceCircle(measurer.scale()) + 14;
    this.roomyChoice = 3.875 * small;
    this.sign = 9 * small;
  }

  /** A grid of equal boxes that fills an area. */
  static List<Box> grid(Box area, int columns, int rows, double gap) {
    double width = (area.width() - (columns - 1) * gap) / columns;
    double height = (area.height() - (rows - 1) * gap) / rows;
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = area.x() + column * (width + gap);
        double y = area.y() + row * (height + gap);
        boxes.add(new Box(x, y, width, height));
      }
    }
    return boxes;
  }

  /** The terms in a grid of so many columns and rows; none when one of them does not fit. */
  Optional<List<TermCard>> terms(
      List<TermCard> cards, Box area, int columns, int rows, List<Double> ladder) {
    List<Box> boxes = grid(area, columns, rows, Spacing.GAP);
    for (double size : ladder) {
      List<TermCard> placed = new ArrayList<>();
      double tallest = 0;
      for (int i = 0; i < cards.size(); i++) {
        Box box = boxes.get(i);
        double width = box.width() - 2 * Spacing.CARD;
        TermCard card = phrased(cards.get(i), width, ladder.getFirst(), size);
        tallest = Math.max(tallest, termHeight(card, width, size) + 2 * Spacing.CARD);
        if (termHeight(card, width, size) <= box.height() - 2 * Spacing.CARD) {
          placed.add(new TermCard(card.term(), card.reading(), card.meaning(), box));
        }
      }
      if (placed.size() == cards.size()) {
        double height = Math.min(boxes.getFirst().height(), Math.max(LOWEST_TERM, tallest));
        Box used = new Box(area.x(), area.y(), area.width(), grown(height, rows));
        return Optional.of(placed(placed, grid(used, columns, rows, Spacing.GAP)));
      }
    }
    return Optional.empty();
  }

  private static double grown(double height, int rows) {
    return rows * height + (rows - 1) * Spacing.GAP;
  }

  private static List<TermCard> placed(List<TermCard> cards, List<Box> boxes) {
    List<TermCard> placed = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      TermCard card = cards.get(i);
      placed.add(new TermCard(card.term(), card.reading(), card.meaning(), boxes.get(i)));
    }
    return placed;
  }

  private TermCard phrased(TermCard card, double width, double term, double size) {
    List<Run> head = card.term().paragraphs().getFirst().runs();
    List<Run> whole = phrases.bold(head, width, term);
    return new TermCard(
        new TextBlock(List.of(TextParagraph.of(whole)), term),
        card.reading(),
        phrases.cell(card.meaning().at(size), width, size),
        card.box());
  }

  private double termHeight(TermCard card, double width, double size) {
    double term = measurer.scale().dense().getFirst();
    double small = measurer.scale().small();
    double pitch = measurer.pitch();
    double reading = 0;
    if (!card.reading().isEmpty()) {
      List<Run> runs = List.of(Run.plain(card.reading()));
      reading = measurer.lines(TextParagraph.of(runs), width, small).size() * small * pitch;
    }
    List<Run> head = card.term().paragraphs().getFirst().runs();
    double heading = measurer.boldLines(head, width, term).size() * term * pitch;
    return reading + heading + measurer.height(card.meaning().paragraphs(), width, size);
  }

  /**
   * The choices in one column, else in two; none when they do not fit at the floor.
   *
   * @param cards with text, a sign alone, or one empty card for a short answer
   */
  Optional<List<ChoiceCard>> choices(List<ChoiceCard> cards, Box area, List<Double> ladder) {
    boolean shortAnswer = cards.size() == 1 && cards.getFirst().mark().isEmpty();
    boolean fits = shortAnswer && signHeight(cards.getFirst(), area, ladder.getFirst()) <= sign;
    if (fits || cards.stream().allMatch(card -> card.text().isEmpty())) {
      return Optional.of(signs(cards, area, ladder.getFirst()));
    }
    for (int columns = 1; columns <= 2; columns++) {
      for (double size : ladder) {
        Optional<List<ChoiceCard>> placed = choices(cards, area, columns, size);
        if (placed.isPresent()) {
          return placed;
        }
      }
    }
    return Optional.empty();
  }

  private double signHeight(ChoiceCard card, Box area, double size) {
    double width = area.width() - 2 * Spacing.CARD;
    return measurer.height(card.text().paragraphs(), width, size);
  }

  private List<ChoiceCard> signs(List<ChoiceCard> cards, Box area, double size) {
    Box row = new Box(area.x(), area.y(), area.width(), Math.min(sign, area.height()));
    List<Box> boxes = grid(row, cards.size(), 1, Spacing.GAP);
    List<ChoiceCard> placed = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      placed.add(at(cards.get(i), boxes.get(i), size));
    }
    return placed;
  }

  private Optional<List<ChoiceCard>> choices(
      List<ChoiceCard> cards, Box area, int columns, double size) {
    double width = (area.width() - (columns - 1) * Spacing.CHOICE_GAP) / columns;
    double inner = width - 2 * Spacing.CARD - Spacing.choiceMark(measurer.scale());
    int rows = (cards.size() + columns - 1) / columns;
    double height = lowestChoice;
    List<ChoiceCard> whole = new ArrayList<>();
    for (ChoiceCard card : cards) {
      TextBlock text = phrases.cell(card.text(), inner, size);
      whole.add(new ChoiceCard(card.mark(), text, card.state(), card.box()));
      height = Math.max(height, measurer.height(text.paragraphs(), inner, size) + Spacing.CARD);
    }
    double even = (area.height() - (rows - 1) * Spacing.CHOICE_GAP) / rows;
    height = Math.max(height, Math.min(even, roomyChoice));
    double total = rows * height + (rows - 1) * Spacing.CHOICE_GAP;
    if (total > area.height()) {
      return Optional.empty();
    }
    Box used = new Box(area.x(), area.y(), area.width(), total);
    List<Box> boxes = grid(used, columns, rows, Spacing.CHOICE_GAP);
    List<ChoiceCard> placed = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      placed.add(at(whole.get(i), boxes.get(i), size));
    }
    return Optional.of(placed);
  }

  private static ChoiceCard at(ChoiceCard card, Box box, double size) {
    return new ChoiceCard(card.mark(), card.text().at(size), card.state(), box);
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Slide.ChoiceCard;
import kyozai.deck.Slide.ChoiceState;

/** A deck in which nothing appears at a click: for paper, pictures and rooms without a clicker. */
public final class StillDeck {
  private StillDeck() {}

  /** The same slides without motion; what would have appeared stands on the answer slides alone. */
  public static PlannedDeck of(PlannedDeck planned) {
    List<Slide> slides = new ArrayList<>();
    planned.deck().slides().forEach(slide -> slides.add(still(slide)));
    return new PlannedDeck(new Deck(planned.deck().info(), slides), planned.decisions());
  }

  /** The same slide without motion. */
  static Slide still(Slide slide) {
    Slide calm = Frames.with(slide, Frames.still(slide.frame()));
    return calm instanceof Slide.QuizSlide quiz ? still(quiz) : calm;
  }

  private static Slide still(Slide.QuizSlide slide) {
    List<ChoiceCard> cards = slide.choices().stream().map(StillDeck::still).toList();
    return new Slide.QuizSlide(
        slide.frame(), slide.body(), cards, slide.reason(), slide.answered());
  }

  private static ChoiceCard still(ChoiceCard card) {
    if (card.state() != ChoiceState.REVEALED) {
      return card;
    }
    TextBlock words =
        card.mark().isEmpty() ? new TextBlock(List.of(), card.text().size()) : card.text();
    return new ChoiceCard(card.mark(), words, ChoiceState.ASKED, card.box());
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.wording.Labels;

/** A deck that pupils may have: without notes, and without what shows an answer. */
public final class PupilDeck {
  private PupilDeck() {}

  /** The slides that it has, not yet fitted. */
  public static List<Slide> planned(PlannedDeck deck) {
    return deck.deck().slides().stream()
        .filter(Slide::isForPupils)
        .map(StillDeck::still)
        .map(PupilDeck::silent)
        .toList();
  }

  /**
   * The deck. A slide that pupils do not get leaves an empty one, so that all others have the
   * numbers that they have on the screen; at the end there is no need for any.
   */
  public static Deck of(PaperDeck paper) {
    Labels labels = Labels.of(paper.deck().info().language());
    List<Slide> slides = new ArrayList<>();
    for (Slide slide : paper.deck().slides()) {
      int number = slides.size() + 1;
      boolean withheld = paper.withheld().contains(number);
      slides.add(withheld ? empty(slide, labels.withheld(number)) : silent(slide));
    }
    while (paper.withheld().contains(slides.size())) {
      slides.removeLast();
    }
    return new Deck(paper.deck().info(), slides);
  }

  private static Slide silent(Slide slide) {
    return Frames.with(slide, Frames.withoutNotes(slide.frame()));
  }

  private static Slide empty(Slide slide, String headline) {
    Frame old = slide.frame();
    TextBlock words = new TextBlock(List.of(TextParagraph.of(headline)), old.headline().size());
    TextBlock nothing = new TextBlock(List.of(), old.headline().size());
    Frame frame =
        new Frame(
            old.id(),
            words,
            HeadlineReadings.NONE,
            old.section(),
            List.of(),
            false,
            List.of(),
            old.position());
    return new Slide.BodySlide(frame, nothing);
  }
}

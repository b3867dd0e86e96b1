package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kyozai.theme.Theme;

/**
 * The slides as they are printed on paper: nothing has appeared at a click, and every slide has the
 * number that it has on the screen.
 *
 * @param deck as many slides as on the screen
 * @param withheld the numbers, from 1, of slides that pupils do not get: they show answers or what
 *     belongs to them
 */
public record PaperDeck(Deck deck, Set<Integer> withheld) {

  /** Keeps its own set. */
  public PaperDeck {
    withheld = Set.copyOf(withheld);
  }

  /**
   * The slides of a deck on paper.
   *
   * @param planned not yet fitted
   * @param handoutNumbers from the ids of topics to their numbers in the handout
   */
  public static PaperDeck of(PlannedDeck planned, Theme theme, Map<String, String> handoutNumbers) {
    SlideFitter fitter = SlideFitter.of(planned.deck().info(), theme, handoutNumbers);
    List<Slide> slides = new ArrayList<>();
    Set<Integer> withheld = new TreeSet<>();
    for (Slide slide : planned.deck().slides()) {
      List<Slide> onScreen = fitter.fitted(slide);
      boolean open = slide.isForPupils();
      List<Slide> onPaper = StillDeck.still(slide).equals(slide) ? onScreen : calm(slide, fitter);
      for (int i = 0; i < onScreen.size(); i++) {
        boolean used = i < onPaper.size();
        slides.add(used ? onPaper.get(i) : blank(slide.frame()));
        if (!open || !used) {
          withheld.add(slides.size());
        }
      }
    }
    return new PaperDeck(fitter.finished(planned.deck().info(), slides), withheld);
  }

  private static List<Slide> calm(Slide slide, SlideFitter fitter) {
    return fitter.fitted(StillDeck.still(slide));
  }

  /** What would have taken more slides with its answer leaves a number out. */
  private static Slide blank(Frame frame) {
    TextBlock nothing = new TextBlock(List.of(), frame.headline().size());
    return new Slide.BodySlide(Frames.withoutNotes(Frames.under(frame, nothing)), nothing);
  }
}

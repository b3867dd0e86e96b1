package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.deck.Slide.EventCard;
import kyozai.deck.Slide.TimelineSlide;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;

/**
 * Fits timelines: cards in turn above and below the axis, split over slides where the time between
 * two events is longest.
 */
final class TimelineFitter {
  /** More events than these on one slide are hard to read from the back of a room. */
  private static final int USUAL = 4;

  /** With short words as many as this. */
  private static final int MOST = 6;

  /** A card wider than this has lines too long for its few words. */
  private static final double WIDEST = 330;

  private static final double BETWEEN = 16;

  /** How much worse a slide gets by each event more or less than its share. */
  private static final double UNEVEN = 0.3;

  private static final double ORPHAN = 2;

  private final TextMeasurer measurer;
  private final PhraseLines phrases;
  private final Box area;
  private final List<Double> ladder;

  /**
   * A fitter.
   *
   * @param measurer for dense text
   */
  TimelineFitter(TextMeasurer measurer, Box area, List<Double> ladder) {
    this.measurer = measurer;
    this.phrases = new PhraseLines(measurer);
    this.area = area;
    this.ladder = ladder;
  }

  /** The timeline on as many slides as it needs; none when an event fits no card. */
  Optional<List<Slide>> fit(TimelineSlide slide) {
    List<EventCard> events = slide.events();
    Optional<TimelineSlide> whole = placed(slide, events, MOST);
    if (whole.isPresent()) {
      return Optional.of(List.of(whole.get()));
    }
    Cuts[] best = new Cuts[events.size() + 1];
    best[0] = new Cuts(0, 0, 0);
    double share = share(events.size());
    for (int end = 1; end <= events.size(); end++) {
      for (int start = Math.max(0, end - MOST); start < end; start++) {
        Cuts before = best[start];
        if (before != null && placed(slide, events.subList(start, end), USUAL).isPresent()) {
          double cost = before.cost() + cost(events, start, end, share);
          best[end] = Cuts.better(best[end], new Cuts(before.slides() + 1, cost, start));
        }
      }
    }
    return Optional.ofNullable(best[events.size()]).map(last -> slides(slide, best));
  }

  /** How many events each slide has when all have about the same. */
  private static double share(int events) {
    int slides = (events + USUAL - 1) / USUAL;
    return (double) events / slides;
  }

  /** The longer the time before a slide and the more even its share, the better. */
  private static double cost(List<EventCard> events, int start, int end, double share) {
    double all = Math.max(1, events.getLast().day() - events.getFirst().day());
    double gap = start == 0 ? 0 : (events.get(start).day() - events.get(start - 1).day()) / all;
    double uneven = Math.abs(end - start - share) * UNEVEN;
    return uneven * uneven - gap + (end - start == 1 ? ORPHAN : 0);
  }

  /** The best slides up to some event. */
  private record Cuts(int slides, double cost, int start) {
    static Cuts better(@Nullable Cuts old, Cuts other) {
      if (old == null || other.slides() < old.slides()) {
        return other;
      }
      return other.slides() == old.slides() && other.cost() < old.cost() ? other : old;
    }
  }

  private List<Slide> slides(TimelineSlide slide, Cuts[] best) {
    List<Slide> slides = new ArrayList<>();
    int end = best.length - 1;
    while (end > 0) {
      int start = best[end].start();
      slides.addFirst(placed(slide, slide.events().subList(start, end), USUAL).orElseThrow());
      end = start;
    }
    return slides;
  }

  /** Some events at the largest size at which each card holds its words. */
  private Optional<TimelineSlide> placed(TimelineSlide slide, List<EventCard> events, int most) {
    if (events.size() > most) {
      return Optional.empty();
    }
    for (double size : ladder) {
      Optional<List<EventCard>> cards = cards(events, size);
      if (cards.isPresent()) {
        Box axis = new Box(area.x(), middle(), area.width(), 0);
        return Optional.of(
            new TimelineSlide(slide.frame(), cards.get(), slide.table(), axis, slide.alt()));
      }
    }
    return Optional.empty();
  }

  private double middle() {
    return area.y() + area.height() / 2;
  }

  private Optional<List<EventCard>> cards(List<EventCard> events, double size) {
    int above = (events.size() + 1) / 2;
    double width = (area.width() - BETWEEN * (above - 1)) / above;
    width = Math.min(width, WIDEST);
    double room = area.height() / 2 - Spacing.AXIS_GAP;
    List<TextBlock> words = new ArrayList<>();
    for (EventCard event : events) {
      words.add(phrases.cell(event.words().at(size), width - 2 * Spacing.EVENT, size));
      if (height(words.getLast(), width) > room) {
        return Optional.empty();
      }
    }
    return Optional.of(cards(events, words, width));
  }

  private double height(TextBlock words, double width) {
    double inner = width - 2 * Spacing.EVENT;
    return measurer.height(words.paragraphs(), inner, words.size()) + 2 * Spacing.EVENT;
  }

  private List<EventCard> cards(List<EventCard> events, List<TextBlock> words, double width) {
    double slot = area.width() / events.size();
    List<EventCard> cards = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      double at = area.x() + slot * (i + 0.5);
      boolean above = i % 2 == 0;
      double least = i < 2 ? area.x() : cards.get(i - 2).box().right() + BETWEEN;
      int behind = (events.size() - 1 - i) / 2;
      double most = area.right() - behind * (width + BETWEEN) - width;
      double x = Math.min(Math.max(at - width / 2, least), most);
      double height = height(words.get(i), width);
      double y = above ? middle() - Spacing.AXIS_GAP - height : middle() + Spacing.AXIS_GAP;
      EventCard event = events.get(i);
      cards.add(
          new EventCard(
              words.get(i),
              event.day(),
              event.firstYear(),
              event.lastYear(),
              event.span(),
              new Box(x, y, width, height),
              at));
    }
    return cards;
  }
}

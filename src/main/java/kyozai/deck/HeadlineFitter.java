package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.deck.ReadingPlacer.Stand;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.typography.Line;
import kyozai.typography.PhraseBreaker;

/** Fits headlines: a smaller step, and what no step holds ends in … and stands in the notes. */
final class HeadlineFitter {
  private static final int MOST_LINES = 2;

  private final Theme theme;
  private final TextMeasurer measurer;

  HeadlineFitter(Theme theme, TextMeasurer measurer) {
    this.theme = theme;
    this.measurer = measurer;
  }

  /** The frame with a headline that stays in its box. */
  Frame fit(Frame frame, LayoutKind layout) {
    List<Run> runs = runs(frame.headline());
    Box box = theme.geometry().box(layout, Slot.HEADLINE);
    List<Double> ladder = ladder(layout);
    Optional<Frame> read =
        theme.readings()
            ? new ReadingPlacer(measurer)
                .place(frame, box, stand(layout), ladder, mostLines(layout))
            : Optional.empty();
    if (read.isPresent()) {
      return read.get();
    }
    for (double size : ladder) {
      if (fits(runs, box, size, layout)) {
        List<Run> broken = new PhraseLines(measurer).headline(runs, box.width(), size);
        return Frames.under(frame, new TextBlock(List.of(TextParagraph.of(broken)), size));
      }
    }
    double floor = ladder.getLast();
    int most = mostLinesAtFloor(layout);
    List<Run> cut = ShortText.lines(runs, box.width(), floor, most, measurer);
    Frame shorter = Frames.under(frame, new TextBlock(List.of(TextParagraph.of(cut)), floor));
    List<TextParagraph> notes = new ArrayList<>(frame.headline().paragraphs());
    notes.addAll(frame.notes());
    return Frames.noted(shorter, notes);
  }

  private int mostLinesAtFloor(LayoutKind layout) {
    Box box = theme.geometry().box(layout, Slot.HEADLINE);
    double pitch = ladder(layout).getLast() * Spacing.HEADLINE_PITCH;
    return Math.min(Math.max(1, (int) (box.height() / pitch)), mostLines(layout));
  }

  /** The longest beginning of a headline that needs no cut and ends between two phrases. */
  String fitting(TextBlock headline, LayoutKind layout) {
    List<Run> runs = runs(headline);
    Box box = theme.geometry().box(layout, Slot.HEADLINE);
    List<Line> lines = measurer.boldLines(runs, box.width(), ladder(layout).getLast());
    int limit = lines.get(Math.min(lines.size(), mostLinesAtFloor(layout)) - 1).end();
    String text = TextParagraph.of(runs).plainText();
    int phrase = PhraseBreaker.opportunities(text).previousSetBit(limit);
    return text.substring(0, phrase > 0 ? phrase : limit);
  }

  /** Whether a headline needs no cut. */
  boolean holds(TextBlock headline, LayoutKind layout) {
    Box box = theme.geometry().box(layout, Slot.HEADLINE);
    return fits(runs(headline), box, ladder(layout).getLast(), layout);
  }

  private List<Double> ladder(LayoutKind layout) {
    return theme.scale().ladder(layout.heading());
  }

  private static Stand stand(LayoutKind layout) {
    return switch (layout.heading()) {
      case LESSON -> Stand.BOTTOM_LEFT;
      case QUESTION -> Stand.CENTERED;
      case SECTION, CONTENT -> Stand.TOP_LEFT;
    };
  }

  private static int mostLines(LayoutKind layout) {
    return switch (layout.heading()) {
      case LESSON, SECTION, QUESTION -> Integer.MAX_VALUE;
      case CONTENT -> MOST_LINES;
    };
  }

  private boolean fits(List<Run> runs, Box box, double size, LayoutKind layout) {
    int lines = measurer.boldLines(runs, box.width(), size).size();
    return lines <= mostLines(layout) && lines * size * Spacing.HEADLINE_PITCH <= box.height();
  }

  private static List<Run> runs(TextBlock headline) {
    return headline.isEmpty() ? List.of() : headline.paragraphs().getFirst().runs();
  }
}

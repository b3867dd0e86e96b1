package kyozai.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kyozai.lesson.Block;
import kyozai.lesson.CalendarDate;
import kyozai.theme.Box;
import kyozai.wording.Labels;
import org.jspecify.annotations.Nullable;

/** Plans timelines: a card for each event, not yet placed on the axis. */
final class TimelinePlanner {
  private static final Box UNPLACED = new Box(0, 0, 0, 0);
  private static final RunStyle BOLD =
      new RunStyle(true, false, false, false, RunStyle.Tone.INHERITED);

  private final RunPlanner runs;
  private final FramePlanner frames;
  private final Labels labels;

  TimelinePlanner(SlideContext context, RunPlanner runs, FramePlanner frames) {
    this.runs = runs;
    this.frames = frames;
    this.labels = context.labels();
  }

  /** The timeline on one slide; without an event to show it is its empty table. */
  Slide timeline(Block.Timeline timeline, SlideHead head, TablePlanner tables) {
    List<Slide.EventCard> cards = new ArrayList<>();
    List<List<List<Run>>> rows = new ArrayList<>();
    for (Block.Event event : timeline.events()) {
      if (Shown.of(event.attributes()) == Shown.ON_SLIDE) {
        String date = labels.dates(event.from(), event.until(), event.about());
        List<Run> what = runs.runs(event.text());
        rows.add(List.of(List.of(Run.plain(date)), what));
        cards.add(card(event, date, what));
      }
    }
    SlideTable table = tables.dated(rows);
    Frame frame = frames.frame(head);
    return cards.isEmpty()
        ? new Slide.TableSlide(frame, table, frames.small(""), "")
        : new Slide.TimelineSlide(frame, cards, table, UNPLACED, alt(timeline));
  }

  private Slide.EventCard card(Block.Event event, String date, List<Run> what) {
    TextParagraph when = TextParagraph.of(List.of(new Run(date, BOLD, null)));
    CalendarDate until = event.until();
    return new Slide.EventCard(
        frames.dense(List.of(when, TextParagraph.of(what))),
        day(event.from()),
        event.from().year(),
        until == null ? event.from().year() : until.year(),
        until != null && !until.equals(event.from()),
        UNPLACED,
        0);
  }

  /** A date that lacks its day or month counts from the first one. */
  private static long day(CalendarDate date) {
    int month = Math.max(1, date.month());
    int day = Math.max(1, date.day());
    int last = LocalDate.of(date.year(), month, 1).lengthOfMonth();
    return LocalDate.of(date.year(), month, Math.min(day, last)).toEpochDay();
  }

  private String alt(Block.Timeline timeline) {
    List<Block.Event> events = timeline.events();
    Block.Event last = events.getLast();
    @Nullable CalendarDate until = last.until();
    CalendarDate end = until == null ? last.from() : until;
    return labels.timelineAlt(events.getFirst().from(), end, events.size());
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyozai.lesson.Block;
import kyozai.theme.Box;
import kyozai.wording.ChartWords;
import kyozai.wording.Labels;

/** Plans charts: their values as numbers, and the same as a table. */
final class ChartPlanner {
  private static final Box UNPLACED = new Box(0, 0, 0, 0);

  private final SlideContext context;
  private final TextPlanner text;
  private final FramePlanner frames;
  private final Labels labels;

  ChartPlanner(SlideContext context, TextPlanner text, FramePlanner frames) {
    this.context = context;
    this.text = text;
    this.frames = frames;
    this.labels = context.labels();
  }

  /** The chart; as a table with its unit when a value is no number. */
  Slide chart(Block.Chart chart, SlideHead head, TablePlanner tables) {
    SlideTable table = tables.table(chart.data());
    List<TextParagraph> caption =
        chart.caption().isEmpty() ? List.of() : List.of(text.line(chart.caption()));
    Optional<SlideChart> values = ChartValues.of(chart, context.scale().dense().getFirst());
    TextBlock unitCaption = frames.small(withUnit(caption, chart.unit()));
    if (values.isEmpty()) {
      return new Slide.TableSlide(frames.frame(head), table, unitCaption, tables.alt(chart.data()));
    }
    return new Slide.ChartSlide(
        frames.frame(head),
        values.get(),
        table,
        frames.small(caption),
        unitCaption,
        ChartWords.withValues(chart, labels),
        UNPLACED);
  }

  /** A caption that also says the unit of all values. */
  private List<TextParagraph> withUnit(List<TextParagraph> caption, String unit) {
    if (unit.isEmpty()) {
      return caption;
    }
    List<Run> words = new ArrayList<>();
    caption.forEach(paragraph -> words.addAll(paragraph.runs()));
    words.add(Run.plain((words.isEmpty() ? "" : " ") + labels.unit(unit)));
    return List.of(TextParagraph.of(words));
  }
}

package kyozai.deck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kyozai.deck.SlideChart.Series;
import kyozai.lesson.Block;
import kyozai.lesson.ChartValue;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.PlainText;
import kyozai.theme.Box;
import kyozai.wording.Labels;
import org.jspecify.annotations.Nullable;

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
    Grid grid = chart.data();
    int decimals = decimals(grid);
    if (decimals < 0 || grid.rows().isEmpty()) {
      return new Slide.TableSlide(
          frames.frame(head),
          table,
          frames.small(withUnit(caption, chart.unit())),
          tables.alt(grid));
    }
    List<String> categories =
        grid.rows().stream().map(row -> PlainText.of(row.getFirst())).toList();
    SlideChart values =
        new SlideChart(
            kind(chart.type()),
            chart.unit(),
            decimals,
            PlainText.of(grid.header().getFirst()),
            categories,
            series(grid),
            0,
            false,
            context.scale().dense().getFirst());
    String alt = labels.chartAlt(PlainText.of(chart.caption()), values(chart));
    return new Slide.ChartSlide(
        frames.frame(head),
        values,
        table,
        frames.small(caption),
        frames.small(withUnit(caption, chart.unit())),
        alt,
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

  /** The most digits behind a point; -1 when a cell is neither a number nor empty. */
  private static int decimals(Grid grid) {
    int most = 0;
    for (List<List<Inline>> row : grid.rows()) {
      for (List<Inline> cell : row.subList(1, row.size())) {
        String words = PlainText.of(cell);
        BigDecimal value = ChartValue.of(words);
        if (value == null && !words.isBlank()) {
          return -1;
        }
        most = Math.max(most, value == null ? 0 : value.scale());
      }
    }
    return most;
  }

  private static List<Series> series(Grid grid) {
    List<Series> series = new ArrayList<>();
    for (int column = 1; column < grid.header().size(); column++) {
      List<@Nullable Double> values = new ArrayList<>();
      for (List<List<Inline>> row : grid.rows()) {
        BigDecimal value = ChartValue.of(PlainText.of(row.get(column)));
        values.add(value == null ? null : value.doubleValue());
      }
      series.add(new Series(PlainText.of(grid.header().get(column)), values));
    }
    return series;
  }

  private String values(Block.Chart chart) {
    Grid grid = chart.data();
    boolean several = grid.header().size() > 2;
    List<String> values = new ArrayList<>();
    for (List<List<Inline>> row : grid.rows()) {
      for (int column = 1; column < row.size(); column++) {
        String series = several ? " " + PlainText.of(grid.header().get(column)) : "";
        String value = PlainText.of(row.get(column));
        String unit = value.isEmpty() || value.endsWith(chart.unit()) ? "" : chart.unit();
        values.add(PlainText.of(row.getFirst()) + series + " " + value + unit);
      }
    }
    return labels.joined(values);
  }

  private static SlideChart.Kind kind(Block.ChartType type) {
    return switch (type) {
      case BAR -> SlideChart.Kind.BAR;
      case COLUMN -> SlideChart.Kind.COLUMN;
      case LINE -> SlideChart.Kind.LINE;
      case PIE -> SlideChart.Kind.PIE;
    };
  }
}

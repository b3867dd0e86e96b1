package kyozai.deck;

import java.util.List;
import java.util.Optional;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;

/** Fits charts with their captions; the unit moves to the caption where labels lack room for it. */
final class ChartSlides {
  private final Box area;
  private final Box below;
  private final List<Double> ladder;
  private final List<Double> small;
  private final ChartFitter charts;
  private final ShortText shortText;

  ChartSlides(Theme theme, TextMeasurer dense, ShortText shortText) {
    this.area = theme.geometry().box(LayoutKind.CHART, Slot.AREA);
    this.below = theme.geometry().box(LayoutKind.CHART, Slot.CAPTION);
    this.ladder = theme.scale().dense();
    this.small = List.of(theme.scale().small());
    this.charts = new ChartFitter(dense);
    this.shortText = shortText;
  }

  /** The chart at a size at which it can be read; none when its table must stand for it. */
  Optional<Slide> fit(Slide.ChartSlide slide) {
    return fit(slide, slide.chart(), slide.caption())
        .or(() -> fit(slide, slide.chart().withoutUnit(), slide.unitCaption()));
  }

  private Optional<Slide> fit(Slide.ChartSlide slide, SlideChart chart, TextBlock caption) {
    double height = caption.isEmpty() ? below.bottom() - area.y() : area.height();
    Box room = new Box(area.x(), area.y(), area.width(), height);
    return charts.fit(chart, room, ladder).map(fitted -> placed(slide, fitted, caption, room));
  }

  private Slide placed(Slide.ChartSlide slide, SlideChart fitted, TextBlock caption, Box room) {
    TextBlock cut = shortText.cut(caption, below, small);
    Slide shown =
        new Slide.ChartSlide(
            slide.frame(), fitted, slide.table(), cut, slide.unitCaption(), slide.alt(), room);
    return ShortText.noted(shown, List.of(caption), List.of(cut));
  }
}

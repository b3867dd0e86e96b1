package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.theme.Box;
import kyozai.theme.DeckGeometry;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.theme.TypeScale;

/** Fits slides with a table: more columns than fit become several tables, then each is fitted. */
final class TableSlides {
  private final DeckGeometry geometry;
  private final TypeScale scale;
  private final TableFitter tables;
  private final TableColumns columns;
  private final ShortText shortText;
  private final FitReport report;

  TableSlides(Theme theme, TextMeasurer dense, FitReport report) {
    this.geometry = theme.geometry();
    this.scale = theme.scale();
    this.tables = new TableFitter(dense);
    this.columns = new TableColumns(dense);
    this.shortText = new ShortText(dense);
    this.report = report;
  }

  List<Slide> fit(Slide.TableSlide slide) {
    Box area = geometry.box(LayoutKind.TABLE, Slot.AREA);
    Box below = geometry.box(LayoutKind.TABLE, Slot.CAPTION);
    TextBlock caption = shortText.cut(slide.caption(), below, List.of(scale.small()));
    if (caption.isEmpty()) {
      area = new Box(area.x(), area.y(), area.width(), below.bottom() - area.y());
    }
    List<SlideTable> groups = columns.split(slide.table(), area.width(), scale.dense().getLast());
    if (groups.size() > 1) {
      report.columns(slide, groups.size());
    }
    List<Slide> slides = new ArrayList<>();
    List<TextBlock> full = new ArrayList<>(List.of(slide.caption()));
    List<TextBlock> cut = new ArrayList<>(List.of(caption));
    List<Double> ladder = ladder(groups, area);
    for (SlideTable group : groups) {
      List<SlideTable> parts = tables.fit(group, area, ladder);
      for (SlideTable part : parts) {
        slides.add(new Slide.TableSlide(slide.frame(), part, caption, slide.alt()));
      }
      group.header().forEach(head -> full.add(small(head)));
      parts.getFirst().header().forEach(head -> cut.add(small(head)));
    }
    slides.set(0, ShortText.noted(slides.getFirst(), full, cut));
    return slides;
  }

  /** All parts have one size: that of the part with least room. */
  private List<Double> ladder(List<SlideTable> groups, Box area) {
    double least = scale.dense().getFirst();
    for (SlideTable group : groups) {
      least = Math.min(least, tables.fit(group, area, scale.dense()).getFirst().size());
    }
    double most = least;
    return scale.dense().stream().filter(size -> size <= most).toList();
  }

  private TextBlock small(List<Run> runs) {
    return new TextBlock(List.of(TextParagraph.of(runs)), scale.small());
  }
}

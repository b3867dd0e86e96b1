package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Frame.SectionMark;
import kyozai.deck.Frame.SourceMark;
import kyozai.theme.Box;
import kyozai.theme.DeckGeometry;
import kyozai.theme.LayoutKind;
import kyozai.theme.Slot;
import kyozai.theme.Theme;
import kyozai.wording.Labels;
import org.jspecify.annotations.Nullable;

/** Fits what stands around the content of a slide: headline, source line and footers. */
final class DeckFinisher {
  private final Theme theme;
  private final TextMeasurer measurer;
  private final HeadlineFitter headlines;
  private final FitReport report;

  DeckFinisher(Theme theme, TextMeasurer measurer, FitReport report) {
    this.theme = theme;
    this.measurer = measurer;
    this.headlines = new HeadlineFitter(theme, measurer);
    this.report = report;
  }

  Deck finish(Deck deck) {
    Labels labels = Labels.of(deck.info().language());
    List<Slide> slides = new ArrayList<>();
    for (Slide slide : deck.slides()) {
      slides.add(finish(slide, labels));
    }
    DeckInfo old = deck.info();
    return new Deck(
        new DeckInfo(
            old.title(),
            footer(old.title(), Slot.FOOTER),
            old.subject(),
            old.author(),
            old.keywords(),
            old.language()),
        slides);
  }

  private Slide finish(Slide slide, Labels labels) {
    if (!headlines.holds(slide.frame().headline(), slide.layout())) {
      report.headline(slide, headlines.fitting(slide.frame().headline(), slide.layout()));
    }
    Frame fitted = headlines.fit(slide.frame(), slide.layout());
    List<SourceMark> sources = sources(fitted.sources(), slide.layout(), labels);
    List<TextParagraph> notes = new ArrayList<>(fitted.notes());
    if (sources.size() < fitted.sources().size()) {
      notes.add(TextParagraph.of(labels.sourceLine(marks(fitted.sources()))));
    }
    Frame frame =
        new Frame(
            fitted.id(),
            fitted.headline(),
            fitted.readings(),
            shortened(fitted.section()),
            sources,
            fitted.build(),
            notes,
            fitted.position());
    return Frames.with(slide, frame);
  }

  /** As many numbers as the source line holds. */
  private List<SourceMark> sources(List<SourceMark> all, LayoutKind layout, Labels labels) {
    DeckGeometry geometry = theme.geometry();
    Box box = geometry.slots(layout).get(Slot.SOURCES);
    if (box == null) {
      return List.of();
    }
    List<SourceMark> kept = new ArrayList<>(all);
    while (!kept.isEmpty() && lineWidth(kept, labels) > box.width() * 0.98) {
      kept.removeLast();
    }
    return kept;
  }

  private double lineWidth(List<SourceMark> marks, Labels labels) {
    List<Run> runs = List.of(Run.plain(labels.sourceLine(marks(marks))));
    return measurer.width(runs, measurer.scale().small(), false);
  }

  private static String marks(List<SourceMark> sources) {
    StringBuilder marks = new StringBuilder();
    sources.forEach(source -> marks.append('[').append(source.number()).append(']'));
    return marks.toString();
  }

  private @Nullable SectionMark shortened(@Nullable SectionMark mark) {
    if (mark == null) {
      return null;
    }
    String title = footer(mark.title(), Slot.SECTION_NAME);
    return new SectionMark(mark.index(), mark.id(), title, mark.accent());
  }

  /** As much as the narrowest of the layouts with this slot shows. */
  private String footer(String text, Slot slot) {
    double width = Double.MAX_VALUE;
    for (LayoutKind kind : LayoutKind.values()) {
      Box box = theme.geometry().slots(kind).get(slot);
      width = box == null ? width : Math.min(width, box.width());
    }
    return ShortText.oneLine(text, width * 0.98, measurer.scale().footer(), measurer);
  }
}

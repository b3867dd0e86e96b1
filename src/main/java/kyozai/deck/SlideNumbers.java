package kyozai.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers slides that share a headline as (1/2), and makes the ids of all slides differ. */
final class SlideNumbers {
  private SlideNumbers() {}

  static List<Slide> number(List<Slide> slides) {
    List<Slide> numbered = new ArrayList<>();
    int start = 0;
    while (start < slides.size()) {
      int end = start + 1;
      while (end < slides.size() && belong(slides.get(start), slides.get(end))) {
        end++;
      }
      for (int i = start; i < end; i++) {
        numbered.add(
            end - start == 1 ? slides.get(i) : part(slides.get(i), i - start + 1, end - start));
      }
      start = end;
    }
    return withOwnIds(numbered);
  }

  private static boolean belong(Slide first, Slide second) {
    return !(first instanceof Slide.SectionSlide)
        && first.frame().id().equals(second.frame().id())
        && first.frame().headline().paragraphs().equals(second.frame().headline().paragraphs());
  }

  private static Slide part(Slide slide, int number, int count) {
    Frame frame = slide.frame();
    List<Run> runs = new ArrayList<>();
    frame.headline().paragraphs().forEach(paragraph -> runs.addAll(paragraph.runs()));
    String years = slide instanceof Slide.TimelineSlide timeline ? ": " + timeline.years() : "";
    runs.add(Run.plain(" (" + number + "/" + count + years + ")"));
    TextBlock headline = new TextBlock(List.of(TextParagraph.of(runs)), frame.headline().size());
    return Frames.with(slide, Frames.under(frame, headline));
  }

  private static List<Slide> withOwnIds(List<Slide> slides) {
    Map<String, Integer> seen = new HashMap<>();
    List<Slide> unique = new ArrayList<>();
    for (Slide slide : slides) {
      int count = seen.merge(slide.frame().id(), 1, Integer::sum);
      unique.add(
          count == 1
              ? slide
              : Frames.with(slide, Frames.called(slide.frame(), slide.frame().id() + "-" + count)));
    }
    return unique;
  }
}

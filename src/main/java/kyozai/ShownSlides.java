package kyozai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyozai.deck.Deck;
import kyozai.deck.Frame;
import kyozai.deck.Slide;
import kyozai.deck.TextParagraph;
import kyozai.deck.TextParagraph.Marker;
import kyozai.handout.ShownSlide;
import kyozai.lesson.Block.RemarkKind;

/** What printed documents are told about the slides of a deck. */
final class ShownSlides {
  private ShownSlides() {}

  /**
   * All slides, in order.
   *
   * @param shape the height of a slide as a multiple of its width
   * @param numbers of the same passages in print
   */
  static List<ShownSlide> of(Deck deck, double shape, CrossNumbers numbers) {
    Map<Integer, String> times = times(deck);
    List<ShownSlide> shown = new ArrayList<>();
    for (Slide slide : deck.slides()) {
      Frame frame = slide.frame();
      Frame.SectionMark section = frame.section();
      shown.add(
          new ShownSlide(
              shown.size() + 1,
              frame.id(),
              frame.title(),
              section == null || slide instanceof Slide.SectionSlide ? "" : section.title(),
              section == null ? "" : times.getOrDefault(section.index(), ""),
              numbers.inPrint(frame.position()),
              shape,
              frame.notes().stream().map(ShownSlides::note).toList(),
              frame.position()));
    }
    return shown;
  }

  /** From the index of a section to when it takes place, as its divider says. */
  private static Map<Integer, String> times(Deck deck) {
    Map<Integer, String> times = new HashMap<>();
    for (Slide slide : deck.slides()) {
      if (slide instanceof Slide.SectionSlide divider && divider.frame().section() != null) {
        times.put(divider.frame().section().index(), divider.time().plainText());
      }
    }
    return times;
  }

  private static ShownSlide.Note note(TextParagraph paragraph) {
    RemarkKind kind = paragraph.marker() instanceof Marker.Remark(var own) ? own : RemarkKind.PLAIN;
    String mark =
        switch (paragraph.marker()) {
          case Marker.None none -> "";
          case Marker.LeadIn leadIn -> "";
          case Marker.Continuation continuation -> "";
          case Marker.Remark remark -> "";
          case Marker.Bullet bullet -> "・";
          case Marker.Numbered(int value) -> value + ". ";
        };
    return new ShownSlide.Note(kind, mark + paragraph.plainText(), paragraph.level());
  }
}

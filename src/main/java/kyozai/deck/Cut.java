package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.TextParagraph.Marker;

/** Cuts paragraphs at an offset into their text. */
final class Cut {
  private Cut() {}

  /** What stands before the offset. */
  static TextParagraph before(TextParagraph paragraph, int offset) {
    return between(paragraph, 0, offset);
  }

  /** What stands behind the offset: hanging under the item when it is one. */
  static TextParagraph behind(TextParagraph paragraph, int offset) {
    return between(paragraph, offset, Integer.MAX_VALUE);
  }

  /** What stands between two offsets. */
  static TextParagraph between(TextParagraph paragraph, int from, int to) {
    Marker marker = from == 0 ? paragraph.marker() : rest(paragraph.marker());
    return new TextParagraph(part(paragraph.runs(), from, to), paragraph.level(), marker);
  }

  private static Marker rest(Marker marker) {
    return switch (marker) {
      case Marker.None none -> none;
      case Marker.LeadIn leadIn -> leadIn;
      case Marker.Bullet bullet -> new Marker.Continuation();
      case Marker.Numbered numbered -> new Marker.Continuation();
      case Marker.Continuation continuation -> continuation;
      case Marker.Remark remark -> new Marker.None();
    };
  }

  private static List<Run> part(List<Run> runs, int from, int to) {
    List<Run> part = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int end = start + run.text().length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        String text = run.text().substring(first - start, last - start);
        String kept = part.isEmpty() && from > 0 ? text.stripLeading() : text;
        Run.Ruby ruby = kept.equals(run.text()) ? run.ruby() : null;
        part.add(new Run(kept, run.style(), run.link(), ruby));
      }
      start = end;
    }
    return part;
  }
}

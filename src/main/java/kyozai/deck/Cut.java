package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.TextParagraph.Marker;

/** Cuts paragraphs at an offset into their text. */
final class Cut {
  private Cut() {}

  /** What stands before the offset. */
  static TextParagraph before(TextParagraph paragraph, int offset) {
    return new TextParagraph(
        part(paragraph.runs(), 0, offset), paragraph.level(), paragraph.marker());
  }

  /** What stands behind the offset: hanging under the item when it is one. */
  static TextParagraph behind(TextParagraph paragraph, int offset) {
    Marker marker =
        paragraph.marker() instanceof Marker.None ? new Marker.None() : new Marker.Continuation();
    return new TextParagraph(
        part(paragraph.runs(), offset, Integer.MAX_VALUE), paragraph.level(), marker);
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
        part.add(
            new Run(
                part.isEmpty() && from > 0 ? text.stripLeading() : text, run.style(), run.link()));
      }
      start = end;
    }
    return part;
  }
}

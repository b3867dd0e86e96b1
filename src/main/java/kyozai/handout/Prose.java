package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * Running text of one line or paragraph.
 *
 * @param spans possibly none
 * @param anchor where links to it lead, or null
 * @param position of its first character, for messages about its characters
 */
public record Prose(List<Span> spans, @Nullable String anchor, Position position) {

  /** Keeps its own list. */
  public Prose {
    spans = List.copyOf(spans);
  }

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** Its characters in reading order; readings, marks and numbers of sources are not among them. */
  public String plainText() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> span.appendTo(text));
    return text.toString();
  }

  /** The same words for a place that is a link itself and no place to link to. */
  Prose unlinked() {
    return new Prose(unlinked(spans), null, position);
  }

  /** The same words without links of their own. */
  static List<Span> unlinked(List<Span> spans) {
    List<Span> free = new ArrayList<>();
    for (Span span : spans) {
      switch (span) {
        case Span.Strong(var content) -> free.add(new Span.Strong(unlinked(content)));
        case Span.Emphasis(var content) -> free.add(new Span.Emphasis(unlinked(content)));
        case Span.Term(var content) -> free.add(new Span.Term(unlinked(content)));
        case Span.Link(var content, var target) -> free.addAll(unlinked(content));
        case Span.Reference(int number, var anchor, var description) ->
            free.add(new Span.Reference(number, null, description));
        case Span.Blank blank -> free.add(blank);
        case Span.Words words -> free.add(words);
        case Span.Code code -> free.add(code);
        case Span.Ruby ruby -> free.add(ruby);
        case Span.Badge badge -> free.add(badge);
        case Span.Pointer pointer -> free.add(pointer);
        case Span.Break lineBreak -> free.add(lineBreak);
      }
    }
    return free;
  }
}

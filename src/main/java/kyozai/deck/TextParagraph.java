package kyozai.deck;

import java.util.List;
import kyozai.lesson.Block.RemarkKind;

/**
 * A paragraph of a slide.
 *
 * @param runs possibly none
 * @param level of indentation from 0 to 4
 * @param marker what stands before it
 */
public record TextParagraph(List<Run> runs, int level, Marker marker) {

  /** Checks the level. */
  public TextParagraph {
    runs = List.copyOf(runs);
    if (level < 0 || level > 4) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  /** A paragraph without a marker. */
  public static TextParagraph of(List<Run> runs) {
    return new TextParagraph(runs, 0, new Marker.None());
  }

  /** A paragraph of plain characters without a marker. */
  public static TextParagraph of(String text) {
    return of(List.of(Run.plain(text)));
  }

  /** Its characters without style. */
  public String plainText() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** What stands before a paragraph. */
  public sealed interface Marker {
    /** Nothing. */
    record None() implements Marker {}

    /** Nothing; a bold lead-in that stays with the paragraph below it. */
    record LeadIn() implements Marker {}

    /** The bullet of its level. */
    record Bullet() implements Marker {}

    /** A number of an ordered list, from 1 (or from 0, as Markdown allows). */
    record Numbered(int value) implements Marker {}

    /** Nothing, and hanging under the text of the item above. */
    record Continuation() implements Marker {}

    /** In notes: what kind of remark begins here. */
    record Remark(RemarkKind kind) implements Marker {}
  }
}

package kyozai.write.pdf;

import java.util.Map;
import kyozai.write.pdf.engine.Attachment;
import kyozai.write.pdf.engine.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * What a printed document holds beside its own text.
 *
 * @param slides the slides that it shows, by their numbers
 * @param attachment a file that comes with it; never in documents for pupils
 */
public record Supplements(Map<Integer, Drawing> slides, @Nullable Attachment attachment) {
  /** Nothing. */
  public static final Supplements NONE = new Supplements(Map.of(), null);

  /** Keeps its own map. */
  public Supplements {
    slides = Map.copyOf(slides);
  }

  /** A file alone. */
  public static Supplements bringing(Attachment attachment) {
    return new Supplements(Map.of(), attachment);
  }
}

package kyozai.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One goal of a lesson.
 *
 * @param text a sentence
 * @param viewpoint which of the three viewpoints of Japanese evaluation it belongs to
 */
public record Objective(List<Inline> text, @Nullable Viewpoint viewpoint) {

  /** Keeps its own list. */
  public Objective {
    text = List.copyOf(text);
  }
}

package kyozai.write.pdf.engine;

import java.util.Map;

/**
 * The drawings of a document.
 *
 * @param bySource by the {@code src} of their elements, whose style says width and height
 * @param grey whether one colour must do
 */
public record Drawings(Map<String, Drawing> bySource, boolean grey) {
  /** A document without drawings. */
  public static final Drawings NONE = new Drawings(Map.of(), false);

  /** Keeps its own map. */
  public Drawings {
    bySource = Map.copyOf(bySource);
  }
}

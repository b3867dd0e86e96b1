package kyozai.handout;

import java.util.List;

/**
 * A printed document.
 *
 * @param info properties of the file and what every page repeats
 * @param parts from top to bottom; the first one is the title block
 */
public record Handout(HandoutInfo info, List<Part> parts) {

  /** Checks that it has a title. */
  public Handout {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || !(parts.getFirst() instanceof Part.TitleBlock)) {
      throw new IllegalArgumentException("a printed document without a title");
    }
  }
}

package kyozai.handout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyozai.diagnostic.Position;

/**
 * A printed document.
 *
 * @param info properties of the file and what every page repeats
 * @param parts from top to bottom; one of them is a title
 */
public record Handout(HandoutInfo info, List<Part> parts) {
  /** Keeps the ids of the outline apart from those of the program. */
  static final String ANCHOR = "at-";

  /** Checks that it has a title. */
  public Handout {
    parts = List.copyOf(parts);
    if (parts.stream().noneMatch(Handout::isTitle)) {
      throw new IllegalArgumentException("a printed document without a title");
    }
  }

  private static boolean isTitle(Part part) {
    return part instanceof Part.TitleBlock || part instanceof Part.SheetTitle;
  }

  /** From the places of sections and topics in the outline to their numbers, such as 2.3. */
  public Map<Position, String> numbersByPlace() {
    Map<Position, String> numbers = new HashMap<>();
    for (Part part : parts) {
      if (part instanceof Part.Heading heading && !heading.number().isEmpty()) {
        numbers.put(heading.text().position(), heading.number());
      }
    }
    return numbers;
  }

  /** From the ids of sections and topics to their numbers, such as 2.3. */
  public Map<String, String> headingNumbers() {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part
              instanceof
              Part.Heading(int level, String number, Prose text, String slides, String sheet)
          && text.anchor() != null
          && !number.isEmpty()
          && text.anchor().startsWith(ANCHOR)) {
        numbers.put(text.anchor().substring(ANCHOR.length()), number);
      }
    }
    return numbers;
  }
}

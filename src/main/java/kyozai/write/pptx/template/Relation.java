package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A reference from a part to another, or to an address (ECMA-376 part 2, section 6.5).
 *
 * @param id that the part's text names it by
 * @param type its full name
 * @param target the name of a part without a leading slash, or an address
 * @param external whether it leads out of the file
 */
public record Relation(String id, String type, String target, boolean external) {

  /** The last word of the type, such as slideLayout. */
  String kind() {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The name of a part that a target means, seen from another; empty when it leads outside. */
  static String resolve(String part, String target) {
    String joined =
        target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
    List<String> steps = new ArrayList<>();
    for (String step : joined.split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return "";
        }
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}

package kyozai.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The size of a slide and the boxes of its layouts.
 *
 * @param width of a slide in points
 * @param height of a slide in points
 * @param boxes the slots of each layout, in reading order; each layout has a headline
 */
public record DeckGeometry(double width, double height, Map<LayoutKind, Map<Slot, Box>> boxes) {

  /** Checks that each layout has its headline. */
  public DeckGeometry {
    Map<LayoutKind, Map<Slot, Box>> own = new LinkedHashMap<>();
    for (LayoutKind kind : LayoutKind.values()) {
      Map<Slot, Box> slots = boxes.get(kind);
      if (slots == null || !slots.containsKey(Slot.HEADLINE)) {
        throw new IllegalArgumentException("no headline in " + kind);
      }
      own.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(slots)));
    }
    boxes = Collections.unmodifiableMap(own);
  }

  /** The box of a slot; an error of the program when the layout has none. */
  public Box box(LayoutKind kind, Slot slot) {
    Box box = slots(kind).get(slot);
    if (box == null) {
      throw new IllegalArgumentException("no " + slot + " in " + kind);
    }
    return box;
  }

  /** The slots of a layout in reading order. */
  public Map<Slot, Box> slots(LayoutKind kind) {
    return Objects.requireNonNull(boxes.get(kind));
  }
}

package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A slot of a theme, made lighter or darker, so that it follows when the school recolours.
 *
 * @param slot such as accent1
 * @param factor of its lightness in percent
 * @param offset added to its lightness in percent
 */
public record Shade(String slot, int factor, int offset) {

  /** A slot as it is. */
  static Shade of(String slot) {
    return new Shade(slot, 100, 0);
  }

  Rgb in(ThemeColors colors) {
    return colors.slot(slot).lightness(factor / 100.0, offset / 100.0);
  }

  /** The names and values of the elements that change the slot (ECMA-376 part 1, 20.1.2.3). */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (factor != 100) {
      changes.add(new Change("lumMod", factor * 1000));
    }
    if (offset != 0) {
      changes.add(new Change("lumOff", offset * 1000));
    }
    return changes;
  }

  /**
   * A change of a colour.
   *
   * @param value in thousandths of a percent
   */
  public record Change(String name, int value) {}
}

package kyozai.write.pptx.template;

import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;

/**
 * Where a slot stands on a layout of a template.
 *
 * @param holder the placeholder that takes it; null when it is a text box of its own
 * @param box where its text stands
 * @param moved whether the placeholder must be given that box on each slide
 */
public record SlotPlace(@Nullable Holder holder, Box box, boolean moved) {
  private static final double SAME = 0.5;

  /** A text box of its own. */
  static SlotPlace own(Box box) {
    return new SlotPlace(null, box, false);
  }

  /** A placeholder as the layout has it. */
  static SlotPlace in(Holder holder) {
    return new SlotPlace(holder, holder.inner(), !holder.unique());
  }

  /** A placeholder of which only a part is used; text at its top may stay where it is. */
  static SlotPlace in(Holder holder, Box part) {
    Box whole = holder.inner();
    boolean sameTop =
        Math.abs(whole.x() - part.x()) < SAME
            && Math.abs(whole.y() - part.y()) < SAME
            && Math.abs(whole.width() - part.width()) < SAME;
    boolean sameBottom = Math.abs(whole.bottom() - part.bottom()) < SAME;
    boolean sides =
        Math.abs(whole.x() - part.x()) < SAME && Math.abs(whole.width() - part.width()) < SAME;
    boolean stays =
        switch (holder.anchor()) {
          case "t" -> sameTop;
          case "b" -> sameBottom && sides;
          default -> sameTop && sameBottom;
        };
    return new SlotPlace(holder, part, !stays || !holder.unique());
  }
}

package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A layout of a template.
 *
 * @param part the name of its part; empty for one that the program adds
 * @param document its text
 * @param type as written, such as secHead; possibly empty
 * @param name as PowerPoint shows it
 * @param holders its placeholders, by type and index
 * @param patches what is painted on it and on its master, from the back to the front
 * @param colors of its theme under its map
 * @param ground the colour behind everything; null when it cannot be told
 */
record LayoutModel(
    String part,
    Document document,
    String type,
    String name,
    List<Holder> holders,
    List<Patch> patches,
    ThemeColors colors,
    @Nullable Rgb ground) {
  private static final double COVERED = 0.85;
  private static final double TOUCHED = 0.2;
  private static final List<String> TEXT = List.of("", "obj", "body", "subTitle");

  LayoutModel {
    holders = List.copyOf(holders);
    patches = List.copyOf(patches);
  }

  /** The colour that a box stands on; null when it cannot be told or is not one. */
  @Nullable Rgb ground(Box box) {
    for (Patch patch : patches.reversed()) {
      double share = Boxes.area(Boxes.shared(patch.box(), box)) / Math.max(1, Boxes.area(box));
      if (share > TOUCHED) {
        return share > COVERED ? patch.color() : null;
      }
    }
    return ground;
  }

  /** A box of the program's own without what is painted over a part of it, if much is left. */
  Box clear(Box box) {
    List<Box> inTheWay = new ArrayList<>();
    for (Patch patch : patches) {
      double share = Boxes.area(Boxes.shared(patch.box(), box)) / Math.max(1, Boxes.area(box));
      if (share > 0 && share < COVERED) {
        inTheWay.add(patch.box());
      }
    }
    return Boxes.clear(box, inTheWay);
  }

  /** The title, which must run upright. */
  Optional<Holder> title() {
    return holders.stream().filter(h -> h.isTitle() && h.upright()).findFirst();
  }

  /** The holders that running text may stand in: those for anything first, then by index. */
  List<Holder> texts() {
    return sorted(holders.stream().filter(Holder::takesText).filter(Holder::upright));
  }

  private static List<Holder> sorted(Stream<Holder> some) {
    return some.sorted(
            Comparator.comparingInt((Holder h) -> TEXT.indexOf(h.type()) / 2)
                .thenComparingLong(Holder::number))
        .toList();
  }

  /** All holders for content of any kind, by index. */
  List<Holder> contents() {
    return holders.stream()
        .filter(h -> !h.isTitle() && !h.isFurniture() && h.upright())
        .sorted(Comparator.comparingLong(Holder::number))
        .toList();
  }

  Optional<Holder> holder(Predicate<Holder> wanted) {
    return holders.stream().filter(wanted).findFirst();
  }

  Optional<Holder> ofType(String wanted) {
    return holder(h -> h.type().equals(wanted) && h.upright());
  }

  /** How many holders there are of some types. */
  long count(String... types) {
    return holders.stream().filter(h -> List.of(types).contains(h.type())).count();
  }
}

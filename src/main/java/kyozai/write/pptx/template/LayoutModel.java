package kyozai.write.pptx.template;

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
 * @param pictures the boxes of pictures on it and on its master, those behind everything left out
 * @param colors of its theme under its map
 * @param ground the colour behind everything; null when it cannot be told
 */
record LayoutModel(
    String part,
    Document document,
    String type,
    String name,
    List<Holder> holders,
    List<Box> pictures,
    ThemeColors colors,
    @Nullable Rgb ground) {
  private static final List<String> TEXT = List.of("", "obj", "body", "subTitle");

  LayoutModel {
    holders = List.copyOf(holders);
    pictures = List.copyOf(pictures);
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

package kyozai.write.pptx.template;

import java.util.List;
import kyozai.theme.Box;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder of a layout with all it inherits (ECMA-376 part 1, section 19.3.1.36).
 *
 * @param type as written; empty stands for obj
 * @param index as written; empty stands for 0
 * @param size as written, such as quarter; possibly empty
 * @param outer its box
 * @param inner where its text stands, in the box without its insets
 * @param anchor t, ctr or b
 * @param upright whether its text runs from left to right and is not turned
 * @param columns of its text
 * @param unique whether no other placeholder of the layout has its type and index
 * @param levels the look of the text, five levels
 */
public record Holder(
    String type,
    String index,
    String size,
    Box outer,
    Box inner,
    String anchor,
    boolean upright,
    int columns,
    boolean unique,
    List<LevelLook> levels) {

  /** Keeps its own list. */
  public Holder {
    levels = List.copyOf(levels);
  }

  /** The same placeholder, knowing whether a slide can tell it from the others. */
  Holder amongst(List<Holder> all) {
    long same = all.stream().filter(h -> h.type().equals(type) && h.index().equals(index)).count();
    return new Holder(type, index, size, outer, inner, anchor, upright, columns, same == 1, levels);
  }

  boolean isTitle() {
    return type.equals("title") || type.equals("ctrTitle");
  }

  /** Dates, footers and numbers, which no content goes into. */
  boolean isFurniture() {
    return type.equals("dt") || type.equals("ftr") || type.equals("sldNum") || type.equals("hdr");
  }

  /** Whether running text may be typed into it. */
  boolean takesText() {
    return type.equals("body") || type.equals("subTitle") || takesAnything();
  }

  boolean takesAnything() {
    return type.isEmpty() || type.equals("obj");
  }

  /** The number of the index. */
  long number() {
    try {
      return index.isEmpty() ? 0 : Long.parseLong(index);
    } catch (NumberFormatException e) {
      // Nothing PowerPoint wrote; it is last in any order.
      return Long.MAX_VALUE;
    }
  }

  /**
   * How the text of a level looks.
   *
   * @param size in points
   * @param latin the font of Latin text as written, such as +mn-lt
   * @param ea the font of Japanese text as written
   * @param align l, ctr, r or another value of the format
   * @param bullet whether a list shows one
   * @param linePercent the line spacing in percent; 0 when it is in points
   * @param color of the text; null when the file names none that can be told
   */
  public record LevelLook(
      double size,
      String latin,
      String ea,
      String align,
      boolean bullet,
      double linePercent,
      @Nullable Rgb color) {}
}

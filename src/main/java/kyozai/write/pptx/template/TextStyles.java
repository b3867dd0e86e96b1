package kyozai.write.pptx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kyozai.write.pptx.template.Holder.LevelLook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a placeholder's text inherits, from the nearest list style to the farthest. */
final class TextStyles {
  private static final int LEVELS = 5;
  private static final double USUAL_SIZE = 18;

  private final List<Element> styles;
  private final ThemeColors colors;

  /**
   * The styles of one placeholder.
   *
   * @param styles the nearest first; those that are missing are null
   */
  TextStyles(List<? extends @Nullable Element> styles, ThemeColors colors) {
    this.styles = new ArrayList<>(styles.stream().filter(Objects::nonNull).toList());
    this.colors = colors;
  }

  List<LevelLook> levels() {
    List<LevelLook> looks = new ArrayList<>();
    for (int level = 1; level <= LEVELS; level++) {
      looks.add(look("lvl" + level + "pPr"));
    }
    return looks;
  }

  private LevelLook look(String level) {
    Double size = find(level, p -> size(SafeXml.text(SafeXml.first(p, "defRPr"), "sz")));
    String latin = find(level, p -> face(p, "latin"));
    String ea = find(level, p -> face(p, "ea"));
    String align = find(level, p -> named(p.getAttribute("algn")));
    Boolean bullet = find(level, TextStyles::bullet);
    Double percent = find(level, TextStyles::linePercent);
    Rgb color = find(level, p -> colors.in(SafeXml.first(p, "defRPr", "solidFill")));
    return new LevelLook(
        size == null ? USUAL_SIZE : size,
        latin == null ? "+mn-lt" : latin,
        ea == null ? "+mn-ea" : ea,
        align == null ? "l" : align,
        bullet != null && bullet,
        percent == null ? 100 : percent,
        color);
  }

  private <T> @Nullable T find(String level, Function<Element, @Nullable T> property) {
    for (Element style : styles) {
      Element properties = SafeXml.first(style, level);
      T found = properties == null ? null : property.apply(properties);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String named(String value) {
    return value.isEmpty() ? null : value;
  }

  private static @Nullable String face(Element properties, String script) {
    return named(SafeXml.text(SafeXml.first(properties, "defRPr", script), "typeface"));
  }

  private static @Nullable Double size(String hundredths) {
    return hundredths.matches("[0-9]{3,6}") ? Double.valueOf(hundredths) / 100 : null;
  }

  private static @Nullable Boolean bullet(Element properties) {
    for (Element child : SafeXml.children(properties)) {
      switch (child.getLocalName()) {
        case "buNone" -> {
          return Boolean.FALSE;
        }
        case "buChar", "buAutoNum", "buBlip" -> {
          return Boolean.TRUE;
        }
        default -> {}
      }
    }
    return null;
  }

  /** Percent are written in thousandths, in the strict form with a sign. */
  private static @Nullable Double linePercent(Element properties) {
    Element spacing = SafeXml.first(properties, "lnSpc");
    Element percent = SafeXml.first(spacing, "spcPct");
    if (percent == null) {
      return spacing == null ? null : Double.valueOf(0);
    }
    String value = percent.getAttribute("val");
    return value.endsWith("%")
        ? Double.valueOf(value.replaceAll("[^0-9.]", ""))
        : Double.valueOf(SafeXml.number(percent, "val", 100_000) / 1000.0);
  }
}

package kyozai.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of a theme file. */
final class ThemeKeys {
  static final List<String> TOP =
      List.of(
          "extends",
          "about",
          "font",
          "colors",
          "print",
          "sizes",
          "grounds",
          "transition",
          "all",
          "layouts");
  static final List<String> ABOUT = List.of("ja", "en");
  static final List<String> COLORS =
      List.of("ink", "paper", "night", "tint", "accents", "link", "muted", "line");
  static final List<String> SIZES =
      List.of(
          "title",
          "headline",
          "body",
          "dense",
          "quotation",
          "question",
          "number",
          "sources",
          "small",
          "footer",
          "line-pitch",
          "dense-pitch",
          "item-gap",
          "indent");
  static final List<String> LAYOUTS =
      Arrays.stream(LayoutKind.values()).map(ThemeKeys::of).toList();
  static final List<String> SLOTS = Arrays.stream(Slot.values()).map(ThemeKeys::of).toList();

  private ThemeKeys() {}

  /** The word of a constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

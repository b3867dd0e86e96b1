package kyozai.theme;

import java.util.Arrays;
import java.util.List;
import kyozai.yaml.YamlLayers;

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
      Arrays.stream(LayoutKind.values()).map(YamlLayers::word).toList();
  static final List<String> SLOTS = Arrays.stream(Slot.values()).map(YamlLayers::word).toList();

  private ThemeKeys() {}
}

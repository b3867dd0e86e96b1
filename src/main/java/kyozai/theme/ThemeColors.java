package kyozai.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kyozai.yaml.YamlLayers;
import kyozai.yaml.YamlMapping;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the colours of theme files. */
final class ThemeColors {
  private ThemeColors() {}

  /** A colour as {@code RRGGBB}. */
  static Optional<String> color(YamlLayers layers, String key) {
    return layers.nearest(key, (layer, node) -> color(layer, node, key));
  }

  /** Colours one by one, each from the nearest layer whose list is long enough. */
  static List<String> colors(YamlLayers layers, String key, int most) {
    List<List<String>> lists = layers.all(key, (layer, node) -> colors(layer, node, key, most));
    List<String> colors = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      for (List<String> list : lists) {
        if (list.size() > i) {
          colors.add(list.get(i));
          break;
        }
      }
    }
    return colors;
  }

  private static Optional<List<String>> colors(YamlMapping layer, Node list, String key, int most) {
    List<Node> nodes = layer.nodes(key);
    List<String> colors = nodes.stream().flatMap(node -> color(layer, node, key).stream()).toList();
    if (nodes.size() > most) {
      layer.wrongType(list, key, most + "個までの色", "up to " + most + " colours");
    }
    return colors.size() == nodes.size() && nodes.size() <= most
        ? Optional.of(colors)
        : Optional.empty();
  }

  private static Optional<String> color(YamlMapping layer, Node node, String key) {
    if (node instanceof ScalarNode scalar && scalar.getValue().matches("#?[0-9A-Fa-f]{6}")) {
      String digits = scalar.getValue();
      return Optional.of(digits.substring(digits.length() - 6).toUpperCase(Locale.ROOT));
    }
    layer.wrongType(
        node,
        key,
        "\"1F2933\" のような、引用符で囲んだ6けたの色",
        "a colour of six hexadecimal digits in quotes, such as \"1F2933\"");
    return Optional.empty();
  }
}

package kyozai.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The same mapping in a theme and in those that it extends, nearest first. A wrong value is told
 * and the next layer's taken, so that one reading finds all that is wrong.
 */
final class ThemeLayers {
  private final List<YamlMapping> layers;

  ThemeLayers(List<YamlMapping> layers) {
    this.layers = List.copyOf(layers);
  }

  /** The mapping below a key in each layer that has it. */
  ThemeLayers child(String key) {
    return new ThemeLayers(layers.stream().flatMap(layer -> layer.mapping(key).stream()).toList());
  }

  /** The layers from one on. */
  ThemeLayers from(int index) {
    return new ThemeLayers(layers.subList(index, layers.size()));
  }

  /** How many layers there are. */
  int depth() {
    return layers.size();
  }

  /** Warns about each key that is not among the known ones. */
  void allowOnly(List<String> known) {
    layers.forEach(layer -> layer.allowOnly(known));
  }

  /** Where the nearest value of a key stands; null when no layer has it. */
  @Nullable Position position(String key) {
    return layers.stream()
        .filter(layer -> layer.has(key))
        .map(layer -> layer.position(key))
        .findFirst()
        .orElse(null);
  }

  /** The values of a key that can be read, nearest first. */
  <T> List<T> all(String key, BiFunction<YamlMapping, Node, Optional<T>> reading) {
    List<T> values = new ArrayList<>();
    for (YamlMapping layer : layers) {
      if (layer.has(key)) {
        value(layer, key).flatMap(node -> reading.apply(layer, node)).ifPresent(values::add);
      }
    }
    return values;
  }

  /** The nearest value of a key that can be read. */
  <T> Optional<T> nearest(String key, BiFunction<YamlMapping, Node, Optional<T>> reading) {
    for (YamlMapping layer : layers) {
      if (layer.has(key)) {
        Optional<T> value = value(layer, key).flatMap(node -> reading.apply(layer, node));
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> value(YamlMapping layer, String key) {
    Optional<Node> value = layer.value(key);
    if (value.isEmpty()) {
      layer.error(
          "empty-value",
          layer.position(key),
          Bilingual.of("「" + key + "」に値がありません。", "“" + key + "” has no value."),
          Bilingual.of(
              "「#」から後ろは読まれません。色は \"1F2933\" のように引用符で囲みます。",
              "What follows a “#” is not read; write a colour in quotes: \"1F2933\"."));
    }
    return value;
  }

  /** A text. */
  Optional<String> text(String key) {
    return nearest(key, (layer, node) -> Optional.ofNullable(layer.scalar(node, key)));
  }

  /** A colour as {@code RRGGBB}. */
  Optional<String> color(String key) {
    return nearest(key, (layer, node) -> color(layer, node, key));
  }

  /** Colours one by one, each from the nearest layer whose list is long enough. */
  List<String> colors(String key, int most) {
    List<List<String>> lists = all(key, (layer, node) -> colors(layer, node, key, most));
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

  /** A number within a range. */
  Optional<Double> number(String key, double least, double most) {
    return nearest(
        key,
        (layer, node) -> {
          OptionalDouble number = number(node);
          if (number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most) {
            return Optional.of(number.getAsDouble());
          }
          layer.wrongType(
              node,
              key,
              plain(least) + "から" + plain(most) + "までの数",
              "a number from " + plain(least) + " to " + plain(most));
          return Optional.empty();
        });
  }

  /** Sizes that go down, in points. */
  Optional<List<Double>> ladder(String key, double least, double most) {
    return nearest(
        key,
        (layer, node) -> {
          List<Double> sizes = numbers(layer.nodes(key));
          boolean right = !sizes.isEmpty() && sizes.size() == layer.nodes(key).size();
          for (int i = 0; i < sizes.size(); i++) {
            right &= sizes.get(i) >= least && sizes.get(i) <= most;
            right &= i == 0 || sizes.get(i) < sizes.get(i - 1);
          }
          if (right) {
            return Optional.of(sizes);
          }
          String range = plain(least) + "–" + plain(most);
          layer.wrongType(
              node,
              key,
              "大きい順の大きさ（" + range + "、例: [28, 26, 24]）",
              "sizes from large to small (" + range + ") such as [28, 26, 24]");
          return Optional.empty();
        });
  }

  /** The numbers among some nodes. */
  static List<Double> numbers(List<Node> nodes) {
    return nodes.stream()
        .map(ThemeLayers::number)
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }

  private static OptionalDouble number(Node node) {
    return node instanceof ScalarNode scalar
            && scalar.getValue().matches("-?[0-9]{1,5}(\\.[0-9]{1,5})?")
        ? OptionalDouble.of(Double.parseDouble(scalar.getValue()))
        : OptionalDouble.empty();
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** One of some words. */
  <T extends Enum<T>> Optional<T> word(String key, T[] constants) {
    return nearest(
        key,
        (layer, node) -> {
          List<String> words = Arrays.stream(constants).map(ThemeKeys::of).toList();
          if (node instanceof ScalarNode scalar && words.contains(scalar.getValue().strip())) {
            return Optional.of(constants[words.indexOf(scalar.getValue().strip())]);
          }
          String choice = String.join(", ", words);
          layer.wrongType(node, key, "次のどれか（" + choice + "）", "one of " + choice);
          return Optional.empty();
        });
  }
}

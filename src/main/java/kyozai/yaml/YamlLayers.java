package kyozai.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The same mapping in a file and in those that it extends, nearest first. A wrong value is told and
 * the next layer's taken, so that one reading finds all that is wrong.
 */
public final class YamlLayers {
  private final List<YamlMapping> layers;

  /** The layers, nearest first. */
  public YamlLayers(List<YamlMapping> layers) {
    this.layers = List.copyOf(layers);
  }

  /** The mapping below a key in each layer that has it. */
  public YamlLayers child(String key) {
    return new YamlLayers(layers.stream().flatMap(layer -> layer.mapping(key).stream()).toList());
  }

  /** The layers from one on. */
  public YamlLayers from(int index) {
    return new YamlLayers(layers.subList(index, layers.size()));
  }

  /** How many layers there are. */
  public int depth() {
    return layers.size();
  }

  /** Warns about each key that is not among the known ones. */
  public void allowOnly(List<String> known) {
    layers.forEach(layer -> layer.allowOnly(known));
  }

  /** Refuses each key that is not among the known ones. */
  public void requireKnown(List<String> known) {
    layers.forEach(layer -> layer.requireKnown(known));
  }

  /** The mappings, nearest first. */
  public List<YamlMapping> layers() {
    return layers;
  }

  /** Where the nearest value of a key stands; null when no layer has it. */
  public @Nullable Position position(String key) {
    return layers.stream()
        .filter(layer -> layer.has(key))
        .map(layer -> layer.position(key))
        .findFirst()
        .orElse(null);
  }

  /** The values of a key that can be read, nearest first. */
  public <T> List<T> all(String key, BiFunction<YamlMapping, Node, Optional<T>> reading) {
    List<T> values = new ArrayList<>();
    for (YamlMapping layer : layers) {
      if (layer.has(key)) {
        value(layer, key).flatMap(node -> reading.apply(layer, node)).ifPresent(values::add);
      }
    }
    return values;
  }

  /** The nearest value of a key that can be read. */
  public <T> Optional<T> nearest(String key, BiFunction<YamlMapping, Node, Optional<T>> reading) {
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
              "「#」から後ろは読まれません。「#」で始まる値は引用符で囲みます。",
              "What follows a “#” is not read; put a value with a “#” in quotes."));
    }
    return value;
  }

  /** A text. */
  public Optional<String> text(String key) {
    return nearest(key, (layer, node) -> Optional.ofNullable(layer.scalar(node, key)));
  }

  /** A number within a range. */
  public Optional<Double> number(String key, double least, double most) {
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
  public Optional<List<Double>> ladder(String key, double least, double most) {
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
  public static List<Double> numbers(List<Node> nodes) {
    return nodes.stream()
        .map(YamlLayers::number)
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

  /** The word of a constant: its name in small letters with hyphens. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One of some words. */
  public <T extends Enum<T>> Optional<T> word(String key, T[] constants) {
    return nearest(
        key,
        (layer, node) -> {
          List<String> words = Arrays.stream(constants).map(YamlLayers::word).toList();
          if (node instanceof ScalarNode scalar && words.contains(scalar.getValue().strip())) {
            return Optional.of(constants[words.indexOf(scalar.getValue().strip())]);
          }
          String choice = String.join(", ", words);
          layer.wrongType(node, key, "次のどれか（" + choice + "）", "one of " + choice);
          return Optional.empty();
        });
  }
}

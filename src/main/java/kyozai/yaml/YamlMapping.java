package kyozai.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping read key by key; values of a wrong type are diagnostics. */
public final class YamlMapping {
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Function<Node, Position> places;
  private final Consumer<Diagnostic> findings;

  /**
   * A reader of one mapping.
   *
   * @param places where a node stands
   * @param findings takes what is wrong
   */
  public YamlMapping(
      MappingNode node, Function<Node, Position> places, Consumer<Diagnostic> findings) {
    this.places = places;
    this.findings = findings;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        wrongType(tuple.getKeyNode(), "", "文字", "a word");
      } else if (entries.putIfAbsent(key.getValue(), tuple) != null) {
        findings.accept(
            Diagnostic.error(
                "duplicate-key",
                places.apply(key),
                Bilingual.of(
                    "「" + key.getValue() + "」が二回書かれています。",
                    "“" + key.getValue() + "” is written twice."),
                Bilingual.of("どちらか一つにしてください。", "Keep one of them.")));
      }
    }
  }

  /** Warns about each key that is not among the known ones. */
  public void allowOnly(List<String> known) {
    unknown(
        known,
        (key, position) ->
            Diagnostic.warning(
                "unknown-key",
                position,
                Bilingual.of(
                    "「" + key + "」という項目はないため、使われません。",
                    "There is no key “" + key + "”; it is ignored."),
                NearestName.hint(known, key)));
  }

  /** Refuses each key that is not among the known ones. */
  public void requireKnown(List<String> known) {
    unknown(
        known,
        (key, position) ->
            Diagnostic.error(
                "unknown-key",
                position,
                Bilingual.of("「" + key + "」という項目はありません。", "There is no key “" + key + "”."),
                NearestName.hint(known, key)));
  }

  private void unknown(List<String> known, BiFunction<String, Position, Diagnostic> message) {
    entries.forEach(
        (key, tuple) -> {
          if (!known.contains(key)) {
            findings.accept(message.apply(key, places.apply(tuple.getKeyNode())));
          }
        });
  }

  /** The keys in the order of the text. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Whether a key stands there, even without a value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Where a key that is there stands. */
  public Position position(String key) {
    return places.apply(Objects.requireNonNull(entries.get(key)).getKeyNode());
  }

  /** The text of a key; null when it is absent, empty or no text. */
  public @Nullable String text(String key) {
    return value(key).map(node -> scalar(node, key)).orElse(null);
  }

  /** A whole number of at least 1, or null. */
  public @Nullable Integer positive(String key) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    if (text.matches("[1-9][0-9]{0,4}")) {
      return Integer.valueOf(text);
    }
    value(key)
        .ifPresent(node -> wrongType(node, key, "1以上の整数（例: 50）", "a whole number such as 50"));
    return null;
  }

  /** A list of texts; one text alone is a list of one. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : nodes(key)) {
      String text = scalar(node, key);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The entries of a list; a value that is no list is its only entry. */
  public List<Node> nodes(String key) {
    return value(key)
        .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
        .orElse(List.of());
  }

  /** The mapping below a key; empty when it is absent or something else. */
  public Optional<YamlMapping> mapping(String key) {
    return value(key).flatMap(node -> mapping(node, key));
  }

  /** A node as a mapping; what is none is a diagnostic. */
  public Optional<YamlMapping> mapping(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMapping(mapping, places, findings));
    }
    wrongType(node, key, "「名前: 値」を並べたもの", "a list of “name: value”");
    return Optional.empty();
  }

  /** A node as text, or null with a diagnostic. */
  public @Nullable String scalar(Node node, String key) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    wrongType(node, key, "一つの文字列", "a single text");
    return null;
  }

  /** Where a node stands. */
  public Position position(Node node) {
    return places.apply(node);
  }

  /** The value of a key unless it is absent or empty. */
  public Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(NodeTuple::getValueNode)
        .filter(node -> !node.getTag().equals(Tag.NULL));
  }

  /** Says what is wrong at a place. */
  public void error(String code, Position position, Bilingual message, Bilingual... hints) {
    findings.accept(Diagnostic.error(code, position, message, hints));
  }

  /** Says that a value must be something else, such as {@code "a whole number"}. */
  public void wrongType(Node node, String key, String ja, String en) {
    findings.accept(
        Diagnostic.error(
            "wrong-type",
            places.apply(node),
            Bilingual.of("「" + key + "」には" + ja + "を書きます。", "“" + key + "” must be " + en + ".")));
  }
}

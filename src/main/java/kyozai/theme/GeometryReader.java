package kyozai.theme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;
import kyozai.yaml.YamlLayers;
import kyozai.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the boxes of the layouts; what a layout says counts more than what all have. */
final class GeometryReader {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 540;
  private static final String NONE = "none";

  private final YamlLayers all;
  private final YamlLayers layouts;
  private final TypeScale scale;

  private GeometryReader(YamlLayers root, TypeScale scale) {
    this.all = root.child("all");
    this.layouts = root.child("layouts");
    this.scale = scale;
  }

  static DeckGeometry read(YamlLayers root, TypeScale scale) {
    return new GeometryReader(root, scale).read();
  }

  private DeckGeometry read() {
    all.allowOnly(ThemeKeys.SLOTS);
    layouts.allowOnly(ThemeKeys.LAYOUTS);
    Map<LayoutKind, Map<Slot, Box>> boxes = new EnumMap<>(LayoutKind.class);
    for (LayoutKind kind : LayoutKind.values()) {
      YamlLayers own = layouts.child(YamlLayers.word(kind));
      own.allowOnly(ThemeKeys.SLOTS);
      boxes.put(kind, slots(kind, own));
    }
    return new DeckGeometry(WIDTH, HEIGHT, boxes);
  }

  /** The slots in the order of the enum, which is the order of reading. */
  private Map<Slot, Box> slots(LayoutKind kind, YamlLayers own) {
    Map<Slot, Box> slots = new LinkedHashMap<>();
    for (Slot slot : Slot.values()) {
      String key = YamlLayers.word(slot);
      Optional<Place> place =
          own.nearest(key, (layer, node) -> place(kind, slot, layer, node))
              .or(() -> all.nearest(key, (layer, node) -> place(kind, slot, layer, node)));
      Box box = place.map(Place::box).orElse(null);
      if (box != null) {
        slots.put(slot, box);
      }
    }
    return slots;
  }

  /** A box, or that there is none. */
  private record Place(@Nullable Box box) {}

  private Optional<Place> place(LayoutKind kind, Slot slot, YamlMapping layer, Node node) {
    String key = YamlLayers.word(slot);
    if (node instanceof ScalarNode scalar && scalar.getValue().equals(NONE)) {
      if (slot.isOptional()) {
        return Optional.of(new Place(null));
      }
      layer.error(
          "slot-needed",
          layer.position(key),
          Bilingual.of("「" + key + "」は、なくすことができません。", "“" + key + "” cannot be left out."),
          Bilingual.of(
              "none の代わりに [左, 上, 幅, 高さ] を書いてください。",
              "Write [left, top, width, height] instead of “none”."));
      return Optional.empty();
    }
    List<Double> lengths =
        node instanceof SequenceNode list ? YamlLayers.numbers(list.getValue()) : List.of();
    if (lengths.size() != 4 || layer.nodes(key).size() != 4) {
      layer.wrongType(node, key, "[左, 上, 幅, 高さ] の四つの数", "four numbers: [left, top, width, height]");
      return Optional.empty();
    }
    return box(kind, slot, layer, lengths).map(Place::new);
  }

  private Optional<Box> box(LayoutKind kind, Slot slot, YamlMapping layer, List<Double> lengths) {
    String key = YamlLayers.word(slot);
    boolean inside =
        lengths.stream().allMatch(length -> length >= 0)
            && lengths.get(0) + lengths.get(2) <= WIDTH
            && lengths.get(1) + lengths.get(3) <= HEIGHT;
    if (!inside) {
      layer.error(
          "box-outside",
          layer.position(key),
          Bilingual.of("「" + key + "」がスライドからはみ出します。", "“" + key + "” reaches beyond the slide."),
          Bilingual.of(
              "スライドは幅 960、高さ 540 で、[左, 上, 幅, 高さ] を書きます。",
              "A slide is 960 wide and 540 high; a box is [left, top, width, height]."));
      return Optional.empty();
    }
    double width = leastWidth(slot);
    double height = leastHeight(kind, slot);
    if (lengths.get(2) < width || lengths.get(3) < height) {
      String least = (long) Math.ceil(width) + " × " + (long) Math.ceil(height);
      layer.error(
          "box-too-small",
          layer.position(key),
          Bilingual.of("「" + key + "」は小さすぎて、文字が入りません。", "“" + key + "” is too small for its text."),
          Bilingual.of(
              "sizes の大きさの文字には " + least + " 以上が必要です。",
              "With these sizes it needs at least " + least + "."));
      return Optional.empty();
    }
    return Optional.of(new Box(lengths.get(0), lengths.get(1), lengths.get(2), lengths.get(3)));
  }

  /** Two characters and more of the smallest text. */
  private double leastWidth(Slot slot) {
    return switch (slot) {
      case HEADLINE, BODY, AREA, BAR, SUBTITLE, PICTURE, CAPTION, KICKER ->
          8 * scale.dense().getLast();
      case DETAILS, FOOTER, SECTION_NAME, SOURCES, NUMBER -> 4 * scale.small();
      case SLIDE_NUMBER, BADGE -> 2 * scale.small();
      case ACCENT, RULE, LARGE_RING, SMALL_RING -> 0;
    };
  }

  /** One line of the smallest text; a few where cards or rows are drawn. */
  private double leastHeight(LayoutKind kind, Slot slot) {
    double dense = scale.dense().getLast() * scale.densePitch();
    return switch (slot) {
      case HEADLINE -> scale.ladder(kind.heading()).getLast() * 1.32;
      case BODY ->
          kind == LayoutKind.SOURCES
              ? scale.sources().getLast() * scale.densePitch()
              : scale.body().getLast() * scale.linePitch();
      case AREA -> 4 * dense;
      case SUBTITLE -> dense;
      case CAPTION -> kind == LayoutKind.QUIZ ? dense : scale.small() * scale.densePitch();
      case NUMBER -> scale.number().getLast();
      case DETAILS, KICKER -> scale.small() * scale.densePitch();
      case SOURCES, SLIDE_NUMBER, BADGE -> scale.small();
      case FOOTER, SECTION_NAME -> scale.footer();
      case PICTURE -> 4 * scale.small();
      case BAR, ACCENT, RULE, LARGE_RING, SMALL_RING -> 0;
    };
  }
}

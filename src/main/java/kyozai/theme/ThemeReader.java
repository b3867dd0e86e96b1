package kyozai.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the bundled themes; a broken one is a fault of the program. */
public final class ThemeReader {
  private static final String FOLDER = "/kyozai/assets/themes/";
  private static final List<String> NAMES = List.of("kyozai");

  private ThemeReader() {}

  /** The names of the bundled themes; the first one is the default. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * A bundled theme.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public static Theme read(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no theme " + name);
    }
    ThemeNode root = new ThemeNode("theme", load(name));
    return new Theme(
        name,
        palette(root.child("colors")),
        root.text("font"),
        geometry(root),
        scale(root.child("sizes")),
        dark(root.texts("dark")));
  }

  private static Object load(String name) {
    String file = FOLDER + name + "/theme.yaml";
    try (InputStream in = ThemeReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Palette palette(ThemeNode colors) {
    return new Palette(
        colors.color("ink"),
        colors.color("paper"),
        colors.color("night"),
        colors.color("tint"),
        colors.colors("accents"),
        colors.color("link"),
        colors.color("muted"),
        colors.color("line"),
        colors.color("on-night"));
  }

  private static TypeScale scale(ThemeNode sizes) {
    return new TypeScale(
        sizes.numbers("title"),
        sizes.numbers("headline"),
        sizes.numbers("body"),
        sizes.numbers("dense"),
        sizes.numbers("quotation"),
        sizes.numbers("question"),
        sizes.numbers("number"),
        sizes.numbers("sources"),
        sizes.number("small"),
        sizes.number("footer"),
        sizes.number("line-pitch"),
        sizes.number("dense-pitch"),
        sizes.number("item-gap"),
        sizes.number("indent"));
  }

  private static Set<LayoutKind> dark(List<String> names) {
    Set<LayoutKind> dark = EnumSet.noneOf(LayoutKind.class);
    names.forEach(name -> dark.add(LayoutKind.valueOf(constant(name))));
    return dark;
  }

  private static DeckGeometry geometry(ThemeNode root) {
    List<Double> size = root.numbers("slide");
    ThemeNode all = root.child("all");
    ThemeNode layouts = root.child("layouts");
    Map<LayoutKind, Map<Slot, Box>> boxes = new EnumMap<>(LayoutKind.class);
    for (LayoutKind kind : LayoutKind.values()) {
      boxes.put(kind, slots(all, layouts.child(key(kind))));
    }
    return new DeckGeometry(size.get(0), size.get(1), boxes);
  }

  /** The slots in the order of the enum, which is the order of reading. */
  private static Map<Slot, Box> slots(ThemeNode all, ThemeNode layout) {
    Map<Slot, Box> slots = new LinkedHashMap<>();
    for (Slot slot : Slot.values()) {
      String key = key(slot);
      ThemeNode node = layout.has(key) ? layout : all;
      if (node.has(key) && !node.isNone(key)) {
        List<Double> box = node.numbers(key);
        slots.put(slot, new Box(box.get(0), box.get(1), box.get(2), box.get(3)));
      }
    }
    return slots;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}

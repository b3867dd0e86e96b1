package kyozai.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.yaml.YamlLayers;
import kyozai.yaml.YamlMapping;

/** Reads themes: the bundled ones, and those of teachers, which say only what differs. */
public final class ThemeReader {
  private static final double SMALLEST = 6;
  private static final double LARGEST = 300;

  private final YamlLayers root;
  private final Consumer<Diagnostic> findings;
  private final Position whole;

  private ThemeReader(YamlLayers root, Position whole, Consumer<Diagnostic> findings) {
    this.root = root;
    this.whole = whole;
    this.findings = findings;
  }

  /** The names of the bundled themes; the first one is the default. */
  public static List<String> names() {
    return ThemeFiles.BUNDLED;
  }

  /**
   * A bundled theme; a broken one is a fault of the program.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public static Theme read(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("no theme " + name);
    }
    Checked<Optional<Theme>> read = find(name, Path.of(""), Position.of(name));
    if (!read.diagnostics().isEmpty()) {
      throw new IllegalStateException(read.diagnostics().toString());
    }
    return read.value().orElseThrow();
  }

  /**
   * A bundled theme by its name, or one of a teacher by its folder.
   *
   * @param wanted a name or a folder
   * @param base what a relative folder is relative to
   * @param asked where the theme is named, for messages about the name
   */
  public static Checked<Optional<Theme>> find(String wanted, Path base, Position asked) {
    Set<Diagnostic> findings = new LinkedHashSet<>();
    List<ThemeFile> chain = new ThemeFiles(findings::add).chain(wanted, base, asked);
    if (chain.isEmpty()) {
      return new Checked<>(Optional.empty(), List.copyOf(findings));
    }
    ThemeFile own = chain.getFirst();
    Path folder = own.folder();
    Position whole = folder == null ? asked : Position.of(folder.resolve("theme.yaml").toString());
    List<YamlMapping> layers = chain.stream().map(ThemeFile::root).toList();
    PageTemplate plan = new PageTemplates(findings::add).find(PageTemplates.PLAN, chain);
    Theme theme =
        new ThemeReader(new YamlLayers(layers), whole, findings::add).theme(own.name(), plan);
    return new Checked<>(Optional.of(theme), List.copyOf(findings));
  }

  private Theme theme(String name, PageTemplate plan) {
    root.allowOnly(ThemeKeys.TOP);
    YamlLayers about = root.child("about");
    about.allowOnly(ThemeKeys.ABOUT);
    TypeScale scale = scale(root.child("sizes"));
    Theme theme =
        new Theme(
            name,
            Bilingual.of(about.text("ja").orElse(""), about.text("en").orElse("")),
            palette(root.child("colors")),
            print(),
            font(),
            GeometryReader.read(root, scale),
            scale,
            grounds(root.child("grounds")),
            root.word("transition", Transition.values()).orElseThrow(),
            true,
            plan);
    checkContrast(theme);
    return theme;
  }

  private Palette palette(YamlLayers colors) {
    colors.allowOnly(ThemeKeys.COLORS);
    return new Palette(
        ThemeColors.color(colors, "ink").orElseThrow(),
        ThemeColors.color(colors, "paper").orElseThrow(),
        ThemeColors.color(colors, "night").orElseThrow(),
        ThemeColors.color(colors, "tint").orElseThrow(),
        ThemeColors.colors(colors, "accents", Palette.ACCENTS),
        ThemeColors.color(colors, "link").orElseThrow(),
        ThemeColors.color(colors, "muted").orElseThrow(),
        ThemeColors.color(colors, "line").orElseThrow());
  }

  /** The colours of the nearest theme with light paper, and what themes say for print alone. */
  private Palette print() {
    Palette light = palette(root.child("colors"));
    for (int i = 1; light.isDark() && i < root.depth(); i++) {
      light = palette(root.from(i).child("colors"));
    }
    YamlLayers own = root.child("print");
    own.allowOnly(ThemeKeys.COLORS);
    List<String> accents = new ArrayList<>(ThemeColors.colors(own, "accents", Palette.ACCENTS));
    accents.addAll(light.accents().subList(accents.size(), Palette.ACCENTS));
    return new Palette(
        ThemeColors.color(own, "ink").orElse(light.ink()),
        ThemeColors.color(own, "paper").orElse(light.paper()),
        ThemeColors.color(own, "night").orElse(light.night()),
        ThemeColors.color(own, "tint").orElse(light.tint()),
        accents,
        ThemeColors.color(own, "link").orElse(light.link()),
        ThemeColors.color(own, "muted").orElse(light.muted()),
        ThemeColors.color(own, "line").orElse(light.line()));
  }

  private String font() {
    List<String> names = FontBook.names();
    return root.nearest(
            "font",
            (layer, node) -> {
              String font = layer.scalar(node, "font");
              if (font == null || names.contains(font)) {
                return Optional.ofNullable(font);
              }
              layer.error(
                  "unknown-font",
                  layer.position(node),
                  Bilingual.of("「" + font + "」という書体は入っていません。", "There is no font “" + font + "”."),
                  NearestName.hint(names, font));
              return Optional.empty();
            })
        .orElseThrow();
  }

  private static TypeScale scale(YamlLayers sizes) {
    sizes.allowOnly(ThemeKeys.SIZES);
    return new TypeScale(
        ladder(sizes, "title"),
        ladder(sizes, "headline"),
        ladder(sizes, "body"),
        ladder(sizes, "dense"),
        ladder(sizes, "quotation"),
        ladder(sizes, "question"),
        ladder(sizes, "number"),
        ladder(sizes, "sources"),
        sizes.number("small", SMALLEST, LARGEST).orElseThrow(),
        sizes.number("footer", SMALLEST, LARGEST).orElseThrow(),
        sizes.number("line-pitch", 1, 3).orElseThrow(),
        sizes.number("dense-pitch", 1, 3).orElseThrow(),
        sizes.number("item-gap", 0, 100).orElseThrow(),
        sizes.number("indent", 0, 100).orElseThrow());
  }

  private static List<Double> ladder(YamlLayers sizes, String key) {
    return sizes.ladder(key, SMALLEST, LARGEST).orElseThrow();
  }

  private static Map<LayoutKind, Ground> grounds(YamlLayers grounds) {
    grounds.allowOnly(ThemeKeys.LAYOUTS);
    Map<LayoutKind, Ground> all = new EnumMap<>(LayoutKind.class);
    for (LayoutKind kind : LayoutKind.values()) {
      grounds
          .word(YamlLayers.word(kind), Ground.values())
          .ifPresent(ground -> all.put(kind, ground));
    }
    return all;
  }

  private void checkContrast(Theme theme) {
    YamlLayers colors = root.child("colors");
    for (TextOnGround pair : TextOnGround.all(theme)) {
      double contrast = pair.contrast(theme.palette());
      if (contrast < pair.least()) {
        findings.accept(lowContrast(pair, theme.palette(), contrast, place(colors, pair)));
      }
    }
  }

  /** The line of one of the two colours that the theme itself has chosen. */
  private Position place(YamlLayers colors, TextOnGround pair) {
    for (ColorRole role : List.of(pair.text(), pair.ground())) {
      Position position = colors.position(role.key());
      if (position != null && position.line() > 0) {
        return position;
      }
    }
    return whole;
  }

  private static Diagnostic lowContrast(
      TextOnGround pair, Palette palette, double contrast, Position position) {
    String text = YamlLayers.word(pair.text()) + " " + pair.text().in(palette);
    String ground = YamlLayers.word(pair.ground()) + " " + pair.ground().in(palette);
    String ratio = String.format(Locale.ROOT, "%.1f", contrast);
    return Diagnostic.warning(
        "low-contrast",
        position,
        Bilingual.of(
            "「" + text + "」は「" + ground + "」の上で読みにくい色です（コントラスト比 " + ratio + "）。",
            "“" + text + "” is hard to read on “" + ground + "” (contrast " + ratio + " to 1)."),
        Bilingual.of(
            "明るさの差を広げて、" + pair.least() + " 以上にしてください。",
            "Make one lighter or darker, to at least " + pair.least() + " to 1."));
  }
}

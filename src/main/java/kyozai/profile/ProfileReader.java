package kyozai.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import kyozai.print.PrintSettings;
import kyozai.print.PrintSettingsReader;
import kyozai.yaml.YamlLayers;
import kyozai.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads class profiles: the presets, those of teachers, and single settings of a command. */
public final class ProfileReader {
  private final YamlLayers root;
  private final Consumer<Diagnostic> findings;

  private ProfileReader(List<YamlMapping> layers, Consumer<Diagnostic> findings) {
    this.root = new YamlLayers(layers);
    this.findings = findings;
  }

  /** The names of the presets. */
  public static List<String> names() {
    return ProfileFiles.PRESETS;
  }

  /** The keys of a profile. */
  public static List<String> keys() {
    return ProfileKeys.TOP;
  }

  /**
   * A preset; a broken one is a fault of the program.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public static ClassProfile preset(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("no profile " + name);
    }
    Checked<Optional<ClassProfile>> read = find(name, List.of());
    if (!read.diagnostics().isEmpty()) {
      throw new IllegalStateException(read.diagnostics().toString());
    }
    return read.value().orElseThrow();
  }

  /**
   * The profile of a class.
   *
   * @param wanted a preset's name, or a file: with a slash, or ending in .yaml
   * @param settings pairs such as {@code minutes=45}, of which a later one wins
   * @return nothing when it cannot be used, with errors that say why
   */
  public static Checked<Optional<ClassProfile>> find(String wanted, List<String> settings) {
    Set<Diagnostic> findings = new LinkedHashSet<>();
    List<ProfileFile> chain = new ProfileFiles(findings::add).chain(wanted, Position.of(wanted));
    if (chain.isEmpty()) {
      return new Checked<>(Optional.empty(), List.copyOf(findings));
    }
    List<YamlMapping> layers = new ArrayList<>(ProfileSettings.read(settings, findings::add));
    chain.forEach(file -> layers.add(file.root()));
    ProfileReader reader = new ProfileReader(layers, findings::add);
    return usable(reader.profile(chain.getFirst().name()), findings);
  }

  /** What single settings make of a lesson for no class in particular. */
  public static Checked<Optional<ClassProfile>> standard(List<String> settings) {
    Set<Diagnostic> findings = new LinkedHashSet<>();
    List<YamlMapping> layers = ProfileSettings.read(settings, findings::add);
    return usable(new ProfileReader(layers, findings::add).profile(""), findings);
  }

  private static Checked<Optional<ClassProfile>> usable(
      ClassProfile profile, Set<Diagnostic> findings) {
    boolean broken = findings.stream().anyMatch(Diagnostic::isError);
    return new Checked<>(broken ? Optional.empty() : Optional.of(profile), List.copyOf(findings));
  }

  private ClassProfile profile(String id) {
    root.requireKnown(ProfileKeys.TOP);
    YamlLayers about = root.child("about");
    about.requireKnown(ProfileKeys.ABOUT);
    ClassProfile standard = ClassProfile.STANDARD;
    return new ClassProfile(
        id,
        Bilingual.of(about.text("ja").orElse(""), about.text("en").orElse("")),
        occasion(),
        root.word("stage", SchoolStage.values()).orElse(standard.stage()),
        language(),
        positive("minutes"),
        furigana(standard.furigana()),
        root.word("wording", Wording.values()).orElse(standard.wording()),
        cloze(standard.cloze()),
        selection(),
        print(),
        root.text("theme").orElse(standard.theme()));
  }

  private LessonInfo.Occasion occasion() {
    return new LessonInfo.Occasion(
        root.text("name").orElse(null),
        root.text("school").orElse(null),
        root.text("teacher").orElse(null),
        root.nearest("date", this::date).orElse(null),
        positive("students"));
  }

  /** What looks like a date must be one; other words are printed as they stand. */
  private Optional<String> date(YamlMapping layer, Node node) {
    String text = layer.scalar(node, "date");
    if (text == null || !text.matches("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")) {
      return Optional.ofNullable(text);
    }
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeParseException e) {
      layer.wrongType(node, "date", "暦にある日（例: 2026-11-25）", "a day such as 2026-11-25");
      return Optional.empty();
    }
  }

  private Cloze cloze(Cloze standard) {
    Integer share = root.nearest("cloze", this::percent).orElse(standard.share());
    Integer bank = root.nearest("word-bank", this::distractors).orElse(standard.distractors());
    return new Cloze(share, bank >= 0, Math.max(0, bank));
  }

  private Optional<Integer> percent(YamlMapping layer, Node node) {
    String text = layer.scalar(node, "cloze");
    if (text != null && text.matches("(?:100|[0-9]{1,2})%?")) {
      return Optional.of(Integer.valueOf(text.replace("%", "")));
    }
    layer.wrongType(node, "cloze", "0%から100%までの割合（例: 60%）", "a share from 0% to 100%");
    return Optional.empty();
  }

  /** The number of words too many; -1 for no bank. */
  private Optional<Integer> distractors(YamlMapping layer, Node node) {
    String text = layer.scalar(node, "word-bank");
    if ("none".equals(text)) {
      return Optional.of(-1);
    }
    if (text != null && text.matches("[0-9]{1,2}")) {
      return Optional.of(Integer.valueOf(text));
    }
    layer.wrongType(node, "word-bank", "0から99までの数か none", "a number from 0 to 99, or none");
    return Optional.empty();
  }

  private @Nullable Integer positive(String key) {
    return root.nearest(key, (layer, node) -> Optional.ofNullable(layer.positive(key)))
        .orElse(null);
  }

  private @Nullable Language language() {
    return root.nearest(
            "language",
            (layer, node) -> {
              String tag = layer.scalar(node, "language");
              for (Language language : Language.values()) {
                if (language.tag().equals(tag)) {
                  return Optional.of(language);
                }
              }
              layer.wrongType(node, "language", " ja か en", "ja or en");
              return Optional.empty();
            })
        .orElse(null);
  }

  private Furigana furigana(Furigana standard) {
    YamlLayers own = root.child("furigana");
    own.requireKnown(ProfileKeys.FURIGANA);
    own.word("show", Furigana.Show.values());
    for (YamlMapping layer : own.layers()) {
      if (Furigana.Show.NONE.name().equalsIgnoreCase(layer.text("show")) && layer.has("known")) {
        contradiction(layer.position("known"), "furigana.known", "furigana.show: none");
      }
    }
    Optional<KnownKanji> known = own.word("known", KnownKanji.values());
    Furigana.Show usual = known.isPresent() ? Furigana.Show.ALL : standard.show();
    return new Furigana(
        known.orElse(standard.known()), own.word("show", Furigana.Show.values()).orElse(usual));
  }

  private Selection selection() {
    YamlLayers sections = root.child("sections");
    sections.requireKnown(ProfileKeys.SECTIONS);
    return new Selection(
        root.nearest("levels", this::levels).orElse(List.of()),
        sections
            .nearest("without", (layer, node) -> Optional.of(layer.texts("without")))
            .orElse(List.of()));
  }

  private Optional<List<String>> levels(YamlMapping layer, Node node) {
    List<String> levels = layer.texts("levels");
    for (String level : levels) {
      if (level.startsWith("!")) {
        boolean both = levels.contains(level.substring(1));
        if (both) {
          contradiction(layer.position(node), level, level.substring(1));
        } else {
          layer.wrongType(node, "levels", "、クラスに合う語（「!」なし）", "words of this class, without “!”");
        }
        return Optional.empty();
      }
    }
    return Optional.of(levels);
  }

  private PrintSettings print() {
    PrintSettings settings = ClassProfile.STANDARD.print();
    for (String key : PrintSettingsReader.keys()) {
      PrintSettings now = settings;
      settings = root.nearest(key, (layer, node) -> print(now, key, layer, node)).orElse(now);
    }
    return settings;
  }

  private Optional<PrintSettings> print(
      PrintSettings settings, String key, YamlMapping layer, Node node) {
    String value = layer.scalar(node, key);
    if (value == null) {
      return Optional.empty();
    }
    Checked<PrintSettings> read =
        PrintSettingsReader.set(settings, key, value, layer.position(node));
    read.diagnostics().forEach(findings);
    return read.hasErrors() ? Optional.empty() : Optional.of(read.value());
  }

  private void contradiction(Position position, String one, String other) {
    findings.accept(
        Diagnostic.error(
            "contradictory-keys",
            position,
            Bilingual.of(
                "「" + one + "」と「" + other + "」は、両立しません。",
                "“" + one + "” and “" + other + "” contradict each other."),
            Bilingual.of("どちらか一つにしてください。", "Keep one of them.")));
  }
}

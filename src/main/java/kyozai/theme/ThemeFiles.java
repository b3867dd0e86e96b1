package kyozai.theme;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.yaml.YamlFile;

/** Finds theme files: bundled ones by name, those of teachers by their folder. */
final class ThemeFiles {
  /** The bundled themes; the first one is the default, and what all others come to extend. */
  static final List<String> BUNDLED = List.of("kyozai", "kyozai-dark", "kyozai-large");

  /** Where the bundled themes stand in the program. */
  static final String RESOURCES = "/kyozai/assets/themes/";

  private static final String FILE = "theme.yaml";
  private static final YamlFile.Kind KIND =
      new YamlFile.Kind("theme", Bilingual.of("テーマ", "theme"));

  private final Consumer<Diagnostic> findings;

  ThemeFiles(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * The file of a theme, then those that it extends up to the default theme.
   *
   * @param wanted the name of a bundled theme, or a folder
   * @param base what a relative folder is relative to
   * @param asked where the theme is named
   * @return none when there is no such theme or its file cannot be read
   */
  List<ThemeFile> chain(String wanted, Path base, Position asked) {
    List<ThemeFile> chain = new ArrayList<>();
    Set<String> known = new HashSet<>();
    Position own = asked;
    Optional<ThemeFile> next = find(wanted, base, asked, asked);
    while (next.isPresent()) {
      ThemeFile file = next.get();
      if (!known.add(file.identity())) {
        findings.accept(circle(chain.getLast().root().position("extends")));
        break;
      }
      if (chain.isEmpty() && file.folder() != null) {
        own = Position.of(file.folder().resolve(FILE).toString());
      }
      chain.add(file);
      next = extended(file, own);
    }
    if (!chain.isEmpty() && !chain.getLast().name().equals(BUNDLED.getFirst())) {
      chain.add(bundled(BUNDLED.getFirst(), own));
    }
    return chain;
  }

  private Optional<ThemeFile> extended(ThemeFile file, Position own) {
    String other = file.root().text("extends");
    if (other == null) {
      return Optional.empty();
    }
    Path folder = file.folder() == null ? Path.of("") : file.folder();
    return find(other, folder, file.root().position("extends"), own);
  }

  private Optional<ThemeFile> find(String wanted, Path base, Position asked, Position own) {
    if (BUNDLED.contains(wanted)) {
      return Optional.of(bundled(wanted, own));
    }
    try {
      Path given = base.resolve(wanted);
      boolean path = wanted.contains("/") || wanted.contains("\\");
      if (path || Files.isDirectory(given)) {
        Path parent = given.getParent();
        return own(given.endsWith(FILE) && parent != null ? parent : given, asked);
      }
    } catch (InvalidPathException e) {
      // What cannot be a folder is a name that does not exist.
    }
    findings.accept(
        Diagnostic.error(
            "unknown-theme",
            asked,
            Bilingual.of("「" + wanted + "」というテーマはありません。", "There is no theme “" + wanted + "”."),
            NearestName.hint(BUNDLED, wanted),
            Bilingual.of(
                "自分のテーマは、theme.yaml のあるフォルダを「./名前」のように書きます。",
                "A theme of your own is a folder with a theme.yaml, written like “./name”.")));
    return Optional.empty();
  }

  private Optional<ThemeFile> own(Path folder, Position asked) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      findings.accept(
          Diagnostic.error(
              "unknown-theme",
              asked,
              Bilingual.of(
                  "テーマのフォルダ「" + folder + "」に theme.yaml がありません。",
                  "The theme folder “" + folder + "” holds no theme.yaml.")));
      return Optional.empty();
    }
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return YamlFile.read(file, KIND, findings)
        .map(root -> new ThemeFile(name == null ? "theme" : name.toString(), folder, root));
  }

  /** A bundled theme; what is wrong with it in another theme is told of that one. */
  private ThemeFile bundled(String name, Position own) {
    String file = RESOURCES + name + "/" + FILE;
    return new ThemeFile(name, null, YamlFile.bundled(file, own, KIND, findings));
  }

  private static Diagnostic circle(Position position) {
    return Diagnostic.error(
        "theme-circle",
        position,
        Bilingual.of("extends が堂々めぐりになっています。", "The themes extend each other in a circle."),
        Bilingual.of("extends には別のテーマを書いてください。", "Let “extends” name another theme."));
  }
}

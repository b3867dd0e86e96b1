package kyozai.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;
import kyozai.yaml.YamlMapping;
import kyozai.yaml.YamlText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Finds theme files: bundled ones by name, those of teachers by their folder. */
final class ThemeFiles {
  /** The bundled themes; the first one is the default, and what all others come to extend. */
  static final List<String> BUNDLED = List.of("kyozai", "kyozai-dark", "kyozai-large");

  /** Where the bundled themes stand in the program. */
  static final String RESOURCES = "/kyozai/assets/themes/";

  private static final String FILE = "theme.yaml";
  private static final int LARGEST_FILE = 4 * YamlText.MAX_CHARACTERS;

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
    Position whole = Position.of(file.toString());
    try {
      if (Files.size(file) > LARGEST_FILE) {
        findings.accept(tooLarge(whole));
        return Optional.empty();
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Path name = folder.toAbsolutePath().normalize().getFileName();
      return root(text, whole, node -> place(file, node))
          .map(root -> new ThemeFile(name == null ? "theme" : name.toString(), folder, root));
    } catch (CharacterCodingException e) {
      findings.accept(
          Diagnostic.error(
              "not-utf8",
              whole,
              Bilingual.of("ファイルの文字コードが UTF-8 ではありません。", "The file is not in UTF-8."),
              Bilingual.of("UTF-8 で保存しなおしてください。", "Save it in UTF-8.")));
    } catch (IOException e) {
      findings.accept(
          Diagnostic.error(
              "unreadable-theme",
              whole,
              Bilingual.of("ファイルを開けません。", "The file cannot be opened."),
              Bilingual.of("読み取りの権限を確かめてください。", "Check that you may read it.")));
    }
    return Optional.empty();
  }

  /** A bundled theme; what is wrong with it in another theme is told of that one. */
  private ThemeFile bundled(String name, Position own) {
    String file = RESOURCES + name + "/" + FILE;
    try (InputStream in = ThemeFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ThemeFile(name, null, root(text, own, node -> own).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<YamlMapping> root(String text, Position whole, Function<Node, Position> places) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    switch (YamlText.compose(unmarked.lines().toList())) {
      case YamlText.TooLarge() -> findings.accept(tooLarge(whole));
      case YamlText.Broken(int line, int column) ->
          findings.accept(syntax(new Position(whole.file(), line + 1, column + 1)));
      case YamlText.Composed(Optional<Node> root) -> {
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
          return Optional.of(new YamlMapping(mapping, places, findings));
        }
        findings.accept(syntax(whole));
      }
    }
    return Optional.empty();
  }

  private static Position place(Path file, Node node) {
    Optional<Mark> mark = node.getStartMark();
    return mark.map(m -> new Position(file.toString(), m.getLine() + 1, m.getColumn() + 1))
        .orElseGet(() -> Position.of(file.toString()));
  }

  private static Diagnostic syntax(Position position) {
    return Diagnostic.error(
        "theme-syntax",
        position,
        Bilingual.of("テーマを、この行の近くで読めません。", "The theme cannot be read near this line."),
        Bilingual.of(
            "「項目: 値」の形（半角のコロンと空白）か、行頭の空白（タブは使えません）、引用符やかっこの閉じ忘れを確かめてください。",
            "Check “key: value”, the spaces at the line's start (no tabs), and that quotes and"
                + " brackets are closed."));
  }

  private static Diagnostic tooLarge(Position position) {
    return Diagnostic.error(
        "theme-too-large",
        position,
        Bilingual.of(
            "テーマのファイルが大きすぎるか、かっこの入れ子が深すぎます。", "The theme is too large or nested too deeply."));
  }

  private static Diagnostic circle(Position position) {
    return Diagnostic.error(
        "theme-circle",
        position,
        Bilingual.of("extends が堂々めぐりになっています。", "The themes extend each other in a circle."),
        Bilingual.of("extends には別のテーマを書いてください。", "Let “extends” name another theme."));
  }
}

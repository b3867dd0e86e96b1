package kyozai.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the mapping that a YAML file holds; a file that holds none is a diagnostic. */
public final class YamlFile {
  private static final int LARGEST = 4 * YamlText.MAX_CHARACTERS;

  private final Kind kind;
  private final Position whole;
  private final Function<Node, Position> places;
  private final Consumer<Diagnostic> findings;

  private YamlFile(
      Kind kind, Position whole, Function<Node, Position> places, Consumer<Diagnostic> findings) {
    this.kind = kind;
    this.whole = whole;
    this.places = places;
    this.findings = findings;
  }

  /**
   * What a file is for.
   *
   * @param code the beginning of the codes of its diagnostics
   * @param name what a teacher calls it
   */
  public record Kind(String code, Bilingual name) {}

  /** The mapping of a teacher's file in UTF-8. */
  public static Optional<YamlMapping> read(Path file, Kind kind, Consumer<Diagnostic> findings) {
    Position whole = Position.of(file.toString());
    YamlFile reading = new YamlFile(kind, whole, node -> place(whole, node), findings);
    try {
      return Files.size(file) > LARGEST
          ? reading.tooLarge()
          : reading.root(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return reading.fault(
          "not-utf8",
          whole,
          Bilingual.of("ファイルの文字コードが UTF-8 ではありません。", "The file is not in UTF-8."),
          Bilingual.of("UTF-8 で保存しなおしてください。", "Save it in UTF-8."));
    } catch (IOException e) {
      return reading.fault(
          "unreadable-" + kind.code(),
          whole,
          Bilingual.of("ファイルを開けません。", "The file cannot be opened."),
          Bilingual.of("読み取りの権限を確かめてください。", "Check that you may read it."));
    }
  }

  /**
   * The mapping of a file of the program.
   *
   * @param own where the file that extends it stands: what is wrong is told of that one
   */
  public static YamlMapping bundled(
      String resource, Position own, Kind kind, Consumer<Diagnostic> findings) {
    try (InputStream in = YamlFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new YamlFile(kind, own, node -> own, findings).root(text).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mapping of some text that is written in no file, such as on a command line. */
  public static Optional<YamlMapping> text(
      String text, Position where, Kind kind, Consumer<Diagnostic> findings) {
    return new YamlFile(kind, where, node -> where, findings).root(text);
  }

  private Optional<YamlMapping> root(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return switch (YamlText.compose(unmarked.lines().toList())) {
      case YamlText.TooLarge() -> tooLarge();
      case YamlText.Broken(int line, int column) ->
          syntax(new Position(whole.file(), line + 1, column + 1));
      case YamlText.Composed(Optional<Node> root) ->
          root.isPresent() && root.get() instanceof MappingNode mapping
              ? Optional.of(new YamlMapping(mapping, places, findings))
              : syntax(whole);
    };
  }

  private static Position place(Position whole, Node node) {
    Optional<Mark> mark = node.getStartMark();
    return mark.map(m -> new Position(whole.file(), m.getLine() + 1, m.getColumn() + 1))
        .orElse(whole);
  }

  private Optional<YamlMapping> syntax(Position position) {
    return fault(
        kind.code() + "-syntax",
        position,
        Bilingual.of(
            kind.name().ja() + "を、この行の近くで読めません。",
            "The " + kind.name().en() + " cannot be read near this line."),
        Bilingual.of(
            "「項目: 値」の形（半角のコロンと空白）か、行頭の空白（タブは使えません）、引用符やかっこの閉じ忘れを確かめてください。",
            "Check “key: value”, the spaces at the line's start (no tabs), and that quotes and"
                + " brackets are closed."));
  }

  private Optional<YamlMapping> tooLarge() {
    return fault(
        kind.code() + "-too-large",
        whole,
        Bilingual.of(
            kind.name().ja() + "のファイルが大きすぎるか、かっこの入れ子が深すぎます。",
            "The " + kind.name().en() + " is too large or nested too deeply."));
  }

  private Optional<YamlMapping> fault(
      String code, Position position, Bilingual message, Bilingual... hints) {
    findings.accept(Diagnostic.error(code, position, message, hints));
    return Optional.empty();
  }
}

package kyozai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Finds the outline that a path means: the file itself, or one of a lesson's folder. */
final class OutlineFinder {
  private OutlineFinder() {}

  /** The outline's file, or an error that names what is there. */
  static Checked<Optional<Path>> find(Path given, @Nullable Language language) {
    if (Files.isRegularFile(given)) {
      return new Checked<>(Optional.of(given), List.of());
    }
    if (!Files.isDirectory(given)) {
      return fault(
          "no-such-outline",
          given,
          Bilingual.of("ファイルが見つかりません。", "There is no such file."),
          Bilingual.of("名前と場所を確かめてください。", "Check its name and its folder."));
    }
    List<Path> candidates = outlinesIn(given, language);
    return switch (candidates.size()) {
      case 1 -> new Checked<>(Optional.of(candidates.getFirst()), List.of());
      case 0 ->
          fault(
              "no-outline-in-folder",
              given,
              Bilingual.of(
                  "このフォルダーには、該当するアウトラインがありません。", "There is no such outline in this folder."),
              Bilingual.of(
                  "outline.ja.md のような名前のファイルを置いてください。",
                  "Put a file there with a name such as outline.en.md."));
      default -> ambiguous(given, candidates);
    };
  }

  private static Checked<Optional<Path>> ambiguous(Path folder, List<Path> candidates) {
    String names =
        candidates.stream().map(p -> p.getFileName().toString()).collect(Collectors.joining(", "));
    return fault(
        "several-outlines",
        folder,
        Bilingual.of(
            "このフォルダーには、アウトラインがいくつもあります: " + names,
            "There are several outlines in this folder: " + names),
        Bilingual.of(
            "ファイルを一つ指定するか、--language で言語を選んでください。",
            "Name one of the files, or choose a language with --language."));
  }

  private static List<Path> outlinesIn(Path folder, @Nullable Language language) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> matches(file.getFileName().toString(), language))
          .sorted()
          .toList();
    } catch (IOException e) {
      // Reported as a folder without an outline: the teacher's next step is the same.
      return List.of();
    }
  }

  private static boolean matches(String name, @Nullable Language language) {
    return language == null
        ? name.matches("outline(\\.[a-z]{2})?\\.md")
        : name.equals("outline." + language.tag() + ".md");
  }

  private static Checked<Optional<Path>> fault(
      String code, Path path, Bilingual message, Bilingual hint) {
    return new Checked<>(
        Optional.empty(),
        List.of(Diagnostic.error(code, Position.of(path.toString()), message, hint)));
  }
}

package kyozai.profile;

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

/** Finds profiles and those that they extend: presets by name, those of teachers by their file. */
final class ProfileFiles {
  /** The presets, in the order in which they are listed. */
  static final List<String> PRESETS =
      List.of(
          "primary-5-6",
          "lower-secondary",
          "upper-secondary",
          "adult",
          "plain-japanese",
          "english",
          "large-print",
          "45-minutes");

  /** What goes wrong with a profile begins with this code. */
  static final YamlFile.Kind KIND =
      new YamlFile.Kind("profile", Bilingual.of("クラスの設定", "class profile"));

  static final String EXTENDS = "extends";

  private static final String RESOURCES = "/kyozai/assets/profiles/";
  private static final String ENDING = ".yaml";

  private final Consumer<Diagnostic> findings;
  private final List<ProfileFile> chain = new ArrayList<>();
  private final Set<String> open = new HashSet<>();

  ProfileFiles(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * A profile, then what it extends, of which what is named later comes first.
   *
   * @param wanted a preset's name, or a file: with a slash, or ending in .yaml
   * @param asked where it is named
   * @return none when it cannot be read
   */
  List<ProfileFile> chain(String wanted, Position asked) {
    find(wanted, Path.of(""), asked).ifPresent(file -> add(file, asked));
    return chain;
  }

  private void add(ProfileFile file, Position asked) {
    if (!open.add(file.identity())) {
      findings.accept(circle(asked));
      return;
    }
    chain.add(file);
    Path base = file.folder() == null ? Path.of("") : file.folder();
    for (String other : file.root().texts(EXTENDS).reversed()) {
      Position place = file.root().position(EXTENDS);
      find(other, base, place).ifPresent(each -> add(each, place));
    }
    open.remove(file.identity());
  }

  private Optional<ProfileFile> find(String wanted, Path base, Position asked) {
    if (PRESETS.contains(wanted)) {
      return Optional.of(preset(wanted, asked));
    }
    if (wanted.contains("/") || wanted.contains("\\") || wanted.endsWith(ENDING)) {
      try {
        return own(base.resolve(wanted), asked);
      } catch (InvalidPathException e) {
        return fault(
            "no-such-profile",
            asked,
            Bilingual.of(
                "「" + wanted + "」は、ファイルの名前になりません。", "“" + wanted + "” is no name of a file."));
      }
    }
    return fault(
        "unknown-profile",
        asked,
        Bilingual.of(
            "「" + wanted + "」というクラスの設定はありません。", "There is no class profile “" + wanted + "”."),
        NearestName.hint(PRESETS, wanted),
        Bilingual.of(
            "自分で作ったファイルは「./名前.yaml」のように書きます。",
            "A file of your own is written like “./name.yaml”."));
  }

  private ProfileFile preset(String name, Position asked) {
    return new ProfileFile(
        name, null, YamlFile.bundled(RESOURCES + name + ENDING, asked, KIND, findings));
  }

  private Optional<ProfileFile> own(Path file, Position asked) {
    if (Files.isDirectory(file)) {
      return fault(
          "profile-is-folder",
          asked,
          Bilingual.of(
              "「" + file + "」はフォルダーです。クラスの設定はファイルに書きます。",
              "“" + file + "” is a folder; a class profile is a file."),
          Bilingual.of("中の .yaml ファイルを指定してください。", "Name the .yaml file in it."));
    }
    if (!Files.isRegularFile(file)) {
      return fault(
          "no-such-profile",
          asked,
          Bilingual.of(
              "クラスの設定のファイル「" + file + "」が見つかりません。", "There is no class profile “" + file + "”."),
          Bilingual.of("名前と場所を確かめてください。", "Check its name and its folder."));
    }
    Path folder = file.resolveSibling("");
    return YamlFile.read(file, KIND, findings)
        .map(root -> new ProfileFile(name(file), folder, root));
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private Optional<ProfileFile> fault(
      String code, Position position, Bilingual message, Bilingual... hints) {
    findings.accept(Diagnostic.error(code, position, message, hints));
    return Optional.empty();
  }

  private static Diagnostic circle(Position position) {
    return Diagnostic.error(
        "profile-circle",
        position,
        Bilingual.of("extends が堂々めぐりになっています。", "The profiles extend each other in a circle."),
        Bilingual.of("extends には別の設定を書いてください。", "Let “extends” name another profile."));
  }
}

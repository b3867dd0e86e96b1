package kyozai;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/**
 * Where the documents of each outline go: straight into the folder given when there is one outline,
 * else into a folder for each lesson, with its language when it comes in several.
 */
final class TargetFolders {
  private static final Pattern LANGUAGE = Pattern.compile(".*\\.([a-z]{2})\\.md");

  private final Map<Path, Path> folders = new LinkedHashMap<>();

  private TargetFolders() {}

  /** The folders, or an error for two outlines that would write the same files. */
  static Checked<TargetFolders> of(List<Path> outlines, Path out) {
    TargetFolders targets = new TargetFolders();
    Map<String, Integer> lessons = new HashMap<>();
    outlines.forEach(outline -> lessons.merge(lesson(outline), 1, Integer::sum));
    Set<Path> taken = new HashSet<>();
    for (Path outline : outlines) {
      String name = lesson(outline);
      boolean several = lessons.getOrDefault(name, 0) > 1;
      Path folder =
          outlines.size() == 1 ? out : out.resolve(several ? name + language(outline) : name);
      if (!taken.add(folder.normalize())) {
        return new Checked<>(targets, List.of(clash(outline, folder)));
      }
      targets.folders.put(outline, folder);
    }
    return new Checked<>(targets, List.of());
  }

  /** The folder of an outline. */
  Path of(Path outline) {
    Path folder = folders.get(outline);
    if (folder == null) {
      throw new IllegalArgumentException(outline.toString());
    }
    return folder;
  }

  private static String lesson(Path outline) {
    Path folder = outline.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "lesson" : name.toString();
  }

  private static String language(Path outline) {
    Matcher matcher = LANGUAGE.matcher(String.valueOf(outline.getFileName()));
    return matcher.matches() ? "." + matcher.group(1) : "";
  }

  private static Diagnostic clash(Path outline, Path folder) {
    return Diagnostic.error(
        "same-target",
        Position.of(outline.toString()),
        Bilingual.of(
            "二つのアウトラインが同じ場所 " + folder + " に書き込むことになります。何も書き込みませんでした。",
            "Two outlines would write to the same place, " + folder + ". Nothing was written."),
        Bilingual.of("別々に、--out を変えて作ってください。", "Build them one by one with another --out."));
  }
}

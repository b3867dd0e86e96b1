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
 * else into a folder for each lesson, with its language when it comes in several; there into a
 * folder for each class that was named.
 */
final class TargetFolders {
  private static final Pattern LANGUAGE = Pattern.compile(".*\\.([a-z]{2})\\.md");

  private final Map<Task, Path> folders = new LinkedHashMap<>();

  private TargetFolders() {}

  /** The folders, or an error for two outlines or classes that would write the same files. */
  static Checked<TargetFolders> of(List<Task> tasks, Path out) {
    TargetFolders targets = new TargetFolders();
    List<Task> found = tasks.stream().filter(task -> task.found().value().isPresent()).toList();
    Map<String, Set<Path>> lessons = new HashMap<>();
    found.forEach(
        task ->
            lessons
                .computeIfAbsent(lesson(outline(task)), name -> new HashSet<>())
                .add(outline(task)));
    boolean one = tasks.stream().map(Task::given).distinct().count() == 1;
    Set<Path> taken = new HashSet<>();
    for (Task task : found) {
      String name = lesson(outline(task));
      boolean several = lessons.getOrDefault(name, Set.of()).size() > 1;
      Path lesson = one ? out : out.resolve(several ? name(outline(task)) : name);
      Path folder = task.profile().isNamed() ? lesson.resolve(task.profile().id()) : lesson;
      if (!taken.add(folder.normalize())) {
        return new Checked<>(targets, List.of(clash(task, folder)));
      }
      targets.folders.put(task, folder);
    }
    return new Checked<>(targets, List.of());
  }

  /** The folder of a task whose outline was found. */
  Path of(Task task) {
    Path folder = folders.get(task);
    if (folder == null) {
      throw new IllegalArgumentException(task.toString());
    }
    return folder;
  }

  /** The lesson and its language, as the folder of its documents is named among several. */
  static String name(Path outline) {
    return lesson(outline) + language(outline);
  }

  private static Path outline(Task task) {
    return task.found().value().orElseThrow();
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

  private static Diagnostic clash(Task task, Path folder) {
    return Diagnostic.error(
        "same-target",
        Position.of(task.given().toString()),
        Bilingual.of(
            "二つのアウトラインかクラスが同じ場所 " + folder + " に書き込むことになります。何も書き込みませんでした。",
            "Two outlines or classes would write to the same place, "
                + folder
                + ". Nothing was written."),
        Bilingual.of(
            "クラスの設定のファイルに別々の名前を付けるか、--out を変えて別々に作ってください。",
            "Give the files of the classes different names, or build them one by one with another"
                + " --out."));
  }
}

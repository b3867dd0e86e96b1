package kyozai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import org.jspecify.annotations.Nullable;

/** The outlines of a request: each is read once for all its classes, and kept until the last. */
final class OutlineShelf {
  private final Map<Path, Outline> outlines = new HashMap<>();

  /** The outlines of tasks, each of which takes its own once. */
  OutlineShelf(List<Task> tasks) {
    for (Task task : tasks) {
      task.found()
          .value()
          .ifPresent(file -> outlines.computeIfAbsent(file, Outline::new).classes++);
    }
  }

  /** The lesson that an outline describes, empty with an error when it cannot be read. */
  Checked<Optional<Lesson>> take(Path file) {
    return Objects.requireNonNull(outlines.get(file), file::toString).take();
  }

  private static final class Outline {
    private final Path file;
    private int classes;
    private @Nullable Checked<Optional<Lesson>> lesson;

    Outline(Path file) {
      this.file = file;
    }

    synchronized Checked<Optional<Lesson>> take() {
      Checked<Optional<Lesson>> taken = lesson == null ? read() : lesson;
      classes--;
      lesson = classes > 0 ? taken : null;
      return taken;
    }

    private Checked<Optional<Lesson>> read() {
      try {
        return OutlineReader.read(file);
      } catch (IOException e) {
        return new Checked<>(
            Optional.empty(),
            List.of(
                Diagnostic.error(
                    "unreadable-outline",
                    Position.of(file.toString()),
                    Bilingual.of("ファイルを開けません。", "The file cannot be opened."),
                    Bilingual.of("読み取りの権限を確かめてください。", "Check that you may read it."))));
      }
    }
  }
}

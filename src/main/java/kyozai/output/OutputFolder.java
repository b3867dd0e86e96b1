package kyozai.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/**
 * A folder that receives all documents of a lesson, or none of them, even when the program is
 * stopped meanwhile.
 */
public final class OutputFolder {
  private final Path folder;
  private final String report;
  private final Deque<Undo> undo = new ArrayDeque<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private OutputFolder(Path folder, String report) {
    this.folder = folder;
    this.report = report;
  }

  private interface Undo {
    void run() throws IOException;
  }

  /**
   * Writes documents and {@code set.json}; what a teacher has changed since the last run is kept
   * beside the new file as {@code name.mine.ext}.
   *
   * @return the files written, in the order given; none when something failed
   */
  public static Checked<List<Path>> write(Path folder, List<OutputFile> files, SetReport set) {
    OutputFolder target = new OutputFolder(folder, SetJson.NAME);
    return Unbroken.run(() -> target.writeAll(files, set, false));
  }

  /**
   * Writes documents as {@link #write} does, with a report of another name, and removes what the
   * last run with this report wrote and this one does not.
   *
   * @param report the name of the report
   */
  public static Checked<List<Path>> mirror(
      Path folder, List<OutputFile> files, SetReport set, String report) {
    OutputFolder target = new OutputFolder(folder, report);
    return Unbroken.run(() -> target.writeAll(files, set, true));
  }

  private Checked<List<Path>> writeAll(List<OutputFile> files, SetReport set, boolean only) {
    List<OutputFile> all = new ArrayList<>(files);
    all.add(new OutputFile(report, SetJson.write(set)));
    try {
      Files.createDirectories(folder);
      if (refuseLocked(all)) {
        return new Checked<>(List.of(), diagnostics);
      }
      List<Path> fresh = writeTemporaries(all);
      Map<String, String> known = SetJson.fingerprints(folder.resolve(report));
      for (OutputFile file : files) {
        keepTeachersWork(file, known);
      }
      List<Path> written = moveIntoPlace(all, fresh);
      undo.clear();
      removeReplaced(all);
      if (only) {
        removeOutdated(all, known);
      }
      return new Checked<>(written, diagnostics);
    } catch (IOException e) {
      rollBack();
      diagnostics.add(
          Diagnostic.error(
              "cannot-write",
              Position.of(folder.toString()),
              Bilingual.of(
                  "ファイルを書き込めませんでした（" + e + "）。", "The files could not be written (" + e + ")."),
              Bilingual.of(
                  "保存先のフォルダーに書き込めるか、空き容量があるかを確かめてください。",
                  "Check that the folder may be written to and has room.")));
      return new Checked<>(List.of(), diagnostics);
    } catch (RuntimeException | Error e) {
      rollBack();
      throw e;
    }
  }

  /** PowerPoint puts an owner file {@code ~$name} beside a file that it has open. */
  private boolean refuseLocked(List<OutputFile> files) {
    for (OutputFile file : files) {
      if (Files.exists(folder.resolve("~$" + file.name()))) {
        diagnostics.add(
            Diagnostic.error(
                "file-open",
                Position.of(folder.resolve(file.name()).toString()),
                Bilingual.of(
                    "このファイルは、いまほかのプログラムで開かれています。", "This file is open in another program."),
                Bilingual.of(
                    "PowerPointなどで閉じてから、もう一度実行してください。",
                    "Close it there and run the command again.")));
        return true;
      }
    }
    return false;
  }

  private List<Path> writeTemporaries(List<OutputFile> files) throws IOException {
    List<Path> temporaries = new ArrayList<>();
    for (OutputFile file : files) {
      Path temporary = hidden(file.name(), "new");
      undo.push(() -> Files.deleteIfExists(temporary));
      Files.write(temporary, file.bytes());
      temporaries.add(temporary);
    }
    return temporaries;
  }

  private void keepTeachersWork(OutputFile file, Map<String, String> known) throws IOException {
    Path target = folder.resolve(file.name());
    if (!Files.exists(target)) {
      return;
    }
    String present = Sha256.of(target);
    if (present.equals(known.get(file.name())) || present.equals(file.sha256())) {
      return;
    }
    Path kept = freeName(file.name());
    move(target, kept);
    undo.push(() -> move(kept, target));
    diagnostics.add(
        Diagnostic.warning(
            "kept-your-file",
            Position.of(target.toString()),
            Bilingual.of(
                "手を加えたファイルがあったので、" + kept.getFileName() + " として残しました。",
                "This file had been changed by hand; it was kept as " + kept.getFileName() + ".")));
  }

  private Path freeName(String name) {
    int dot = name.lastIndexOf('.');
    for (int i = 1; ; i++) {
      String middle = i == 1 ? ".mine" : ".mine-" + i;
      Path candidate = folder.resolve(name.substring(0, dot) + middle + name.substring(dot));
      if (!Files.exists(candidate)) {
        return candidate;
      }
    }
  }

  private List<Path> moveIntoPlace(List<OutputFile> files, List<Path> fresh) throws IOException {
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Path target = folder.resolve(files.get(i).name());
      if (Files.exists(target)) {
        Path old = hidden(files.get(i).name(), "old");
        move(target, old);
        undo.push(() -> move(old, target));
      }
      move(fresh.get(i), target);
      undo.push(() -> Files.deleteIfExists(target));
      written.add(target);
    }
    return written;
  }

  private void removeReplaced(List<OutputFile> files) {
    files.forEach(file -> remove(hidden(file.name(), "old")));
  }

  /** What a teacher has changed stays. */
  private void removeOutdated(List<OutputFile> files, Map<String, String> known) {
    Set<String> current = files.stream().map(OutputFile::name).collect(Collectors.toSet());
    for (Map.Entry<String, String> old : known.entrySet()) {
      Path name = Path.of(old.getKey());
      Path file = folder.resolve(name);
      boolean plain = name.equals(name.getFileName()) && !current.contains(old.getKey());
      if (plain && Files.isRegularFile(file) && isUnchanged(file, old.getValue())) {
        remove(file);
      }
    }
  }

  private static boolean isUnchanged(Path file, String sha256) {
    try {
      return Sha256.of(Files.readAllBytes(file)).equals(sha256);
    } catch (IOException e) {
      // What cannot be read may be the teacher's.
      return false;
    }
  }

  /** The new documents are in place and stay, whatever becomes of an old one. */
  private void remove(Path old) {
    try {
      Files.deleteIfExists(old);
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.warning(
              "not-removed",
              Position.of(old.toString()),
              Bilingual.of(
                  "古いファイルを消せませんでした（" + e + "）。", "An old file could not be removed (" + e + ").")));
    }
  }

  /** Not a temporary file of the system: those may be read by their owner only. */
  private Path hidden(String name, String state) {
    return folder.resolve("." + name + "." + ProcessHandle.current().pid() + "." + state);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void rollBack() {
    while (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException e) {
        diagnostics.add(
            Diagnostic.warning(
                "not-restored",
                Position.of(folder.toString()),
                Bilingual.of(
                    "元の状態に戻せないファイルがあります（" + e + "）。",
                    "A file could not be put back (" + e + ").")));
      }
    }
  }
}

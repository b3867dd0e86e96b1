package kyozai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kyozai.output.WholeSets;
import kyozai.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own that is told to end while it builds for many classes. */
class StoppedBuildTest {
  private static final List<String> CLASSES = ProfileReader.names();

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void each_folder_holds_the_old_set_or_the_new_one() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path outline = folder.resolve("outline.ja.md");
    List<String> arguments = new ArrayList<>(List.of("build", outline.toString()));
    CLASSES.forEach(name -> arguments.addAll(List.of("--class", name)));
    arguments.addAll(
        List.of("--out", out.toString(), "--jobs", "2", "--only", "deck,handout,worksheet"));
    Files.writeString(outline, "# 前の題\n\n## 見出し\n\n- ==用語==\n");
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    assertEquals(0, Main.run(nowhere, nowhere, arguments.toArray(String[]::new)));
    Map<String, String> before = sets(out);

    Files.writeString(outline, "# 後の題\n\n## 見出し\n\n- ==用語==\n");
    Process process = start(arguments);
    try {
      assumeTrue(process.supportsNormalTermination());
      while (sets(out).equals(before)) {
        assertTrue(process.isAlive(), "ended without a new set");
        Thread.sleep(2);
      }
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }

    assertNotEquals(0, process.exitValue(), "it was done before it was told to end");
    for (String name : CLASSES) {
      WholeSets.check(out.resolve(name));
    }
    Map<String, String> after = sets(out);
    List<String> kept = CLASSES.stream().filter(n -> set(before, n).equals(set(after, n))).toList();
    assertTrue(!kept.isEmpty() && kept.size() < CLASSES.size(), kept::toString);
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=true", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  /** The class to the text of its set.json, which is moved into place last. */
  private static Map<String, String> sets(Path out) throws IOException {
    Map<String, String> sets = new TreeMap<>();
    for (String name : CLASSES) {
      sets.put(name, read(out.resolve(name).resolve("set.json")));
    }
    return sets;
  }

  /** Empty in the moment between two moves. */
  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static String set(Map<String, String> sets, String name) {
    return sets.getOrDefault(name, "");
  }
}

package kyozai.output;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that does nothing but write is stopped, so always in the middle of a set. */
class StoppedSetsTest {
  @TempDir Path folder;

  @RepeatedTest(3)
  @Timeout(60)
  void leave_no_half_set_behind() throws IOException, InterruptedException {
    List<Path> targets = List.of(folder.resolve("a"), folder.resolve("b"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(EndlessSets.class.getName());
    targets.forEach(target -> command.add(target.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    try {
      assumeTrue(process.supportsNormalTermination());
      for (Path target : targets) {
        while (!Files.exists(target.resolve(SetJson.NAME))) {
          assertTrue(process.isAlive(), () -> read(folder.resolve("output.txt")));
          Thread.sleep(5);
        }
      }
      process.destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
    for (Path target : targets) {
      WholeSets.check(target);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}

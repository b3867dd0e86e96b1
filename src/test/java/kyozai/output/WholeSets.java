package kyozai.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks at folders of documents from outside. */
public final class WholeSets {
  private WholeSets() {}

  /**
   * Asserts that a folder holds the files that its set.json tells of, as it tells, and no other.
   */
  public static void check(Path folder) throws IOException {
    Map<String, String> told = SetJson.fingerprints(folder.resolve(SetJson.NAME));
    TreeSet<String> expected = new TreeSet<>(told.keySet());
    expected.add(SetJson.NAME);
    assertEquals(List.copyOf(expected), names(folder), folder.toString());
    for (Map.Entry<String, String> file : told.entrySet()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file.getKey()));
      assertEquals(file.getValue(), Sha256.of(bytes), folder + "/" + file.getKey());
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

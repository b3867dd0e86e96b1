package kyozai.furigana;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of {@code assets/furigana}. */
final class Tables {
  private static final String FOLDER = "/kyozai/assets/furigana/";

  private Tables() {}

  /** The lines of a table without its comments. */
  static List<String> lines(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(FOLDER + file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

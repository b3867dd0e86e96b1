package kyozai.furigana;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads sentences like those of lessons and holds the readings against those of a person. */
class GoldTest {
  private static final Path GOLD = Path.of("src/test/resources/kyozai/furigana/gold.txt");
  private static final Pattern RUN = Pattern.compile("\\{([^|}]+)\\|([^}]+)\\}");

  @Test
  void nearly_all_readings_are_right() throws IOException {
    Readings readings = new Readings(Map.of());
    List<String> wrong = new ArrayList<>();
    int runs = 0;
    for (String line : Files.readAllLines(GOLD)) {
      if (line.startsWith("#")) {
        continue;
      }
      String text = RUN.matcher(line).replaceAll("$1");
      List<Piece> pieces = readings.read(text);
      int removed = 0;
      Matcher run = RUN.matcher(line);
      while (run.find()) {
        int start = run.start() - removed;
        removed += run.group().length() - run.group(1).length();
        String read = between(pieces, start, start + run.group(1).length());
        runs++;
        if (!read.equals(run.group(2))) {
          wrong.add(run.group(1) + ": " + read + " for " + run.group(2) + " in " + text);
        }
      }
    }
    assertTrue(runs >= 400, runs + " runs");
    double right = 100.0 * (runs - wrong.size()) / runs;
    assertTrue(right >= 97, right + " % of " + runs + "\n" + String.join("\n", wrong));
  }

  /** The readings of what stands between two places, with the text that has none. */
  static String between(List<Piece> pieces, int start, int end) {
    StringBuilder read = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      int next = at + piece.text().length();
      boolean inside = at >= start && next <= end;
      boolean touches = at < end && next > start;
      if (inside) {
        String reading = piece.reading();
        read.append(reading == null ? piece.text() : reading);
      } else if (touches) {
        read.append('<').append(piece.text()).append('>');
      }
      at = next;
    }
    return read.toString();
  }
}

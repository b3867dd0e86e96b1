package kyozai.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML 1.2 composed within limits of size and depth; no value is made into an object. */
public sealed interface YamlText {
  /** Deeper nesting than any key needs; more would overflow the stack of the YAML composer. */
  int MAX_DEPTH = 60;

  /** The largest text in UTF-16 units. */
  int MAX_CHARACTERS = 300_000;

  /** A text that could be read; nothing when it holds only comments. */
  record Composed(Optional<Node> root) implements YamlText {}

  /** A text beyond the limits, which was not looked at. */
  record TooLarge() implements YamlText {}

  /** A text that is no YAML near a line and column, both counted from 0. */
  record Broken(int line, int column) implements YamlText {}

  /** Composes some lines. */
  static YamlText compose(List<String> lines) {
    String yaml = String.join("\n", lines) + "\n";
    if (yaml.length() > MAX_CHARACTERS || isTooDeep(lines)) {
      return new TooLarge();
    }
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel("").setCodePointLimit(MAX_CHARACTERS).build();
      return new Composed(new Compose(settings).composeString(yaml));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
      int column = e.getProblemMark().map(Mark::getColumn).orElse(0);
      return new Broken(line, column);
    } catch (YamlEngineException e) {
      return new Broken(0, 0);
    }
  }

  private static boolean isTooDeep(List<String> lines) {
    int open = 0;
    for (String line : lines) {
      int markers = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '[' || c == '{') {
          open++;
        } else if (c == ']' || c == '}') {
          open = Math.max(0, open - 1);
        } else if ((c == '-' || c == '?' || c == ':') && startsEntry(line, i)) {
          markers++;
        }
        if (open > MAX_DEPTH || markers > MAX_DEPTH) {
          return true;
        }
      }
      int indent = line.length() - line.stripLeading().length();
      if (indent > 2 * MAX_DEPTH && !line.isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsEntry(String line, int index) {
    return (index == 0 || line.charAt(index - 1) == ' ')
        && (index + 1 == line.length() || line.charAt(index + 1) == ' ');
  }
}

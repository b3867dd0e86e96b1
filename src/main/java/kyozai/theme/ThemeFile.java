package kyozai.theme;

import java.nio.file.Path;
import kyozai.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * A theme file as it is written.
 *
 * @param name the name of its folder
 * @param folder null for the bundled themes
 * @param root the keys
 */
record ThemeFile(String name, @Nullable Path folder, YamlMapping root) {

  /** What tells this file from others. */
  String identity() {
    return folder == null ? name : folder.toAbsolutePath().normalize().toString();
  }
}

package kyozai.profile;

import java.nio.file.Path;
import kyozai.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it is written.
 *
 * @param name of a preset, or of its file without its ending
 * @param folder of the file; null for presets
 * @param root the keys
 */
record ProfileFile(String name, @Nullable Path folder, YamlMapping root) {

  /** What tells this file from others. */
  String identity() {
    return folder == null ? name : folder.resolve(name).toAbsolutePath().normalize().toString();
  }
}

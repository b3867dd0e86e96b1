package kyozai.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.yaml.YamlFile;
import kyozai.yaml.YamlMapping;

/** Single settings as mappings, the last one nearest. */
final class ProfileSettings {
  private ProfileSettings() {}

  static List<YamlMapping> read(List<String> settings, Consumer<Diagnostic> findings) {
    List<YamlMapping> layers = new ArrayList<>();
    for (String setting : settings.reversed()) {
      Position where = Position.of("--set " + setting);
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        findings.accept(
            Diagnostic.error(
                "setting-syntax",
                where,
                Bilingual.of("--set は「項目=値」の形で書きます。", "--set wants KEY=VALUE.")));
        continue;
      }
      String yaml = setting.substring(0, equals) + ": " + setting.substring(equals + 1);
      YamlFile.text(yaml, where, ProfileFiles.KIND, findings).ifPresent(layers::add);
    }
    return layers;
  }
}

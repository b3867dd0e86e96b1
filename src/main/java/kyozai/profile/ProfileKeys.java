package kyozai.profile;

import java.util.ArrayList;
import java.util.List;
import kyozai.print.PrintSettingsReader;

/** The keys of a profile. */
final class ProfileKeys {
  static final List<String> TOP = top();
  static final List<String> ABOUT = List.of("ja", "en");
  static final List<String> FURIGANA = List.of("known", "show");
  static final List<String> SECTIONS = List.of("without");

  private ProfileKeys() {}

  private static List<String> top() {
    List<String> keys =
        new ArrayList<>(
            List.of(
                ProfileFiles.EXTENDS,
                "about",
                "name",
                "school",
                "teacher",
                "date",
                "students",
                "stage",
                "language",
                "minutes",
                "furigana",
                "wording",
                "cloze",
                "word-bank",
                "levels",
                "sections",
                "theme"));
    keys.addAll(PrintSettingsReader.keys());
    return List.copyOf(keys);
  }
}

package kyozai.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import kyozai.diagnostic.Language;
import kyozai.lesson.SchoolStage;

/** A file of words: the messages of one language, or names. */
final class LabelFile {
  private final Properties words = new Properties();

  private LabelFile() {}

  /** The messages of a kind of document; a stage of school has a file for what differs there. */
  static LabelFile read(String kind, Language language, SchoolStage stage) {
    LabelFile file = named(kind + "." + language.tag() + ".properties");
    file.load(differences(kind, language, stage));
    return file;
  }

  /** The file of what differs at a stage of school; there may be none. */
  static String differences(String kind, Language language, SchoolStage stage) {
    String word = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return kind + "." + language.tag() + "." + word + ".properties";
  }

  /** The file with a name. */
  static LabelFile named(String name) {
    LabelFile file = new LabelFile();
    if (!file.load(name)) {
      throw new IllegalStateException(name + " is missing");
    }
    return file;
  }

  private boolean load(String name) {
    try (InputStream in = LabelFile.class.getResourceAsStream(name)) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return in != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** The text of a key with nothing filled in. */
  String raw(String key) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no label " + key);
    }
    return pattern;
  }

  /** The text of a key with {0}, {1} … replaced. */
  String text(String key, Object... arguments) {
    String pattern = raw(key);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      boolean filled = pattern.charAt(i) == '{' && i + 2 < pattern.length();
      if (filled) {
        text.append(arguments[pattern.charAt(i + 1) - '0']);
        i += 2;
      } else {
        text.append(pattern.charAt(i));
      }
    }
    return text.toString();
  }
}

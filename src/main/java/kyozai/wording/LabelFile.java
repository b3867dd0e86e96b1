package kyozai.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import kyozai.diagnostic.Language;

/** A file of words: the messages of one language, or names. */
final class LabelFile {
  private final Properties words = new Properties();

  private LabelFile(String name) {
    try (InputStream in = LabelFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LabelFile read(Language language) {
    return read("labels", language);
  }

  /** The messages of one kind of document. */
  static LabelFile read(String kind, Language language) {
    return new LabelFile(kind + "." + language.tag() + ".properties");
  }

  /** The file with a name. */
  static LabelFile named(String name) {
    return new LabelFile(name);
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** The text of a key with {0}, {1} … replaced. */
  String text(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no label " + key);
    }
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

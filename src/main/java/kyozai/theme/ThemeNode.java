package kyozai.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping of a theme file, asked for values of a known type. */
final class ThemeNode {
  private final String path;
  private final Map<?, ?> values;

  ThemeNode(String path, @Nullable Object value) {
    this.path = path;
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong(path);
    }
    this.values = map;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isNone(String key) {
    return "none".equals(values.get(key));
  }

  ThemeNode child(String key) {
    return new ThemeNode(path + "." + key, values.get(key));
  }

  String text(String key) {
    if (values.get(key) instanceof String text) {
      return text;
    }
    throw wrong(path + "." + key);
  }

  double number(String key) {
    if (values.get(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(path + "." + key);
  }

  List<Double> numbers(String key) {
    List<Double> numbers = new ArrayList<>();
    for (Object each : list(key)) {
      if (!(each instanceof Number number)) {
        throw wrong(path + "." + key);
      }
      numbers.add(number.doubleValue());
    }
    return numbers;
  }

  List<String> texts(String key) {
    return list(key).stream().map(String::valueOf).toList();
  }

  String color(String key) {
    return color(key, String.valueOf(values.get(key)));
  }

  List<String> colors(String key) {
    return texts(key).stream().map(text -> color(key, text)).toList();
  }

  private String color(String key, String text) {
    if (!text.matches("[0-9A-F]{6}")) {
      throw wrong(path + "." + key + " (" + text + ")");
    }
    return text;
  }

  private List<?> list(String key) {
    if (values.get(key) instanceof List<?> list) {
      return list;
    }
    throw wrong(path + "." + key);
  }

  private static IllegalStateException wrong(String place) {
    return new IllegalStateException("wrong or missing in the theme: " + place);
  }
}

package kyozai.print;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Checked;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.NearestName;
import kyozai.diagnostic.Position;

/** Reads print settings from pairs of keys and values, wherever these are written. */
public final class PrintSettingsReader {
  private static final List<String> SWITCH = List.of("true", "false");
  private static final List<Key> KEYS =
      List.of(
          new Key("paper", Paper.words(), (now, value) -> Paper.of(value).map(now::with)),
          new Key(
              "text-size",
              List.of("10.5 – 22"),
              (now, value) -> size(value).map(now::withTextSize)),
          new Key("mono", SWITCH, (now, value) -> onOrOff(value).map(now::withMono)),
          new Key("punch-holes", SWITCH, (now, value) -> onOrOff(value).map(now::withPunchHoles)));

  private PrintSettingsReader() {}

  /** The keys that are understood. */
  public static List<String> keys() {
    return KEYS.stream().map(Key::word).toList();
  }

  /**
   * The settings with one of them changed; an unknown key or a wrong value is an error and leaves
   * them as they are.
   *
   * @param where the key is written
   */
  public static Checked<PrintSettings> set(
      PrintSettings settings, String key, String value, Position where) {
    Optional<Key> known = KEYS.stream().filter(each -> each.word().equals(key.strip())).findFirst();
    if (known.isEmpty()) {
      return new Checked<>(settings, List.of(unknown(key.strip(), where)));
    }
    return known
        .get()
        .change
        .apply(settings, value.strip())
        .map(changed -> new Checked<>(changed, List.of()))
        .orElseGet(
            () -> new Checked<>(settings, List.of(wrong(known.get(), value.strip(), where))));
  }

  private static Diagnostic unknown(String key, Position where) {
    return Diagnostic.error(
        "unknown-setting",
        where,
        Bilingual.of("「" + key + "」という設定はありません。", "There is no setting “" + key + "”."),
        NearestName.hint(keys(), key));
  }

  private static Diagnostic wrong(Key key, String value, Position where) {
    return Diagnostic.error(
        "wrong-setting",
        where,
        Bilingual.of(
            key.word + " の値「" + value + "」は使えません。",
            "“" + value + "” is no value of " + key.word + "."),
        key.hint(value));
  }

  private static Optional<Double> size(String value) {
    try {
      double size = Double.parseDouble(value);
      boolean plain = value.matches("[0-9]{1,2}([.][0-9]{1,2})?");
      boolean fits = size >= PrintSettings.SMALLEST && size <= PrintSettings.LARGEST;
      return plain && fits ? Optional.of(size) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> onOrOff(String value) {
    return switch (value) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /**
   * A setting.
   *
   * @param values what may be written, for a person
   * @param change the settings with a value, if it is one
   */
  private record Key(
      String word,
      List<String> values,
      BiFunction<PrintSettings, String, Optional<PrintSettings>> change) {

    Bilingual hint(String value) {
      String all = String.join(", ", values);
      return NearestName.among(values, value)
          .map(
              near ->
                  Bilingual.of(
                      "「" + near + "」ではありませんか。使えるもの: " + all,
                      "Did you mean “" + near + "”? Allowed are: " + all))
          .orElseGet(() -> Bilingual.of("使えるもの: " + all, "Allowed are: " + all));
    }
  }
}

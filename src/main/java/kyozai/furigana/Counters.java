package kyozai.furigana;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kyozai.furigana.Numerals.End;
import org.jspecify.annotations.Nullable;

/** The sounds of counters behind numbers, from {@code assets/furigana/counters.txt}. */
final class Counters {
  private static final String FILE = "counters.txt";
  private static final Map<String, Counter> TABLE = read();
  private static final Map<String, String> DAY_COUNTERS =
      Map.of("日", "", "日間", "かん", "日目", "め", "日後", "ご", "日前", "まえ", "日分", "ぶん");
  private static final String[] DAYS = {
    "", "", "ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"
  };

  private Counters() {}

  /**
   * A number with its counter.
   *
   * @param number its reading
   * @param counter its reading behind the number
   * @param together whether neither can be read alone, as in ふつか
   */
  record Reading(String number, String counter, boolean together) {}

  private record Counter(String reading, char kind, Map<String, String> other) {
    Counter {
      other = Map.copyOf(other);
    }
  }

  static boolean has(String counter) {
    return TABLE.containsKey(counter) || DAY_COUNTERS.containsKey(counter);
  }

  /** How a number is read with a counter; none for a counter without rule. */
  static Optional<Reading> of(String number, String counter) {
    if (counter.equals("人") && Numerals.small(number) == 1) {
      return Optional.of(new Reading("ひとり", "", true));
    }
    if (counter.equals("人") && Numerals.small(number) == 2) {
      return Optional.of(new Reading("ふたり", "", true));
    }
    String behindDays = DAY_COUNTERS.get(counter);
    if (behindDays != null) {
      Reading days = days(number);
      return Optional.of(
          days.together()
              ? new Reading(days.number() + behindDays, "", true)
              : new Reading(days.number(), days.counter() + behindDays, false));
    }
    Counter rule = TABLE.get(counter);
    return rule == null ? Optional.empty() : Optional.of(reading(number, rule));
  }

  private static Reading days(String number) {
    String special =
        switch (Numerals.small(number)) {
          case 2, 3, 4, 5, 6, 7, 8, 9, 10 -> DAYS[Numerals.small(number)];
          case 14 -> "じゅうよっか";
          case 20 -> "はつか";
          case 24 -> "にじゅうよっか";
          default -> "";
        };
    if (!special.isEmpty()) {
      return new Reading(special, "", true);
    }
    boolean some = number.equals("数");
    return new Reading(spoken(number), some ? "じつ" : "にち", false);
  }

  private static String spoken(String number) {
    return Numerals.isKanji(number) ? Numerals.read(number) : "";
  }

  private static Reading reading(String number, Counter rule) {
    End end = Numerals.end(number);
    String spoken = spoken(number);
    boolean doubled =
        switch (end) {
          case ONE, EIGHT, TEN -> rule.kind() != 'p';
          case SIX, HUNDRED -> rule.kind() == 'k' || rule.kind() == 'h';
          default -> false;
        };
    String digit = rule.other().get(String.valueOf(end.digit()));
    if (digit != null && end != End.THREE) {
      spoken = ended(spoken, end, digit);
    }
    return new Reading(
        doubled ? Numerals.doubled(spoken) : spoken, counter(rule, end, doubled), false);
  }

  private static String ended(String spoken, End end, String digit) {
    String usual = Numerals.read(String.valueOf("〇一二三四五六七八九".charAt(end.digit())));
    return spoken.endsWith(usual)
        ? spoken.substring(0, spoken.length() - usual.length()) + digit
        : spoken;
  }

  private static String counter(Counter rule, End end, boolean doubled) {
    String voiced = rule.other().get("3");
    return switch (rule.kind()) {
      case 'h' -> doubled ? hard(rule.reading()) : behindN(rule, end, voiced);
      default -> voiced != null && (end == End.THREE || end == End.WHAT) ? voiced : rule.reading();
    };
  }

  /** 4分 is read よんぷん, though 4本 is よんほん. */
  private static String behindN(Counter rule, End end, @Nullable String voiced) {
    boolean changes =
        switch (end) {
          case THREE, WHAT, THOUSAND, MYRIAD -> true;
          case FOUR -> rule.reading().startsWith("ふん");
          default -> false;
        };
    return changes && voiced != null ? voiced : rule.reading();
  }

  private static String hard(String reading) {
    return switch (reading.charAt(0)) {
          case 'は' -> "ぱ";
          case 'ひ' -> "ぴ";
          case 'ふ' -> "ぷ";
          case 'へ' -> "ぺ";
          default -> "ぽ";
        }
        + reading.substring(1);
  }

  private static Map<String, Counter> read() {
    Map<String, Counter> table = new HashMap<>();
    for (String line : Tables.lines(FILE)) {
      String[] cells = line.split(" ", -1);
      Map<String, String> other = new HashMap<>();
      for (int i = 3; i < cells.length; i++) {
        int equals = cells[i].indexOf('=');
        other.put(equals < 0 ? "3" : cells[i].substring(0, equals), cells[i].substring(equals + 1));
      }
      table.put(cells[0], new Counter(cells[1], cells[2].charAt(0), other));
    }
    return Map.copyOf(table);
  }
}

package kyozai.furigana;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The school year in which a kanji is taught: 学年別漢字配当表 for the years 1 to 6, then the rest of the
 * 常用漢字表.
 */
public final class KanjiYears {
  /** What stands for the 常用漢字 that are taught after primary school. */
  public static final int JOYO = 7;

  /** What stands for every other kanji. */
  public static final int NEVER = 8;

  private static final String TABLE = "kanji-by-year.txt";
  private static final Map<Integer, Integer> YEARS = read();

  private KanjiYears() {}

  /**
   * The year of a kanji.
   *
   * @return 1 to 6, {@link #JOYO} or {@link #NEVER}; 0 for a mark that repeats or counts, and for
   *     what is no kanji
   */
  public static int year(int character) {
    if (!Character.isIdeographic(character) || Kanji.isMark(character)) {
      return 0;
    }
    return YEARS.getOrDefault(character, NEVER);
  }

  /** Whether all kanji of a word are taught up to and with a year. */
  public static boolean knows(int year, String word) {
    return word.codePoints().allMatch(character -> year(character) <= year);
  }

  /** The kanji of a year. */
  static List<String> taughtIn(int year) {
    return YEARS.entrySet().stream()
        .filter(entry -> entry.getValue() == year)
        .map(entry -> Character.toString(entry.getKey()))
        .sorted()
        .toList();
  }

  private static Map<Integer, Integer> read() {
    Map<Integer, Integer> years = new HashMap<>();
    int year = 0;
    for (String line : Tables.lines(TABLE)) {
      int taught = ++year;
      line.substring(line.indexOf(' ') + 1)
          .codePoints()
          .forEach(kanji -> requireNew(years.put(kanji, taught), kanji));
    }
    return Map.copyOf(years);
  }

  private static void requireNew(@Nullable Integer before, int kanji) {
    if (before != null) {
      throw new IllegalStateException("twice in " + TABLE + ": " + Character.toString(kanji));
    }
  }
}

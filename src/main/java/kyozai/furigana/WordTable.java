package kyozai.furigana;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words whose reading depends on their neighbours, from {@code assets/furigana/words.txt}. */
final class WordTable {
  private static final String FILE = "words.txt";

  /** As much of the text before a word as an expression may ask for. */
  private static final int LOOK_BACK = 8;

  private static final int MOST_WORDS = 4;
  private static final Map<String, String> CUT = new HashMap<>();
  private static final Map<String, List<Line>> LINES = read();

  private WordTable() {}

  private record Line(
      String reading, boolean sure, @Nullable Pattern before, @Nullable Pattern behind) {
    boolean fits(String text, int start, int end) {
      String back = text.substring(Math.max(0, start - LOOK_BACK), start);
      return (before == null || before.matcher(back).find())
          && (behind == null || lookingAt(text, end));
    }

    private boolean lookingAt(String text, int end) {
      Matcher matcher = Objects.requireNonNull(behind).matcher(text);
      return matcher.region(end, text.length()).lookingAt();
    }
  }

  /** Words that are cut out of a text before anything else, with their readings. */
  static Map<String, String> cut() {
    return Map.copyOf(CUT);
  }

  /** The words of a text, with those that the table names read its way. */
  static List<Word> apply(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()));
    List<Word> read = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); ) {
      int taken = 1;
      Word word = words.get(i);
      for (int count = Math.min(MOST_WORDS, words.size() - i); count > 0; count--) {
        Word found = found(words.subList(i, i + count), text.toString(), start);
        if (found != null) {
          word = found;
          taken = count;
          break;
        }
      }
      read.add(word);
      start += word.text().length();
      i += taken;
    }
    return read;
  }

  private static @Nullable Word found(List<Word> words, String text, int start) {
    if (words.stream().anyMatch(word -> word.kind() == Word.Kind.SETTLED)) {
      return null;
    }
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.text()));
    String word = joined.toString();
    for (Line line : LINES.getOrDefault(word, List.of())) {
      if (line.fits(text, start, start + word.length())) {
        String usual = words.size() == 1 ? words.getFirst().reading() : null;
        String reading = line.reading().isEmpty() ? usual : line.reading();
        return new Word(word, reading, Word.Kind.SETTLED, line.sure());
      }
    }
    return null;
  }

  private static Map<String, List<Line>> read() {
    Map<String, List<Line>> lines = new HashMap<>();
    for (String row : Tables.lines(FILE)) {
      List<String> cells = cells(row);
      String reading = cells.get(1);
      if (row.startsWith("!")) {
        CUT.put(cells.getFirst().substring(1), reading);
      } else {
        boolean sure = !reading.endsWith("?");
        String kana = sure ? reading : reading.substring(0, reading.length() - 1);
        Line line = new Line(kana, sure, pattern(cells, 2), pattern(cells, 3));
        lines.computeIfAbsent(cells.getFirst(), key -> new ArrayList<>()).add(line);
      }
    }
    return lines;
  }

  /** Bars inside brackets belong to an expression. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int depth = 0;
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static @Nullable Pattern pattern(List<String> cells, int index) {
    return cells.size() <= index || cells.get(index).isEmpty()
        ? null
        : Pattern.compile(cells.get(index));
  }
}

package kyozai.furigana;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reading of a word above its kanji alone, where its kana say which part belongs to them;
 * above the whole word where they do not.
 */
final class Alignment {
  private Alignment() {}

  static List<Piece> of(Word word) {
    String reading = word.reading();
    String text = word.text();
    if (!Kanji.in(text)) {
      return List.of(new Piece(text, null, true));
    }
    if (reading == null || reading.isEmpty()) {
      return List.of(new Piece(text, null, word.sure()));
    }
    List<String> runs = runs(text);
    List<String> shortest = parts(runs, "(.+?)", reading);
    if (shortest == null || !shortest.equals(parts(runs, "(.+)", reading))) {
      return List.of(new Piece(text, reading, word.sure()));
    }
    List<Piece> pieces = new ArrayList<>();
    int next = 0;
    for (String run : runs) {
      boolean kanji = Kanji.isKanji(run.codePointAt(0));
      pieces.add(new Piece(run, kanji ? shortest.get(next++) : null, !kanji || word.sure()));
    }
    return pieces;
  }

  /** Runs of kanji and of other characters in turn. */
  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      boolean change =
          i > start && Kanji.isKanji(text.codePointAt(start)) != Kanji.isKanji(text.codePointAt(i));
      if (change) {
        runs.add(text.substring(start, i));
        start = i;
      }
    }
    runs.add(text.substring(start));
    return runs;
  }

  private static @Nullable List<String> parts(List<String> runs, String kanji, String reading) {
    StringBuilder pattern = new StringBuilder();
    for (String run : runs) {
      boolean read = Kanji.isKanji(run.codePointAt(0));
      pattern.append(read ? kanji : Pattern.quote(Kanji.hiragana(run)));
    }
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(reading);
    if (!matcher.matches()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      parts.add(matcher.group(i));
    }
    return parts;
  }
}

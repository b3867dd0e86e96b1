package kyozai.furigana;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads Japanese text. An author's readings win, the longest first; then come rules for numbers and
 * for words that depend on their neighbours, then the dictionary. The dictionary is loaded when the
 * first text is read.
 */
public final class Readings {
  private static final String DIGITS = "0-9０-９";
  private static final String UNITS = "十百千万億兆";

  /** Numbers of more than one sign: split off, since a dictionary knows 十分 but not 二十分. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "["
              + DIGITS
              + "](?:["
              + DIGITS
              + UNITS
              + ",，.．]*["
              + DIGITS
              + UNITS
              + "])?"
              + "|[数何]["
              + UNITS
              + "]+"
              + "|[〇一二三四五六七八九"
              + UNITS
              + "]{2,}");

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|www\\.)[!-~]+");

  private final Map<String, String> own = new HashMap<>();
  private final @Nullable Pattern ownWords;

  /**
   * A reader of text.
   *
   * @param own an author's words with their readings in kana
   */
  public Readings(Map<String, String> own) {
    this.own.putAll(WordTable.cut());
    own.forEach((word, reading) -> this.own.put(word, Kanji.hiragana(reading)));
    this.own.keySet().removeIf(word -> !Kanji.in(word));
    this.ownWords = words(this.own);
  }

  private static @Nullable Pattern words(Map<String, String> own) {
    return own.isEmpty()
        ? null
        : Pattern.compile(
            own.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Readings::word)
                .collect(Collectors.joining("|")));
  }

  /** A single kanji is not looked for inside longer words. */
  private static String word(String word) {
    boolean single = word.length() == 1;
    String kanji = "[\\p{IsHan}々〆ヶ]";
    return single ? "(?<!" + kanji + ")" + word + "(?!" + kanji + ")" : Pattern.quote(word);
  }

  /** The pieces of a text in order; joined they are the text. */
  public List<Piece> read(String text) {
    if (!Kanji.in(text)) {
      return List.of(new Piece(text, null, true));
    }
    List<Word> words = new ArrayList<>();
    cut(text, ADDRESS, words, this::ownWords);
    List<Piece> pieces = new ArrayList<>();
    for (Word word : Compounds.join(NumberRule.apply(WordTable.apply(words)))) {
      pieces.addAll(Alignment.of(word));
    }
    return pieces;
  }

  private interface Reader {
    void read(String text, List<Word> words);
  }

  private void ownWords(String text, List<Word> words) {
    if (ownWords == null) {
      numbers(text, words);
    } else {
      cut(text, ownWords, words, this::numbers);
    }
  }

  private void numbers(String text, List<Word> words) {
    cut(text, NUMBER, words, Readings::dictionary);
  }

  private static void dictionary(String text, List<Word> words) {
    boolean counts = !words.isEmpty() && words.getLast().kind() == Word.Kind.NUMBER;
    words.addAll(counts ? Dictionary.behindNumber(text) : Dictionary.words(text));
  }

  private void cut(String text, Pattern pattern, List<Word> words, Reader rest) {
    Matcher matcher = pattern.matcher(text);
    int end = 0;
    while (matcher.find()) {
      between(text.substring(end, matcher.start()), words, rest);
      words.add(found(matcher.group(), pattern));
      end = matcher.end();
    }
    between(text.substring(end), words, rest);
  }

  private static void between(String text, List<Word> words, Reader rest) {
    if (!text.isEmpty()) {
      rest.read(text, words);
    }
  }

  private Word found(String text, Pattern pattern) {
    if (pattern.equals(NUMBER)) {
      return new Word(text, null, Word.Kind.NUMBER, true);
    }
    return new Word(text, own.get(text), Word.Kind.SETTLED, true);
  }
}

package kyozai.furigana;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbers together with the counters behind them. */
final class NumberRule {
  private final List<Word> words;
  private final List<Word> read = new ArrayList<>();

  private NumberRule(List<Word> words) {
    this.words = new ArrayList<>(words);
  }

  static List<Word> apply(List<Word> words) {
    NumberRule rule = new NumberRule(words);
    for (int i = 0; i < rule.words.size(); ) {
      i += rule.next(i);
    }
    return rule.read;
  }

  /** Reads what starts at a word; how many words it took. */
  private int next(int index) {
    Word word = words.get(index);
    if (word.kind() == Word.Kind.NUMBER || starts(index)) {
      return number(index);
    }
    if (isNoun(word)) {
      read.add(lexical(word));
      return 1;
    }
    read.add(word);
    return 1;
  }

  private static boolean isNoun(Word word) {
    return word.kind() == Word.Kind.NOUN || word.kind() == Word.Kind.SUFFIX;
  }

  /** 何 and 数 count when a counter stands behind them. */
  private boolean starts(int index) {
    String text = words.get(index).text();
    return (text.equals("何") || text.equals("数"))
        && index + 1 < words.size()
        && Counters.has(words.get(index + 1).text());
  }

  private int number(int index) {
    StringBuilder number = new StringBuilder(words.get(index).text());
    int end = index + 1;
    while (end < words.size() && words.get(end).kind() == Word.Kind.NUMBER) {
      number.append(words.get(end++).text());
    }
    String written = number.toString();
    if (end < words.size()) {
      splitCounter(end);
      Word counter = words.get(end);
      boolean part = counter.text().equals("分") && counter.kind() == Word.Kind.SETTLED;
      Optional<Counters.Reading> both =
          part ? Optional.empty() : Counters.of(written, counter.text());
      if (both.isPresent()) {
        counted(written, counter.text(), both.get());
        return end + 1 - index;
      }
    }
    boolean known = end >= words.size() || !isNoun(words.get(end));
    alone(written, words.subList(index, end), known);
    return end - index;
  }

  /** The dictionary takes 時に in 九時に for one word. */
  private void splitCounter(int index) {
    Word word = words.get(index);
    String text = word.text();
    int kanji = 0;
    while (kanji < text.length() && Kanji.isKanji(text.charAt(kanji))) {
      kanji++;
    }
    boolean kana = kanji > 0 && kanji < text.length() && !Kanji.in(text.substring(kanji));
    if (kana && word.kind() != Word.Kind.SETTLED && Counters.has(text.substring(0, kanji))) {
      words.set(index, new Word(text.substring(0, kanji), null, Word.Kind.NOUN, true));
      words.add(index + 1, new Word(text.substring(kanji), null, Word.Kind.OTHER, true));
    }
  }

  private void counted(String number, String counter, Counters.Reading reading) {
    if (reading.together() || Numerals.isKanji(number)) {
      settle(number + counter, reading.number() + reading.counter(), true);
    } else {
      units(number);
      settle(counter, reading.counter(), true);
    }
  }

  /** A single numeral of kanji keeps the dictionary's reading: 一般 is no number. */
  private void alone(String number, List<Word> parts, boolean sure) {
    if (!Numerals.isKanji(number)) {
      units(number);
    } else if (parts.size() == 1 && number.length() == 1) {
      Word only = parts.getFirst();
      read.add(new Word(only.text(), only.reading(), only.kind(), only.sure()));
    } else {
      settle(number, Numerals.read(number), sure || number.length() > 1);
    }
  }

  /** Digits have no reading, 千 and 万 among them do. */
  private void units(String number) {
    int start = 0;
    for (int i = 1; i <= number.length(); i++) {
      boolean turn =
          i == number.length()
              || Kanji.isKanji(number.charAt(i)) != Kanji.isKanji(number.charAt(start));
      if (turn) {
        String part = number.substring(start, i);
        if (Kanji.isKanji(part.charAt(0))) {
          settle(part, unit(number, start, part), true);
        } else {
          read.add(new Word(part, null, Word.Kind.SETTLED, true));
        }
        start = i;
      }
    }
  }

  private static String unit(String number, int start, String part) {
    int digit = start == 0 ? -1 : Character.digit(number.charAt(start - 1), 10);
    if (digit < 1) {
      return Numerals.read(part);
    }
    String spoken = Numerals.read("〇一二三四五六七八九".charAt(digit) + part);
    String alone = Numerals.read(part);
    return digit == 1 ? alone : spoken.substring(spoken.length() - alone.length());
  }

  /** Words such as 二人 that are whole in the dictionary. */
  private static Word lexical(Word word) {
    String text = word.text();
    int end = 0;
    while (end < text.length() && Numerals.isNumber(text.substring(end, end + 1))) {
      end++;
    }
    if (end == 0 || end == text.length() || !Numerals.isKanji(text.substring(0, end))) {
      return word;
    }
    return Counters.of(text.substring(0, end), text.substring(end))
        .map(both -> word.read(both.number() + both.counter(), true))
        .orElse(word);
  }

  private void settle(String text, String reading, boolean sure) {
    read.add(new Word(text, reading, Word.Kind.SETTLED, sure));
  }
}

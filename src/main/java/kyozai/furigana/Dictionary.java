package kyozai.furigana;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Cuts a text into the words of the tokenizer's dictionary, which is loaded at its first use. */
final class Dictionary {
  private Dictionary() {}

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
      PartOfSpeechAttribute speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      int end = 0;
      while (tokenizer.incrementToken()) {
        if (offset.startOffset() > end) {
          words.add(gap(text.substring(end, offset.startOffset())));
        }
        end = offset.endOffset();
        words.add(
            word(
                text.substring(offset.startOffset(), end),
                reading.getReading(),
                speech.getPartOfSpeech()));
      }
      if (end < text.length()) {
        words.add(gap(text.substring(end)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The words of what stands behind a number, where 日 in 日時点 is a counter. */
  static List<Word> behindNumber(String text) {
    List<Word> words = words("3" + text);
    return words.getFirst().text().equals("3") ? words.subList(1, words.size()) : words(text);
  }

  private static Word gap(String blank) {
    return new Word(blank, null, Word.Kind.OTHER, true);
  }

  /** Names of people are read as their bearers please. */
  private static Word word(String text, @Nullable String katakana, @Nullable String speech) {
    String reading = katakana == null ? null : Kanji.hiragana(katakana);
    String part = speech == null ? "" : speech;
    boolean sure = reading != null && !part.contains("人名");
    return new Word(text, reading, kind(text, part), sure || !Kanji.in(text));
  }

  private static Word.Kind kind(String text, String part) {
    if (Numerals.isNumber(text)) {
      return Word.Kind.NUMBER;
    }
    if (part.startsWith("接頭詞")) {
      return Word.Kind.PREFIX;
    }
    if (part.startsWith("名詞-接尾")) {
      return Word.Kind.SUFFIX;
    }
    return part.startsWith("名詞") ? Word.Kind.NOUN : Word.Kind.OTHER;
  }
}

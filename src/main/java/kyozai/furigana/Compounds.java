package kyozai.furigana;

import java.util.ArrayList;
import java.util.List;

/** Makes one word of a noun and what stands before or behind it and is no word alone. */
final class Compounds {
  private Compounds() {}

  static List<Word> join(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      if (!joined.isEmpty() && belong(joined.getLast(), word)) {
        Word first = joined.removeLast();
        joined.add(
            new Word(
                first.text() + word.text(),
                first.reading() + word.reading(),
                Word.Kind.NOUN,
                first.sure() && word.sure()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean belong(Word first, Word second) {
    boolean pair =
        (first.kind() == Word.Kind.NOUN && second.kind() == Word.Kind.SUFFIX)
            || (first.kind() == Word.Kind.PREFIX && second.kind() == Word.Kind.NOUN);
    return pair && ofKanji(first) && ofKanji(second);
  }

  private static boolean ofKanji(Word word) {
    return word.reading() != null && word.text().codePoints().allMatch(Kanji::isKanji);
  }
}

package kyozai.tailor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.PlainText;

/**
 * A paragraph with key terms, measured in words: two Japanese characters, or the letters up to a
 * space, count as one.
 *
 * @param words of the whole paragraph
 * @param terms in order
 */
record ClozeParagraph(double words, List<Term> terms) {
  private static final double SHARE = 0.15;
  private static final double BETWEEN = 2;
  private static final double CHARACTER = 0.5;

  /** Keeps its own list. */
  ClozeParagraph {
    terms = List.copyOf(terms);
  }

  /** A term and how many words stand before it. */
  record Term(String word, double before) {}

  static ClozeParagraph of(List<Inline> content) {
    List<Term> terms = new ArrayList<>();
    double[] words = {0};
    for (Inline inline : content) {
      InlineWalker.walkText(
          List.of(inline),
          each -> {
            if (each instanceof Inline.Cloze term) {
              terms.add(new Term(PlainText.of(term.content()), words[0]));
            }
          });
      words[0] += inline instanceof Inline.Cloze ? 1 : count(PlainText.of(List.of(inline)));
    }
    return new ClozeParagraph(words[0], terms);
  }

  /**
   * Whether these words may be blanks here: one always, more while they are at most 15 % of the
   * words, and never two with less than two words between them.
   */
  boolean allows(Set<String> blanks) {
    List<Term> chosen = terms.stream().filter(term -> blanks.contains(term.word())).toList();
    for (int i = 1; i < chosen.size(); i++) {
      if (chosen.get(i).before() - chosen.get(i - 1).before() - 1 < BETWEEN) {
        return false;
      }
    }
    return chosen.size() <= Math.max(1, SHARE * words);
  }

  private static double count(String text) {
    double words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      boolean letter = Character.isLetterOrDigit(character);
      boolean spaced = letter && Character.UnicodeScript.of(character) == LATIN;
      words += letter && !spaced ? CHARACTER : 0;
      words += spaced && !inside ? 1 : 0;
      inside = spaced;
    }
    return words;
  }

  private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;
}

package kyozai.handout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;
import kyozai.wording.SheetLabels;

/**
 * The blanks of a worksheet, numbered in reading order; the same word has the same number. A blank
 * is as wide as its reading needs in handwriting, so that it does not tell how the word is written.
 */
final class Blanks implements ProseRules {
  /** Ems of print for one kana of handwriting, about 5 mm at 10.5 points. */
  private static final double KANA = 1.3;

  private static final double NUMBER = 2;
  private static final double NARROWEST = 7;
  private static final double WIDEST = 24;

  /** What a line has beside a blank: its indent. */
  private static final double BESIDE = 4;

  private static final double KANA_OF_A_KANJI = 2;

  private final SheetLabels words;
  private final double widest;
  private final boolean filled;
  private final Map<String, String> readings = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Inline>> terms = new LinkedHashMap<>();
  private boolean kana;

  /**
   * Blanks of one sheet.
   *
   * @param line its length in ems
   */
  Blanks(Lesson lesson, SheetLabels words, double line, boolean filled) {
    this.words = words;
    this.widest = Math.min(WIDEST, line - BESIDE);
    this.filled = filled;
    for (Block.GlossaryEntry entry : PupilBlocks.terms(lesson)) {
      if (entry.reading() != null) {
        readings.put(PlainText.of(entry.term()), entry.reading());
      }
    }
    readings.putAll(lesson.info().readings());
  }

  /** The words of the blanks met so far, in the order of their numbers; with readings, if any. */
  List<List<Inline>> words() {
    return List.copyOf(terms.values());
  }

  /** Whether one of them may be written in kana. */
  boolean inKana() {
    return kana;
  }

  @Override
  public Span term(Inline.Cloze term, List<Span> content) {
    if (!term.blank()) {
      return new Span.Term(content);
    }
    String word = PlainText.of(term.content());
    terms.merge(word, term.content(), Blanks::readable);
    kana |= term.kana() != null;
    int number = numbers.computeIfAbsent(word, key -> numbers.size() + 1);
    return new Span.Blank(
        words.blank(number),
        words.blankAloud(number),
        width(term, word),
        filled ? written(term, word, content) : List.of());
  }

  /** In the key a word that pupils may write in kana has them above it. */
  private static List<Span> written(Inline.Cloze term, String word, List<Span> content) {
    String kana = term.kana();
    return kana == null ? content : List.of(new Span.Ruby(word, kana));
  }

  private static List<Inline> readable(List<Inline> one, List<Inline> other) {
    return one.stream().anyMatch(Inline.Ruby.class::isInstance) ? one : other;
  }

  private double width(Inline.Cloze term, String word) {
    double wanted = NUMBER + KANA * kana(term, word);
    return Math.clamp(wanted, NARROWEST, widest);
  }

  private double kana(Inline.Cloze term, String word) {
    String known = term.kana() == null ? readings.get(word) : term.kana();
    if (known != null) {
      return Ems.of(known);
    }
    double[] kana = {0};
    InlineWalker.walkText(
        term.content(),
        inline -> {
          switch (inline) {
            case Inline.Text(String text) -> kana[0] += estimated(text);
            case Inline.Code(String text) -> kana[0] += Ems.of(text);
            case Inline.Ruby ruby -> kana[0] += Ems.of(ruby.reading());
            case Inline.Strong strong -> {}
            case Inline.Emphasis emphasis -> {}
            case Inline.Link link -> {}
            case Inline.Cloze cloze -> {}
            case Inline.Citation citation -> {}
            case Inline.StatusBadge badge -> {}
            case Inline.LineBreak lineBreak -> {}
          }
        });
    return kana[0];
  }

  private static double estimated(String text) {
    return text.codePoints()
        .mapToDouble(
            c -> Character.isIdeographic(c) ? KANA_OF_A_KANJI : Ems.of(Character.toString(c)))
        .sum();
  }

  @Override
  public boolean cites(Inline.Citation citation) {
    return false;
  }

  @Override
  public boolean leadsTo(String id) {
    return false;
  }
}

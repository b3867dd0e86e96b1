package kyozai.typography;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/** Line break opportunities of headings: between phrases (文節), so that no word is torn. */
public final class PhraseBreaker {
  /** UTF-16 units; a longer phrase would leave a gap or run over a narrow box. */
  private static final int LONGEST_PHRASE = 8;

  private static final ThreadLocal<BreakIterator> PHRASES =
      ThreadLocal.withInitial(
          () -> BreakIterator.getLineInstance(new ULocale("ja-u-lb-strict-lw-phrase")));

  private PhraseBreaker() {}

  /**
   * Where a new line may begin.
   *
   * @return UTF-16 offsets between 1 and the length of the text, the latter always included
   */
  public static BitSet opportunities(String text) {
    BitSet strict = StrictBreaker.opportunities(text);
    BitSet phrases = phrases(text);
    phrases.and(strict);
    int start = 0;
    for (int end = phrases.nextSetBit(0); end >= 0; end = phrases.nextSetBit(end + 1)) {
      if (end - start > LONGEST_PHRASE) {
        for (int at = strict.nextSetBit(start + 1); at < end; at = strict.nextSetBit(at + 1)) {
          phrases.set(at);
        }
      }
      start = end;
    }
    return phrases;
  }

  /** Where phrases begin, however long they are. */
  static BitSet phrases(String text) {
    return StrictBreaker.opportunities(PHRASES.get(), text);
  }
}

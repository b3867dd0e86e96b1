package kyozai.typography;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Line break opportunities of headings: between phrases (文節), so that no word is torn. */
public final class PhraseBreaker {
  /** UTF-16 units; a longer phrase would leave a gap or run over a narrow box. */
  private static final int LONGEST_PHRASE = 8;

  /** Particles of several characters (複合助詞), which ICU takes for the start of a phrase. */
  private static final Pattern PARTICLE =
      Pattern.compile("と(?:して|ともに|いう|いった)|に(?:ついて|おいて|おける|とって|対し|よって|より|よる|関する|関して)");

  private static final ThreadLocal<BreakIterator> PHRASES =
      StrictBreaker.perThread("ja-u-lb-strict-lw-phrase");

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
    BitSet phrases = StrictBreaker.opportunities(PHRASES.get(), text);
    Matcher particle = PARTICLE.matcher(text);
    while (particle.find()) {
      phrases.clear(particle.start());
    }
    return phrases;
  }
}

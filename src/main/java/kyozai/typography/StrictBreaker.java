package kyozai.typography;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Line break opportunities of running text after UAX #14 with the strict Japanese rules: no line
 * begins with closing punctuation, a prolonged sound mark or a small kana.
 */
public final class StrictBreaker {
  private static final ThreadLocal<BreakIterator> LINES = perThread("ja-u-lb-strict");

  private StrictBreaker() {}

  /** An iterator for each thread; copies of the first one, whose rules take long to load. */
  static ThreadLocal<BreakIterator> perThread(String locale) {
    BreakIterator first = BreakIterator.getLineInstance(new ULocale(locale));
    return ThreadLocal.withInitial(first::clone);
  }

  /**
   * Where a new line may begin.
   *
   * @return UTF-16 offsets between 1 and the length of the text, the latter always included
   */
  public static BitSet opportunities(String text) {
    return opportunities(LINES.get(), text);
  }

  static BitSet opportunities(BreakIterator lines, String text) {
    BitSet found = new BitSet(text.length() + 1);
    lines.setText(text);
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      found.set(at);
    }
    lines.setText("");
    return found;
  }
}

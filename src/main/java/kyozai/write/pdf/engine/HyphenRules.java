package kyozai.write.pdf.engine;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The rules for breaking lines, and in English running text for dividing words at their ends: no
 * names, no addresses, no more than two lines on end.
 */
final class HyphenRules implements LineBreakingStrategy {
  private static final String HYPHENS = "hyphens";
  private static final int MOST_ON_END = 2;
  private static final Set<String> WHOLE = Set.of("code", "pre", "td", "th", "caption");

  private final BreakRules rules = new BreakRules();
  private final IdentityHashMap<Element, String> known = new IdentityHashMap<>();
  private String text = "";
  private BitSet divisions = new BitSet();
  private int onEnd;

  /** The rule for an element, in the place where the library expects a language. */
  String rule(Element element) {
    return known.computeIfAbsent(element, e -> isDivisible(e) ? HYPHENS : BreakRules.rule(e));
  }

  private static boolean isDivisible(Element element) {
    if (!Dom.inherited(element, "lang").startsWith("en")) {
      return false;
    }
    for (Node n = element; n instanceof Element e; n = n.getParentNode()) {
      boolean whole =
          WHOLE.contains(e.getTagName())
              || Dom.headingLevel(e) > 0
              || Dom.hasClass(e, "phrase")
              || Dom.isRuby(e)
              || e.hasAttribute("data-nobreak")
              || e.hasAttribute("data-blank")
              || BorderGlue.isGlued(e);
      if (whole) {
        return false;
      }
    }
    return true;
  }

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String rule, CalculatedStyle style) {
    BreakPointsProvider breaks = rules.getBreakPointsProvider(text, rule, style);
    if (!rule.equals(HYPHENS)) {
      return breaks;
    }
    count(text);
    return onEnd < MOST_ON_END ? new Points(text, breaks, divisions) : breaks;
  }

  /** The library asks again for each line, with what is left of the text. */
  private void count(String rest) {
    int passed = text.length() - rest.length();
    if (passed > 0 && divisions.get(passed) && text.endsWith(rest)) {
      onEnd++;
    } else if (passed != 0 || !text.equals(rest)) {
      onEnd = 0;
    }
    text = rest;
    divisions = new BitSet();
  }

  /** The places of the rules, and between them those in the words. */
  private static final class Points implements BreakPointsProvider {
    private final String text;
    private final BreakPointsProvider breaks;
    private final BitSet divisions;
    private int from;
    private int passed;
    private BreakPoint ahead = new BreakPoint(0);

    Points(String text, BreakPointsProvider breaks, BitSet divisions) {
      this.text = text;
      this.breaks = breaks;
      this.divisions = divisions;
    }

    @Override
    public BreakPoint next() {
      if (passed == ahead.getPosition()) {
        from = passed;
        ahead = breaks.next();
        divide(from, ahead.getPosition());
      }
      int division = divisions.nextSetBit(passed + 1);
      if (division < 0) {
        passed = ahead.getPosition();
        return ahead;
      }
      passed = division;
      BreakPoint point = new BreakPoint(division);
      point.setHyphen(String.valueOf(Hyphens.SOFT));
      return point;
    }

    /** A word with a space on either side, marks aside: all of it is known to be here. */
    private void divide(int start, int end) {
      boolean ends = end > 0 && (end < text.length() || text.charAt(end - 1) == ' ');
      if (start == 0 || !ends || text.charAt(start - 1) != ' ') {
        return;
      }
      int first = start;
      while (first < end && "(“‘".indexOf(text.charAt(first)) >= 0) {
        first++;
      }
      int last = first;
      while (last < end && text.charAt(last) >= 'a' && text.charAt(last) <= 'z') {
        last++;
      }
      for (int at = last; at < end; at++) {
        if (" ,.;:!?)”’".indexOf(text.charAt(at)) < 0) {
          return;
        }
      }
      for (int division : Hyphens.divisions(text.substring(first, last))) {
        divisions.set(first + division);
      }
    }
  }
}

package kyozai.write.pdf.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.typography.NumberUnits;
import kyozai.typography.PhraseBreaker;
import kyozai.typography.StrictBreaker;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where the lines of a text may break: between phrases in headings, by strict kinsoku elsewhere.
 */
final class BreakRules implements LineBreakingStrategy {
  private static final String PHRASE = "phrase";
  private static final String WHOLE = "whole";

  /** The attribute that says up to which width words stay whole, in ems. */
  static final String LONGEST_WORD = "data-longest-word";

  private static final Pattern LONGEST = Pattern.compile("[a-z]+ ([0-9.]+)");

  private final Map<Asked, BitSet> found = new HashMap<>();

  /** The rule for an element, in the place where the library expects a language. */
  static String rule(Element element) {
    if (Dom.isRuby(element)) {
      return WHOLE;
    }
    String longest = Dom.inherited(element, LONGEST_WORD);
    String end = longest.isEmpty() ? "" : " " + longest;
    for (Node n = element; n instanceof Element e; n = n.getParentNode()) {
      if (Dom.headingLevel(e) > 0 || Dom.hasClass(e, PHRASE)) {
        return PHRASE + end;
      }
    }
    return "strict" + end;
  }

  /** The offsets at which a line may begin; never between a character and a mark behind it. */
  static BitSet opportunities(String text, String rule) {
    String plain = SpaceMarks.without(text);
    BitSet found =
        rule.equals(WHOLE)
            ? end(plain)
            : rule.startsWith(PHRASE)
                ? PhraseBreaker.opportunities(plain)
                : StrictBreaker.opportunities(plain);
    NumberUnits.keep(plain, found);
    Matcher longest = LONGEST.matcher(rule);
    if (longest.matches()) {
      LongWords.split(plain, found, Double.parseDouble(longest.group(1)));
    }
    return SpaceMarks.withMarks(found, text);
  }

  private static BitSet end(String text) {
    BitSet end = new BitSet(text.length() + 1);
    end.set(text.length());
    return end;
  }

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String rule, CalculatedStyle style) {
    return new Points(found.computeIfAbsent(new Asked(text, rule), Asked::opportunities));
  }

  /** The library asks again for each line of a text. */
  private record Asked(String text, String rule) {
    BitSet opportunities() {
      return BreakRules.opportunities(text, rule);
    }
  }

  private static final class Points implements BreakPointsProvider {
    private final BitSet found;
    private int at;

    Points(BitSet found) {
      this.found = found;
    }

    @Override
    public BreakPoint next() {
      at = found.nextSetBit(at + 1);
      if (at < 0) {
        at = found.length();
        return BreakPoint.getDonePoint();
      }
      return new BreakPoint(at);
    }
  }
}

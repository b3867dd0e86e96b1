package kyozai.deck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kyozai.typography.PhraseBreaker;

/**
 * Breaks Japanese headlines between phrases (文節), into lines of about equal length: greedy lines
 * would tear words and strand a last character.
 */
final class PhraseLines {
  private final TextMeasurer measurer;

  PhraseLines(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /**
   * A headline of several lines with its breaks written out.
   *
   * @param runs without line breaks of the teacher's own; else they stay as they are
   * @param lines how many greedy lines it takes, and may take
   */
  List<Run> broken(List<Run> runs, double width, double size, int lines) {
    String text = TextParagraph.of(runs).plainText();
    if (lines < 2 || text.contains("\n") || text.codePoints().noneMatch(PhraseLines::isJapanese)) {
      return runs;
    }
    BitSet phrases = PhraseBreaker.opportunities(text);
    double total = measurer.width(runs, size, true);
    for (double limit = total / lines; limit <= width; limit += size / 2) {
      List<Integer> breaks = breaks(runs, phrases, Math.min(limit, width) * 0.985, size);
      if (breaks.size() == lines - 1) {
        return withBreaks(runs, breaks);
      }
    }
    return runs;
  }

  private List<Integer> breaks(List<Run> runs, BitSet phrases, double limit, double size) {
    TextParagraph whole = TextParagraph.of(runs);
    int length = whole.plainText().length();
    List<Integer> breaks = new ArrayList<>();
    int start = 0;
    int last = 0;
    for (int at = phrases.nextSetBit(1); at >= 0 && at <= length; at = phrases.nextSetBit(at + 1)) {
      if (width(whole, start, at, size) > limit) {
        if (last <= start) {
          return List.of();
        }
        breaks.add(last);
        start = last;
      }
      last = at;
    }
    return breaks;
  }

  private double width(TextParagraph whole, int from, int to, double size) {
    TextParagraph head = Cut.before(whole, to);
    List<Run> part = from == 0 ? head.runs() : Cut.behind(head, from).runs();
    return measurer.width(part, size, true);
  }

  private static List<Run> withBreaks(List<Run> runs, List<Integer> breaks) {
    List<Run> broken = new ArrayList<>();
    TextParagraph rest = TextParagraph.of(runs);
    int done = 0;
    for (int at : breaks) {
      broken.addAll(Cut.before(rest, at - done).runs());
      broken.add(Run.plain("\n"));
      rest = Cut.behind(rest, at - done);
      done = at;
    }
    broken.addAll(rest.runs());
    return broken;
  }

  private static boolean isJapanese(int codePoint) {
    return (codePoint >= 0x3040 && codePoint <= 0x30FF)
        || (codePoint >= 0x4E00 && codePoint <= 0x9FFF);
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kyozai.deck.TextParagraph.Marker;
import kyozai.theme.Box;
import kyozai.typography.Line;

/**
 * Splits running text over as few slides as hold it: about equally full ones, each beginning where
 * the sense does. Of all ways to split it takes the one of least cost.
 */
final class TextSplitter {
  private static final double SLIDE = 10;

  /** Dearer than a further slide: a lead-in or an item alone, apart from what it leads in to. */
  private static final double TORN_APART = 25;

  private static final double WITHIN_LIST = 0.3;
  private static final double AFTER_COLON = 0.8;
  private static final double BETWEEN_SENTENCES = 0.6;
  private static final double WITHIN_SENTENCE = 3;

  private final TextMeasurer measurer;

  TextSplitter(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /**
   * The smallest part that may stand alone: a paragraph, or a sentence or line of one that no box
   * holds.
   *
   * @param index of the paragraph
   * @param from UTF-16 offset into its text
   * @param to UTF-16 offset behind the part
   * @param height of the part alone
   * @param sentence whether it begins a paragraph or sentence
   */
  private record Unit(
      int index, TextParagraph paragraph, int from, int to, double height, boolean sentence) {
    boolean continues(Unit before) {
      return index == before.index;
    }
  }

  /** The paragraphs in parts, none of which is higher than the box. */
  List<List<TextParagraph>> split(List<TextParagraph> paragraphs, Box box, double size) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      addUnits(i, paragraphs.get(i), box, size, units);
    }
    int[] from = new int[units.size() + 1];
    double[] cost = new double[units.size() + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int end = 1; end <= units.size(); end++) {
      for (int start = end - 1; start >= 0; start--) {
        double height = height(units.subList(start, end), box, size);
        if (height > box.height() && start < end - 1) {
          break;
        }
        double slack = 1 - height / box.height();
        double all = cost[start] + SLIDE + slack * slack + border(units, start);
        if (all < cost[end]) {
          cost[end] = all;
          from[end] = start;
        }
      }
    }
    List<List<TextParagraph>> parts = new ArrayList<>();
    for (int end = units.size(); end > 0; end = from[end]) {
      parts.addFirst(joined(units.subList(from[end], end)));
    }
    return parts;
  }

  private void addUnits(
      int index, TextParagraph paragraph, Box box, double size, List<Unit> units) {
    int length = paragraph.plainText().length();
    double height = measurer.height(paragraph, box.width(), size);
    if (height <= box.height()) {
      units.add(new Unit(index, paragraph, 0, length, height, true));
      return;
    }
    List<Integer> ends = new ArrayList<>(Sentences.ends(paragraph.plainText()));
    ends.add(length);
    int start = 0;
    for (int end : ends) {
      TextParagraph sentence = Cut.between(paragraph, start, end);
      double own = measurer.height(sentence, box.width(), size);
      if (own <= box.height()) {
        units.add(new Unit(index, paragraph, start, end, own, true));
      } else {
        addLines(index, paragraph, start, end, box, size, units);
      }
      start = end;
    }
  }

  private void addLines(
      int index,
      TextParagraph paragraph,
      int from,
      int to,
      Box box,
      double size,
      List<Unit> units) {
    TextParagraph sentence = Cut.between(paragraph, from, to);
    int skipped = to - from - sentence.plainText().length();
    int start = from;
    for (Line line : measurer.lines(sentence, box.width(), size)) {
      int end = Math.min(to, from + skipped + line.end());
      double height = measurer.lineHeight(line, size);
      units.add(new Unit(index, paragraph, start, end, height, start == from));
      start = end;
    }
  }

  /** Units of one paragraph as the text they are. */
  private static List<TextParagraph> joined(List<Unit> units) {
    List<TextParagraph> joined = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < units.size(); i++) {
      if (i + 1 == units.size() || !units.get(i + 1).continues(units.get(i))) {
        Unit unit = units.get(i);
        joined.add(Cut.between(unit.paragraph(), units.get(first).from(), unit.to()));
        first = i + 1;
      }
    }
    return joined;
  }

  private double height(List<Unit> units, Box box, double size) {
    double height = 0;
    int first = 0;
    for (int i = 0; i < units.size(); i++) {
      if (i + 1 == units.size() || !units.get(i + 1).continues(units.get(i))) {
        Unit unit = units.get(i);
        height += first == 0 ? 0 : measurer.gap();
        height +=
            first == i
                ? unit.height()
                : measurer.height(
                    Cut.between(unit.paragraph(), units.get(first).from(), unit.to()),
                    box.width(),
                    size);
        first = i + 1;
      }
    }
    return height;
  }

  /** What it costs to begin a slide at a unit. */
  private static double border(List<Unit> units, int start) {
    if (start == 0) {
      return 0;
    }
    Unit before = units.get(start - 1);
    Unit after = units.get(start);
    if (after.continues(before)) {
      return after.sentence() ? BETWEEN_SENTENCES : WITHIN_SENTENCE;
    }
    TextParagraph last = before.paragraph();
    TextParagraph next = after.paragraph();
    boolean hangs = next.marker() instanceof Marker.Continuation;
    if (last.marker() instanceof Marker.LeadIn || next.level() > last.level() || hangs) {
      return TORN_APART;
    }
    if (last.plainText().endsWith("：") || last.plainText().endsWith(":")) {
      return AFTER_COLON;
    }
    return next.level() > 0 ? WITHIN_LIST : 0;
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kyozai.theme.Box;
import kyozai.typography.Line;

/** Fits text that has one box and no second slide: what no step holds ends in …. */
final class ShortText {
  private static final String ELLIPSIS = "…";

  private final TextFitter texts;
  private final PhraseLines phrases;

  ShortText(TextMeasurer measurer) {
    this.texts = new TextFitter(measurer);
    this.phrases = new PhraseLines(measurer);
  }

  /** The text at the largest step that fits; cut at the lowest step when none does. */
  TextBlock cut(TextBlock text, Box box, List<Double> ladder) {
    OptionalDouble size = texts.size(text.paragraphs(), box, ladder);
    if (size.isPresent()) {
      return phrased(text.at(size.getAsDouble()), box);
    }
    double floor = ladder.getLast();
    List<TextParagraph> kept = new ArrayList<>();
    for (TextParagraph paragraph : text.paragraphs()) {
      kept.add(paragraph);
      if (texts.size(kept, box, List.of(floor)).isEmpty()) {
        kept.removeLast();
        if (kept.isEmpty()) {
          kept.add(ended(paragraph, box, floor));
        }
        break;
      }
    }
    return new TextBlock(kept, floor);
  }

  private TextBlock phrased(TextBlock text, Box box) {
    TextBlock whole = phrases.cell(text, box.width(), text.size());
    boolean fits = texts.size(whole.paragraphs(), box, List.of(text.size())).isPresent();
    return fits ? whole : text;
  }

  /** Bold text on a few lines; the rest is cut, and the text ends in …. */
  static List<Run> lines(
      List<Run> runs, double width, double size, int most, TextMeasurer measurer) {
    if (measurer.boldLines(runs, width, size).size() <= most) {
      return runs;
    }
    List<Line> all = measurer.boldLines(runs, Math.max(size, width - 2 * size), size);
    int end = all.get(Math.min(most, all.size()) - 1).end();
    List<Run> cut = new ArrayList<>(Cut.before(TextParagraph.of(runs), end).runs());
    cut.add(Run.plain(ELLIPSIS));
    return cut;
  }

  private TextParagraph ended(TextParagraph paragraph, Box box, double size) {
    Box narrower = new Box(box.x(), box.y(), Math.max(size, box.width() - 2 * size), box.height());
    int end = texts.fittingLength(paragraph, narrower, size);
    List<Run> runs = new ArrayList<>(Cut.before(paragraph, end).runs());
    runs.add(Run.plain(ELLIPSIS));
    return new TextParagraph(runs, paragraph.level(), paragraph.marker());
  }

  /** The slide with the full text in its notes where some of it was cut. */
  static Slide noted(Slide slide, List<TextBlock> full, List<TextBlock> cut) {
    List<TextParagraph> notes = new ArrayList<>();
    for (int i = 0; i < full.size(); i++) {
      if (!words(full.get(i)).equals(words(cut.get(i)))) {
        notes.addAll(full.get(i).paragraphs());
      }
    }
    return notes.isEmpty() ? slide : Frames.withNotes(slide, notes);
  }

  private static String words(TextBlock text) {
    return text.plainText().replace("\n", "");
  }

  /** Text on one line, ended with … when it is wider. */
  static String oneLine(String text, double width, double size, TextMeasurer measurer) {
    if (measurer.width(List.of(Run.plain(text)), size, true) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0) {
      end = text.offsetByCodePoints(end, -1);
      String cut = text.substring(0, end).stripTrailing() + ELLIPSIS;
      if (measurer.width(List.of(Run.plain(cut)), size, true) <= width) {
        return cut;
      }
    }
    return ELLIPSIS;
  }
}

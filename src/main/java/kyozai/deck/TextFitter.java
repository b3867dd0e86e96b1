package kyozai.deck;

import java.util.List;
import java.util.OptionalDouble;
import kyozai.theme.Box;
import kyozai.typography.Line;

/** Fits running text: the largest step of a ladder that holds it, else a balanced split. */
final class TextFitter {
  private final TextMeasurer measurer;
  private final TextSplitter splitter;
  private final PhraseLines phrases;

  TextFitter(TextMeasurer measurer) {
    this.measurer = measurer;
    this.splitter = new TextSplitter(measurer);
    this.phrases = new PhraseLines(measurer);
  }

  /** The largest size of the ladder at which the text stays in the box; none below the floor. */
  OptionalDouble size(List<TextParagraph> paragraphs, Box box, List<Double> ladder) {
    return ladder.stream()
        .mapToDouble(Double::doubleValue)
        .filter(size -> measurer.height(paragraphs, box.width(), size) <= box.height())
        .findFirst();
  }

  /**
   * The text in as many parts as it needs, all of one size.
   *
   * @return at least one part; none is higher than the box
   */
  List<TextBlock> fit(TextBlock text, Box box, List<Double> ladder) {
    OptionalDouble whole = size(text.paragraphs(), box, ladder);
    if (whole.isPresent()) {
      return List.of(phrases.running(text.at(whole.getAsDouble()), box.width()));
    }
    double floor = ladder.getLast();
    List<List<TextParagraph>> parts = splitter.split(text.paragraphs(), box, floor);
    double size =
        parts.stream()
            .mapToDouble(part -> size(part, box, ladder).orElse(floor))
            .min()
            .orElse(floor);
    return parts.stream()
        .map(part -> phrases.running(new TextBlock(part, size), box.width()))
        .toList();
  }

  /** How many UTF-16 units of a paragraph stay in the box; at least one line. */
  int fittingLength(TextParagraph paragraph, Box box, double size) {
    double height = 0;
    int end = 0;
    for (Line line : measurer.lines(paragraph, box.width(), size)) {
      height += measurer.lineHeight(line, size);
      if (height > box.height() && end > 0) {
        return end;
      }
      end = line.end();
    }
    return end;
  }
}

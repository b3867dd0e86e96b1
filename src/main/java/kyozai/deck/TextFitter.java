package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kyozai.theme.Box;
import kyozai.typography.Line;

/** Fits running text: the largest step of a ladder that holds it, else a balanced split. */
final class TextFitter {
  /** Steps in which a split is balanced, as a share of the box. */
  private static final double STEP = 0.04;

  private final TextMeasurer measurer;

  TextFitter(TextMeasurer measurer) {
    this.measurer = measurer;
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
      return List.of(text.at(whole.getAsDouble()));
    }
    double floor = ladder.getLast();
    List<List<TextParagraph>> parts = split(text.paragraphs(), box, floor);
    double size =
        parts.stream()
            .mapToDouble(part -> size(part, box, ladder).orElse(floor))
            .min()
            .orElse(floor);
    return parts.stream().map(part -> new TextBlock(part, size)).toList();
  }

  private List<List<TextParagraph>> split(List<TextParagraph> paragraphs, Box box, double size) {
    List<Measured> pieces = new ArrayList<>();
    for (TextParagraph paragraph : paragraphs) {
      for (TextParagraph piece : pieces(paragraph, box, size)) {
        pieces.add(new Measured(piece, measurer.height(piece, box.width(), size)));
      }
    }
    List<List<Measured>> parts = pack(pieces, box.height());
    int fewest = parts.size();
    double step = box.height() * STEP;
    double limit = height(pieces) / fewest;
    for (; limit < box.height(); limit += step) {
      List<List<Measured>> balanced = pack(pieces, limit);
      if (balanced.size() <= fewest
          && balanced.stream().allMatch(part -> height(part) <= box.height())) {
        return paragraphs(balanced);
      }
    }
    return paragraphs(parts);
  }

  /** A paragraph with its height, which is dear to measure. */
  private record Measured(TextParagraph paragraph, double height) {}

  private static List<List<TextParagraph>> paragraphs(List<List<Measured>> parts) {
    return parts.stream().map(part -> part.stream().map(Measured::paragraph).toList()).toList();
  }

  private double height(List<Measured> part) {
    double height = measurer.gap() * Math.max(0, part.size() - 1);
    for (Measured piece : part) {
      height += piece.height();
    }
    return height;
  }

  /** Fills one part after the other, and keeps an item with the first of its sub-items. */
  private List<List<Measured>> pack(List<Measured> pieces, double limit) {
    List<List<Measured>> parts = new ArrayList<>();
    List<Measured> part = new ArrayList<>();
    for (Measured piece : pieces) {
      part.add(piece);
      if (part.size() > 1 && height(part) > limit) {
        List<Measured> next = new ArrayList<>(List.of(part.removeLast()));
        while (part.size() > 1 && belongs(part.getLast(), next.getFirst())) {
          next.addFirst(part.removeLast());
        }
        parts.add(part);
        part = next;
      }
    }
    parts.add(part);
    return parts;
  }

  private static boolean belongs(Measured before, Measured after) {
    return after.paragraph().level() > before.paragraph().level();
  }

  /** A paragraph higher than the box, cut at sentences where it can be, else at lines. */
  private List<TextParagraph> pieces(TextParagraph paragraph, Box box, double size) {
    List<TextParagraph> pieces = new ArrayList<>();
    TextParagraph rest = paragraph;
    while (measurer.height(rest, box.width(), size) > box.height()) {
      int cut = cut(rest, box, size);
      if (cut <= 0 || cut >= rest.plainText().length()) {
        break;
      }
      pieces.add(Cut.before(rest, cut));
      rest = Cut.behind(rest, cut);
    }
    pieces.add(rest);
    return pieces;
  }

  private int cut(TextParagraph paragraph, Box box, double size) {
    int fitting = fittingLength(paragraph, box, size);
    int sentence = 0;
    for (int end : Sentences.ends(paragraph.plainText())) {
      if (end <= fitting) {
        sentence = end;
      }
    }
    return sentence > fitting / 2 ? sentence : fitting;
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

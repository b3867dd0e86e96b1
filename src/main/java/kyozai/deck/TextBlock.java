package kyozai.deck;

import java.util.List;

/**
 * The text of one box.
 *
 * @param paragraphs possibly none
 * @param size in points: the size of the layout as planned, or a lower step of its ladder as fitted
 */
public record TextBlock(List<TextParagraph> paragraphs, double size) {

  /** Keeps its own list. */
  public TextBlock {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The same text at another size. */
  public TextBlock at(double otherSize) {
    return new TextBlock(paragraphs, otherSize);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Its characters, a line for each paragraph. */
  public String plainText() {
    StringBuilder text = new StringBuilder();
    for (TextParagraph paragraph : paragraphs) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(paragraph.plainText());
    }
    return text.toString();
  }
}

package kyozai.write.pptx.paint;

import java.util.Objects;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.util.Units;

/**
 * How the lines of a paragraph are set, read once for all of them.
 *
 * @param left margin in points
 * @param indent of the bullet from the margin, in points
 * @param spacing in percent of a line, or its distance in points below zero
 */
record LineSetting(TextFrame frame, double left, double indent, double spacing, TextAlign align) {
  /** What stands for a missing margin at each level (ECMA-376 part 1, 21.1.2.2.7). */
  private static final long STEP = 347663;

  private static final double SINGLE = 100;

  static LineSetting of(TextParagraph<?, ?, ?> paragraph, TextFrame frame) {
    double step = Units.toPoints(STEP * paragraph.getIndentLevel());
    return new LineSetting(
        frame,
        Objects.requireNonNullElse(paragraph.getLeftMargin(), step),
        Objects.requireNonNullElse(paragraph.getIndent(), step),
        Objects.requireNonNullElse(paragraph.getLineSpacing(), SINGLE),
        Objects.requireNonNullElse(paragraph.getTextAlign(), TextAlign.LEFT));
  }

  /** How far a line is moved to the right. */
  double shift(double width) {
    return switch (align) {
      case CENTER -> (frame.width() - width - left) / 2;
      case RIGHT -> frame.width() - width;
      default -> 0;
    };
  }

  /** The distance from one line to the next one. */
  double pitch(double height) {
    return spacing > 0 ? spacing * 0.01 * height : -spacing;
  }
}

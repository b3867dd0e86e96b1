package kyozai.write.pdf.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import kyozai.typography.QuarterSpace;
import org.jspecify.annotations.Nullable;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.LineBox;

/**
 * Justified lines spread to their full width. The library gives characters other than spaces a
 * fifth of the slack alone and leaves Japanese lines short; here all characters share it.
 */
final class Justification {
  /** Of the line's height, about a quarter em; a line with more slack stays ragged. */
  private static final double WIDEST_GAP = 0.15;

  private final IdentityHashMap<LineBox, JustificationInfo> lines = new IdentityHashMap<>();

  private Justification() {}

  /** Spreads the lines of a laid-out document. */
  static Justification of(BlockBox root) {
    Justification justification = new Justification();
    justification.visit(root);
    return justification;
  }

  /** The space after each character of a line in dots, or null when it is not justified. */
  @Nullable JustificationInfo of(LineBox line) {
    return lines.containsKey(line) ? lines.get(line) : line.getJustificationInfo();
  }

  private void visit(Box box) {
    if (box instanceof LineBox line) {
      spread(line);
    }
    for (Box child : List.copyOf(box.getChildren())) {
      visit(child);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box below) {
          visit(below);
        }
      }
    }
  }

  private void spread(LineBox line) {
    JustificationInfo given = line.getJustificationInfo();
    if (given == null || line.getParent() == null) {
      return;
    }
    List<Object> pieces = new ArrayList<>();
    pieces(line.getChildren(), pieces);
    int characters = 0;
    for (Object piece : pieces) {
      characters +=
          piece instanceof InlineText text ? SpaceMarks.without(text.getSubstring()).length() : 0;
    }
    boolean textLast = !pieces.isEmpty() && pieces.getLast() instanceof InlineText;
    int gaps = characters - (textLast ? 1 : 0);
    double slack = slack(line) + spaceAtEnd(pieces);
    if (gaps < 1 || slack <= 0) {
      return;
    }
    double wanted = slack / gaps;
    double gap = wanted > WIDEST_GAP * line.getHeight() ? 0 : wanted;
    float even = (float) gap;
    lines.put(line, new JustificationInfo(even, even));
    shift(line.getChildren(), new Shift(given, gap));
    line.calcChildLocations();
  }

  private static double slack(LineBox line) {
    var floats = line.getFloatDistances();
    int room =
        Objects.requireNonNull(line.getParent()).getContentWidth()
            - floats.leftFloatDistance()
            - floats.rightFloatDistance()
            - line.getContentStart();
    return room - line.getContentWidth();
  }

  /** The quarter space behind the last character, which no one sees, in dots. */
  private static double spaceAtEnd(List<Object> pieces) {
    boolean marked =
        !pieces.isEmpty()
            && pieces.getLast() instanceof InlineText text
            && text.getSubstring().indexOf(SpaceMarks.MARK) == text.getSubstring().length() - 1;
    if (!marked) {
      return 0;
    }
    InlineText last = (InlineText) pieces.getLast();
    var style = Objects.requireNonNull(Objects.requireNonNull(last.getParent()).getStyle());
    return QuarterSpace.WIDTH * Objects.requireNonNull(style.getFontSpecification()).size;
  }

  /** What the gaps of a line add to the width of some text, in dots. */
  static double spread(String text, @Nullable JustificationInfo info) {
    double spread = 0;
    for (int i = 0; info != null && i < text.length(); i++) {
      spread += isSpace(text.charAt(i)) ? info.spaceAdjust() : info.nonSpaceAdjust();
    }
    return spread;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u3000';
  }

  private static void pieces(List<?> children, List<Object> pieces) {
    for (Object child : children) {
      if (child instanceof InlineLayoutBox inline) {
        pieces(inline.getInlineChildren(), pieces);
      } else if (child instanceof InlineText text) {
        if (!text.getSubstring().isEmpty()) {
          pieces.add(text);
        }
      } else {
        pieces.add(child);
      }
    }
  }

  /** Moves what the library has moved a little already to where the even gaps put it. */
  private static void shift(List<Box> children, Shift shift) {
    for (Box child : children) {
      child.setX(child.getX() + shift.dots());
      if (child instanceof InlineLayoutBox inline) {
        shift(inline, shift);
      }
    }
  }

  private static void shift(InlineLayoutBox inline, Shift shift) {
    double start = shift.total;
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof InlineText text) {
        text.setX(text.getX() + (int) Math.round(shift.total - start));
        shift.pass(text.getSubstring());
      } else if (child instanceof Box box) {
        box.setX(box.getX() + shift.dots());
        if (box instanceof InlineLayoutBox below) {
          shift(below, shift);
        }
      }
    }
  }

  /** How far the even gaps have got ahead of the library's uneven ones. */
  private static final class Shift {
    private final JustificationInfo given;
    private final double gap;
    private double total;

    Shift(JustificationInfo given, double gap) {
      this.given = given;
      this.gap = gap;
    }

    int dots() {
      return (int) Math.round(total);
    }

    void pass(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        double own = c == SpaceMarks.MARK ? 0 : gap;
        total += own - (isSpace(c) ? given.spaceAdjust() : given.nonSpaceAdjust());
      }
    }
  }
}

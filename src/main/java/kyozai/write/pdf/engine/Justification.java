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
 * fifth of the slack alone and leaves Japanese lines short; here all characters share it, those in
 * glued pieces too, and whatever else stands in the line has the share of one.
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
    JustificationInfo own = lines.get(line);
    return own == null ? line.getJustificationInfo() : own;
  }

  private void visit(Box box) {
    if (box instanceof LineBox line) {
      spread(line);
    }
    BoxTree.children(box).forEach(this::visit);
  }

  private void spread(LineBox line) {
    JustificationInfo given = line.getJustificationInfo();
    if (given == null || line.getParent() == null) {
      return;
    }
    List<Object> pieces = new ArrayList<>();
    pieces(line.getChildren(), pieces);
    int shares = -1;
    for (Object piece : pieces) {
      shares += piece instanceof InlineText text ? characters(text) : 1;
    }
    double slack = slack(line) + spaceAtEnd(pieces);
    if (shares < 1 || slack <= 0) {
      return;
    }
    double wanted = slack / shares;
    double gap = wanted > WIDEST_GAP * line.getHeight() ? 0 : wanted;
    Spread spread = new Spread(given, gap);
    note(line, gap);
    boxes(line.getChildren(), spread);
    line.calcChildLocations();
  }

  private void note(LineBox line, double gap) {
    lines.put(line, new JustificationInfo((float) gap, (float) gap));
  }

  private static int characters(InlineText text) {
    return SpaceMarks.without(text.getSubstring()).length();
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
      LineBox glued = glued(child);
      if (glued != null) {
        pieces(glued.getChildren(), pieces);
      } else if (child instanceof InlineLayoutBox inline) {
        pieces(inline.getInlineChildren(), pieces);
      } else if (!(child instanceof InlineText text) || !text.getSubstring().isEmpty()) {
        pieces.add(child);
      }
    }
  }

  /** The line of a glued piece, or null for anything else. */
  private static @Nullable LineBox glued(Object child) {
    boolean piece =
        child instanceof BlockBox block
            && block.getElement() != null
            && BorderGlue.isGlued(block.getElement())
            && block.getChildCount() == 1;
    return piece && ((BlockBox) child).getChild(0) instanceof LineBox line ? line : null;
  }

  /** Moves what the library has moved a little already to where the even gaps put it. */
  private void boxes(List<Box> children, Spread spread) {
    for (Box child : children) {
      box(child, spread);
    }
  }

  private void box(Box child, Spread spread) {
    child.setX(child.getX() + spread.moved());
    LineBox glued = glued(child);
    if (glued != null) {
      Spread own = new Spread(null, spread.gap);
      note(glued, spread.gap);
      boxes(glued.getChildren(), own);
      spread.pass(own);
    } else if (child instanceof InlineLayoutBox inline) {
      double start = spread.even;
      texts(inline, spread);
      inline.setInlineWidth(inline.getInlineWidth() + (int) Math.round(spread.even - start));
    } else {
      spread.passObject();
    }
  }

  private void texts(InlineLayoutBox inline, Spread spread) {
    double start = spread.total();
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof InlineText text) {
        text.setX(text.getX() + (int) Math.round(spread.total() - start));
        spread.pass(text.getSubstring());
      } else if (child instanceof Box box) {
        box(box, spread);
      }
    }
  }

  /** How far the even gaps have got, and the library's uneven ones if there are any. */
  private static final class Spread {
    private final @Nullable JustificationInfo given;
    private final double gap;
    private double even;
    private double uneven;

    Spread(@Nullable JustificationInfo given, double gap) {
      this.given = given;
      this.gap = gap;
    }

    double total() {
      return even - uneven;
    }

    int moved() {
      return (int) Math.round(total());
    }

    void pass(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        even += c == SpaceMarks.MARK ? 0 : gap;
        if (given != null) {
          uneven += isSpace(c) ? given.spaceAdjust() : given.nonSpaceAdjust();
        }
      }
    }

    void pass(Spread piece) {
      even += piece.even;
    }

    void passObject() {
      even += gap;
    }
  }
}

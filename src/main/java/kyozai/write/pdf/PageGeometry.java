package kyozai.write.pdf;

import java.util.Locale;
import kyozai.print.Imposition;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;

/**
 * The page of a printed document and what its text size makes of the lengths of a style sheet.
 *
 * @param paper the size of the page
 * @param margins between text and edges
 * @param textSize of running text in points
 * @param wide whether the page lies on its long side
 */
record PageGeometry(Paper paper, Margins margins, double textSize, boolean wide) {
  /** The text size that the style sheet is written for. */
  private static final double STANDARD = 10.5;

  private static final double POINTS = 72 / 25.4;

  /** Points at the standard size: where the numbers of headings hang. */
  private static final double GUTTER = 32;

  /** Ems of text beside hanging numbers; with less, numbers stand in the line. */
  private static final double NARROW = 24;

  /** What stands above a board and in its padding, in points at the standard size. */
  private static final double BOARD_HEAD = 88;

  /** What a title with three goals and the padding of a contents leave of the first page. */
  private static final double CONTENTS_SHARE = 0.6;

  /** An entry, as a multiple of the text size; those of chapters have a gap above. */
  private static final double CONTENTS_LINE = 1.45;

  /** The smallest text of large print, in points. */
  private static final double LARGE = 18;

  /**
   * Lengths in millimetres.
   *
   * @param binding on the side where pages are bound
   * @param free on the side opposite to it
   */
  record Margins(double top, double bottom, double binding, double free) {
    /** Holes of ISO 838 reach 15 mm into a page, and a stack of pages is never quite even. */
    private static final double HOLES = 25;

    private static final double HOLES_OF_THE_OTHER_PAGE = 18;

    /** With room for holes, also where a sheet with two pages is punched after folding. */
    Margins punched() {
      return new Margins(
          top, bottom, Math.max(HOLES, binding), Math.max(HOLES_OF_THE_OTHER_PAGE, free));
    }

    String boundLeft() {
      return rule(free, binding);
    }

    String boundRight() {
      return rule(binding, free);
    }

    private String rule(double right, double left) {
      return String.format(
          Locale.ROOT, "margin: %.1fmm %.1fmm %.1fmm %.1fmm;", top, right, bottom, left);
    }
  }

  /** The page that the settings ask for. */
  static PageGeometry of(PrintSettings settings) {
    Margins margins =
        switch (settings.paper()) {
          case A4, LETTER, A3_2UP, BOOKLET -> new Margins(20, 20, 23, 20);
          case B5, B4_2UP -> new Margins(19, 18, 18, 15);
        };
    return new PageGeometry(
        settings.paper(),
        settings.punchHoles() ? margins.punched() : margins,
        settings.textSize(),
        false);
  }

  /** The same page on its long side. */
  PageGeometry turned() {
    return new PageGeometry(paper, margins, textSize, true);
  }

  private double across() {
    return wide ? paper.height() : paper.width();
  }

  private double down() {
    return wide ? paper.width() : paper.height();
  }

  /** The {@code size} and {@code margin} of {@code @page}. */
  String rule() {
    return String.format(
        Locale.ROOT, "size: %.1fmm %.1fmm; %s", across(), down(), margins.boundLeft());
  }

  /** The margins of {@code @page :left}: a book is bound where its pages meet. */
  String leftRule() {
    boolean book = paper.imposition() == Imposition.BOOKLET;
    return book ? margins.boundRight() : margins.boundLeft();
  }

  /** The height for text in points. */
  double textHeight() {
    return POINTS * (down() - margins.top() - margins.bottom());
  }

  /** How many entries of a contents have room below a title with goals. */
  int contents() {
    return (int) (CONTENTS_SHARE * textHeight() / (CONTENTS_LINE * textSize));
  }

  /** The width between the margins in points. */
  double textWidth() {
    return POINTS * (across() - margins.binding() - margins.free());
  }

  /** The width for reading text in points, right of the hanging numbers. */
  double readingWidth() {
    return isNarrow() ? textWidth() : textWidth() - length(GUTTER);
  }

  /** Whether lines would be too short with numbers hanging beside them. */
  boolean isNarrow() {
    return textWidth() - length(GUTTER) < NARROW * textSize;
  }

  /** The {@code size} of a board plan: the page on its long side. */
  String boardSize() {
    return String.format(Locale.ROOT, "size: %.1fmm %.1fmm;", paper.height(), paper.width());
  }

  /** Points between the margins of 18 mm, less a border. */
  double boardWidth() {
    return POINTS * (paper.height() - 36) - 2;
  }

  /** Points between the margins of 18 and 16 mm, less the heading. */
  double boardHeight() {
    return POINTS * (paper.width() - 34) - length(BOARD_HEAD);
  }

  /** The height in points of what is written by hand: 9 mm, and 14 mm in large print. */
  double ruling() {
    return POINTS * (textSize < LARGE ? 9 : 14);
  }

  /** The length of a line of reading text, in widths of a full-width character. */
  double lineEms() {
    return readingWidth() / textSize;
  }

  /** A length of the style sheet, in points. */
  double length(double points) {
    return points * textSize / STANDARD;
  }

  /** A size of letters: the larger those are, the less they need to grow with the text. */
  double letters(double points) {
    return points <= STANDARD
        ? length(points)
        : textSize * Math.pow(points / STANDARD, STANDARD / textSize);
  }

  /** A size of letters in the margins, which do not grow. */
  double marginLetters(double points) {
    return points * Math.sqrt(textSize / STANDARD);
  }
}

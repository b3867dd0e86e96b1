package kyozai.write.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kyozai.handout.Part;
import kyozai.handout.Part.SlidePicture;

/**
 * The places of slides on the pages of a sheet: all as large as the page allows, with room below
 * for a number.
 */
final class SlideGrid {
  /** Points: A4 less its margins. */
  private static final double LONG_SIDE = 728;

  private static final double SHORT_SIDE = 473;
  private static final double WIDE_LONG_SIDE = 719;
  private static final double WIDE_SHORT_SIDE = 481;

  /** Two lines of the title, and a little more. */
  private static final double TITLE = 50;

  private static final double NUMBER = 22;
  private static final double GAP = 18;

  /** Both sides of the border. */
  private static final double FRAME = 1;

  /** Of the width, where lines to write on stand beside the slide. */
  private static final double BESIDE_LINES = 0.54;

  /** Ruled lines are 9 mm apart. */
  private static final double LINE = 25.5;

  private final Part.SlideSheet sheet;
  private final int columns;
  private final int rows;
  private final boolean wide;

  private SlideGrid(Part.SlideSheet sheet, int columns, int rows, boolean wide) {
    this.sheet = sheet;
    this.columns = columns;
    this.rows = rows;
    this.wide = wide;
  }

  static SlideGrid of(Part.SlideSheet sheet) {
    return switch (sheet.perPage()) {
      case 2 -> new SlideGrid(sheet, 1, 2, false);
      case 3 -> new SlideGrid(sheet, 1, 3, false);
      case 4 -> new SlideGrid(sheet, 2, 2, true);
      case 6 -> new SlideGrid(sheet, 2, 3, false);
      case 9 -> new SlideGrid(sheet, 3, 3, true);
      default -> throw new IllegalArgumentException(sheet.perPage() + " slides a page");
    };
  }

  /** Whether the pages lie on their long side. */
  boolean isWide() {
    return wide;
  }

  /** The rows of a page; the last page may have fewer. */
  record Page(List<Row> rows) {}

  /** Slides side by side. */
  record Row(List<Cell> cells) {}

  /**
   * The place of a slide.
   *
   * @param place the style of the cell
   * @param size the style of the picture
   * @param beside the style of the cell that holds lines to write on
   * @param lines one for each line; possibly none
   */
  record Cell(SlidePicture slide, String place, String size, String beside, List<Integer> lines) {}

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    List<SlidePicture> slides = sheet.slides();
    for (int from = 0; from < slides.size(); from += columns * rows) {
      int to = Math.min(slides.size(), from + columns * rows);
      pages.add(new Page(rows(slides.subList(from, to))));
    }
    return pages;
  }

  private List<Row> rows(List<SlidePicture> slides) {
    List<Row> all = new ArrayList<>();
    for (int from = 0; from < slides.size(); from += columns) {
      List<Cell> cells = new ArrayList<>();
      for (SlidePicture slide : slides.subList(from, Math.min(slides.size(), from + columns))) {
        cells.add(cell(slide, cells.isEmpty()));
      }
      all.add(new Row(cells));
    }
    return all;
  }

  private Cell cell(SlidePicture slide, boolean first) {
    double across = wide ? WIDE_LONG_SIDE : SHORT_SIDE;
    double down = ((wide ? WIDE_SHORT_SIDE : LONG_SIDE) - TITLE) / rows;
    boolean lined = sheet.perPage() == 3;
    double room = lined ? across * BESIDE_LINES : (across - (columns - 1) * GAP) / columns;
    double width = Math.min(room - FRAME, (down - NUMBER) / slide.shape());
    List<Integer> lines = new ArrayList<>();
    for (int i = 1; lined && i < (int) (down / LINE); i++) {
      lines.add(i);
    }
    String before = first ? "" : "padding-left: " + GAP + "pt; ";
    String place = before + size(room, down);
    String beside = size(across - room - GAP, down);
    return new Cell(slide, place, size(width, width * slide.shape()), beside, lines);
  }

  private static String size(double width, double height) {
    return String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, height);
  }
}

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
  private final PageGeometry page;
  private final int columns;
  private final int rows;

  private SlideGrid(Part.SlideSheet sheet, PageGeometry page, int columns, int rows) {
    this.sheet = sheet;
    this.page = page;
    this.columns = columns;
    this.rows = rows;
  }

  static SlideGrid of(Part.SlideSheet sheet, PageGeometry page) {
    return switch (sheet.perPage()) {
      case 2 -> new SlideGrid(sheet, page, 1, 2);
      case 3 -> new SlideGrid(sheet, page, 1, 3);
      case 4 -> new SlideGrid(sheet, page, 2, 2);
      case 6 -> new SlideGrid(sheet, page, 2, 3);
      case 9 -> new SlideGrid(sheet, page, 3, 3);
      default -> throw new IllegalArgumentException(sheet.perPage() + " slides a page");
    };
  }

  /** Whether a page holds larger slides on its long side. */
  static boolean isWide(Part.SlideSheet sheet) {
    return sheet.perPage() == 4 || sheet.perPage() == 9;
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
    double across = page.textWidth();
    double down = (page.textHeight() - page.length(TITLE)) / rows;
    boolean lined = sheet.perPage() == 3;
    double room = lined ? across * BESIDE_LINES : (across - (columns - 1) * GAP) / columns;
    double width = Math.min(room - FRAME, (down - page.length(NUMBER)) / slide.shape());
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

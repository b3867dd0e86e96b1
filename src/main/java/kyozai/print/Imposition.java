package kyozai.print;

import java.util.ArrayList;
import java.util.List;

/** How pages are put together on the sides of sheets. */
public enum Imposition {
  /** One page on a side. */
  NONE,
  /** Two pages beside each other on a landscape sheet. */
  TWO_UP,
  /** Two pages beside each other, so that the sheets make a book when folded and stitched. */
  BOOKLET;

  private static final int PAGES_OF_A_FOLDED_SHEET = 4;

  /**
   * The pages from left to right, side after side; 0 is a blank.
   *
   * @param pages how many there are, at least 1
   */
  public List<Integer> order(int pages) {
    List<Integer> order = new ArrayList<>();
    switch (this) {
      case NONE -> filled(pages, 1).forEach(order::add);
      case TWO_UP -> filled(pages, 2).forEach(order::add);
      case BOOKLET -> folded(filled(pages, PAGES_OF_A_FOLDED_SHEET), order);
    }
    return order;
  }

  /** The pages with blanks up to a multiple. */
  private static List<Integer> filled(int pages, int multiple) {
    List<Integer> all = new ArrayList<>();
    for (int page = 1; page <= pages || (page - 1) % multiple != 0; page++) {
      all.add(page <= pages ? page : 0);
    }
    return all;
  }

  /** Outside and inside of each sheet, from the outermost to the innermost. */
  private static void folded(List<Integer> pages, List<Integer> order) {
    int last = pages.size() - 1;
    for (int first = 0; first < last - first; first += 2) {
      order.add(pages.get(last - first));
      order.add(pages.get(first));
      order.add(pages.get(first + 1));
      order.add(pages.get(last - first - 1));
    }
  }
}

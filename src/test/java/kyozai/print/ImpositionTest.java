package kyozai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where pages stand on sheets. */
class ImpositionTest {
  @Test
  void two_pages_stand_side_by_side_in_reading_order() {
    assertEquals(List.of(1, 2, 3, 0), Imposition.TWO_UP.order(3));
  }

  /** Folded in the middle and laid into each other, the sheets read 1, 2, 3 … */
  @Test
  void sheets_of_a_booklet_read_in_order_once_folded() {
    assertEquals(List.of(8, 1, 2, 7, 6, 3, 4, 5), Imposition.BOOKLET.order(8));
    for (int pages = 1; pages < 30; pages++) {
      List<Integer> order = Imposition.BOOKLET.order(pages);
      assertEquals(0, order.size() % 4);
      int[] book = new int[order.size() + 1];
      for (int sheet = 0; sheet < order.size() / 4; sheet++) {
        book[2 * sheet + 1] = order.get(4 * sheet + 1);
        book[2 * sheet + 2] = order.get(4 * sheet + 2);
        book[order.size() - 2 * sheet - 1] = order.get(4 * sheet + 3);
        book[order.size() - 2 * sheet] = order.get(4 * sheet);
      }
      for (int page = 1; page < book.length; page++) {
        assertEquals(page <= pages ? page : 0, book[page], pages + " pages, place " + page);
      }
      assertEquals((pages + 3) / 4 * 4, order.size());
    }
  }
}

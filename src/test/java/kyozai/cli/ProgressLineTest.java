package kyozai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter written = new StringWriter();
  private final ProgressLine line = ProgressLine.on(new PrintWriter(written));

  @Test
  void the_line_grows_in_its_place() {
    line.done(0, 4);
    assertEquals(List.of("------------------------ 0 of 4"), screen());
    line.done(1, 4);
    assertEquals(List.of("######------------------ 1 of 4"), screen());
    line.done(4, 4);
    assertEquals(List.of("######################## 4 of 4"), screen());
  }

  @Test
  void nothing_of_it_is_left_for_what_is_printed_next() {
    for (int i = 0; i <= 100; i++) {
      line.done(i, 100);
    }
    line.close();
    assertEquals(List.of(""), screen());
    written.write("a.md: error\n");
    line.close();
    line.done(1, 100);
    written.write("built");
    assertEquals(List.of("a.md: error", "built"), screen());
  }

  @Test
  void one_lesson_has_no_progress() {
    line.done(0, 1);
    line.done(1, 1);
    line.close();
    assertEquals("", written.toString());
  }

  @Test
  void it_fits_the_narrowest_terminal() {
    line.done(9998, 9999);
    assertTrue(screen().getFirst().length() < 40);
  }

  /** What a terminal shows: a carriage return goes back to the start of the line. */
  private List<String> screen() {
    StringBuilder shown = new StringBuilder();
    int start = 0;
    int place = 0;
    for (char c : written.toString().toCharArray()) {
      if (c == '\r') {
        place = start;
      } else if (c == '\n') {
        shown.append(c);
        start = shown.length();
        place = start;
      } else if (place < shown.length()) {
        shown.setCharAt(place++, c);
      } else {
        shown.append(c);
        place++;
      }
    }
    return shown.toString().lines().map(String::stripTrailing).toList();
  }
}

package kyozai.write.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import kyozai.deck.SlideChart;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static Scale of(double most, Double... values) {
    List<String> names = Arrays.stream(values).map(String::valueOf).toList();
    var series = List.of(new SlideChart.Series("x", Arrays.asList(values)));
    return Scale.of(
        new SlideChart(SlideChart.Kind.LINE, "", 0, "", names, series, most, false, 20));
  }

  @Test
  void its_ends_are_round() {
    assertEquals(new Scale(0, 60, 20), of(0, 12.0, 58.0));
    assertEquals(new Scale(-100, 100, 50), of(0, -51.0, 99.0));
  }

  @Test
  void a_named_end_stays() {
    assertEquals(73, of(73, 12.0, 58.0).most());
  }

  @Test
  void zeros_alone_have_a_scale() {
    assertEquals(0, of(0, 0.0).share(0));
  }

  @Test
  void the_grid_has_few_lines_from_end_to_end() {
    assertEquals(List.of(0.0, 20.0, 40.0, 60.0), of(0, 12.0, 58.0).ticks());
  }
}

package kyozai.write.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideChart.Kind;
import kyozai.deck.SlideChart.Series;
import kyozai.theme.Box;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.chart.ChartMark.Bar;
import kyozai.write.chart.ChartMark.Curve;
import kyozai.write.chart.ChartMark.Slice;
import kyozai.write.chart.ChartMark.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartLayoutTest {
  private static final Theme THEME = ThemeReader.read("kyozai");
  private static final Box BOX = new Box(50, 100, 800, 300);
  private static final double SIZE = 20;

  private static SlideChart chart(Kind kind, double most, Series... series) {
    List<String> names = List.of("東の町", "西の町", "Nord");
    List<Series> all = Arrays.asList(series);
    return new SlideChart(kind, "%", 0, "", names, all, most, false, SIZE);
  }

  private static Series values(@Nullable Double... values) {
    return new Series("数", Arrays.asList(values));
  }

  private static <T extends ChartMark> List<T> marks(SlideChart chart, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (ChartMark mark : ChartLayout.of(chart, BOX, new WordMeasure(THEME, chart.size()))) {
      if (kind.isInstance(mark)) {
        found.add(kind.cast(mark));
      }
    }
    return found;
  }

  @Test
  void bars_are_as_long_as_their_values() {
    List<Bar> bars = marks(chart(Kind.BAR, 100, values(80.0, 40.0, 20.0)), Bar.class);
    double unit = bars.getFirst().box().width() / 80;
    assertEquals(40 * unit, bars.get(1).box().width(), 0.001);
    assertEquals(20 * unit, bars.get(2).box().width(), 0.001);
    assertTrue(bars.get(0).box().bottom() < bars.get(1).box().y(), "from top to bottom");
  }

  @Test
  void bars_below_zero_end_where_the_others_begin() {
    List<Bar> bars = marks(chart(Kind.BAR, 0, values(50.0, -50.0, 10.0)), Bar.class);
    assertEquals(bars.get(0).box().x(), bars.get(1).box().right(), 0.001);
    assertEquals(bars.get(0).box().width(), bars.get(1).box().width(), 0.001);
  }

  @Test
  void columns_stand_on_one_line_and_a_gap_stays_empty() {
    List<Bar> bars = marks(chart(Kind.COLUMN, 100, values(50.0, null, 100.0)), Bar.class);
    assertEquals(2, bars.size());
    assertEquals(bars.get(0).box().bottom(), bars.get(1).box().bottom(), 0.001);
    assertEquals(2 * bars.get(0).box().height(), bars.get(1).box().height(), 0.001);
    assertEquals(BOX.y(), bars.get(1).box().y(), 0.001);
  }

  @Test
  void a_gap_interrupts_a_line() {
    List<Curve> curves = marks(chart(Kind.LINE, 0, values(1.0, null, 3.0)), Curve.class);
    assertEquals(2, curves.size());
  }

  @Test
  void slices_fill_the_circle() {
    List<Slice> slices = marks(chart(Kind.PIE, 0, values(1.0, 1.0, 2.0)), Slice.class);
    assertEquals(List.of(0.0, 90.0, 180.0), slices.stream().map(Slice::start).toList());
    assertEquals(360, slices.stream().mapToDouble(Slice::extent).sum(), 0.001);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void nothing_leaves_the_box(Kind kind) {
    Series one = values(6.0, 120.0, 33.0);
    SlideChart chart =
        kind == Kind.PIE || kind == Kind.LINE
            ? chart(kind, 0, one)
            : chart(kind, 160, one, values(1.0, 2.0, 3.0), values(7.0, 8.0, 9.0));
    BufferedImage image = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = white(image);
    ChartPainter.paint(chart, BOX, THEME, graphics);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean inside =
            x >= BOX.x() - 1 && x <= BOX.right() && y >= BOX.y() - 1 && y <= BOX.bottom();
        boolean ink = image.getRGB(x, y) != Color.WHITE.getRGB();
        assertTrue(inside || !ink, x + ", " + y);
      }
    }
  }

  @Test
  void a_painted_bar_has_the_length_of_its_mark() {
    SlideChart chart = chart(Kind.BAR, 100, values(80.0, 40.0, 20.0));
    Box bar = marks(chart, Bar.class).get(1).box();
    BufferedImage image = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
    ChartPainter.paint(chart, BOX, THEME, white(image));
    int night = Color.decode("#" + THEME.palette().night()).getRGB();
    int y = (int) (bar.y() + bar.height() / 2);
    int dark = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      dark += image.getRGB(x, y) == night ? 1 : 0;
    }
    assertEquals(bar.width(), dark, 2.5);
  }

  @Test
  void names_of_series_stand_in_a_legend_where_values_do_not_tell_them() {
    Series other = new Series("別の数", Arrays.asList(1.0, 2.0, 3.0));
    List<Words> words = marks(chart(Kind.COLUMN, 5, values(1.0, 2.0, 3.0), other), Words.class);
    assertTrue(words.stream().anyMatch(each -> each.text().equals("別の数")));
  }

  private static Graphics2D white(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    return graphics;
  }
}

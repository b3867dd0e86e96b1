package kyozai;

import java.awt.Graphics2D;
import java.util.Optional;
import kyozai.deck.PaperChart;
import kyozai.handout.ChartDrawer;
import kyozai.handout.ChartDrawing;
import kyozai.lesson.Block;
import kyozai.print.PrintSettings;
import kyozai.theme.Palette;
import kyozai.theme.Theme;
import kyozai.write.chart.ChartPainter;
import kyozai.write.pdf.ChartRoom;
import kyozai.write.pdf.HandoutWriter;

/** The charts of printed documents, fitted to a page and drawn as those of the deck are. */
final class ChartPrints implements ChartDrawer {
  /** What each block around a chart takes of its width, in ems. */
  private static final double AROUND = 3;

  private static final double FEWEST_EMS = 12;

  private final Theme theme;
  private final ChartRoom room;

  ChartPrints(Theme theme, PrintSettings settings) {
    this.theme = theme;
    this.room = HandoutWriter.chartRoom(theme, settings);
  }

  @Override
  public Optional<ChartDrawing> draw(Block.Chart chart, int depth) {
    double unit = room.size() / PaperChart.SIZE;
    double width = room.width() - depth * AROUND * room.size();
    if (width < FEWEST_EMS * room.size()) {
      return Optional.empty();
    }
    return PaperChart.of(chart, theme, width / unit, room.height() / unit)
        .map(fitted -> new Drawn(fitted, unit, shows(fitted, chart), theme, room.palette()));
  }

  private static boolean shows(PaperChart fitted, Block.Chart chart) {
    return fitted.chart().unit().equals(chart.unit());
  }

  /** A chart at its size on paper. */
  private record Drawn(
      PaperChart chart, double unit, boolean showsUnit, Theme theme, Palette palette)
      implements ChartDrawing {
    @Override
    public double width() {
      return chart.width() * unit;
    }

    @Override
    public double height() {
      return ChartPainter.height(chart, theme) * unit;
    }

    @Override
    public void paint(Graphics2D graphics) {
      Graphics2D scaled = (Graphics2D) graphics.create();
      scaled.scale(unit, unit);
      ChartPainter.print(chart, theme, palette, scaled);
      scaled.dispose();
    }
  }
}

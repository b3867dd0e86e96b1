package kyozai.write.chart;

import java.util.List;
import kyozai.theme.Box;

/** Something that a chart is drawn of; lengths in points, series and slices counted from 0. */
sealed interface ChartMark {

  /** A bar, or the sample of one in a legend. */
  record Bar(Box box, int series) implements ChartMark {}

  /**
   * A slice of a pie.
   *
   * @param circle the box of the whole pie
   * @param start in degrees clockwise from the top
   * @param extent in degrees
   */
  record Slice(Box circle, double start, double extent, int index) implements ChartMark {}

  /**
   * A line through some points, with a marker at each.
   *
   * @param sample whether it stands in a legend, and has one marker in its middle
   */
  record Curve(List<Dot> dots, int series, boolean sample) implements ChartMark {
    /** Keeps its own list. */
    public Curve {
      dots = List.copyOf(dots);
    }
  }

  /** A place. */
  record Dot(double x, double y) {}

  /** A thin line. */
  record Rule(Dot from, Dot to, Ink ink) implements ChartMark {}

  /** The colour of a rule. */
  enum Ink {
    /** Lines that help the eye. */
    GRID,
    /** The axis. */
    AXIS
  }

  /**
   * A line of words.
   *
   * @param at on the baseline
   * @param align which part of the words stands there
   */
  record Words(String text, Dot at, Align align, boolean bold) implements ChartMark {}

  /** The part of some words that stands at their place. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}

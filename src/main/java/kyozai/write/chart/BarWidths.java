package kyozai.write.chart;

/**
 * How the bars of a category share its slot: with a gap of 60 % of a bar between categories and 8 %
 * between series, as the written chart says.
 *
 * @param width of a bar in points
 */
record BarWidths(double slot, double width) {
  private static final double CATEGORY_GAP = 0.6;
  private static final double SERIES_GAP = 0.08;

  /** The bars of some series in a slot. */
  static BarWidths of(double slot, int series) {
    return new BarWidths(slot, slot / (series + SERIES_GAP * (series - 1) + CATEGORY_GAP));
  }

  /** The near edge of a bar, from the beginning of all slots. */
  double edge(int category, int series) {
    double before = CATEGORY_GAP / 2 + series * (1 + SERIES_GAP);
    return category * slot + before * width;
  }
}

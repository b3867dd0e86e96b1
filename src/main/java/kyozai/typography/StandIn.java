package kyozai.typography;

/**
 * The widths of a font that is not at hand: those of another one, wider by a margin, and full
 * squares for Japanese, whose glyphs are proportional in few fonts.
 */
public final class StandIn implements Advances {
  /**
   * Verdana, the widest usual font, is wider still; text in it has its spare room in the breaks.
   */
  private static final double MARGIN = 1.05;

  private static final double FULL = 1.0;

  private final Advances model;

  /** Widths like those of a font, but wider. */
  public StandIn(Advances model) {
    this.model = model;
  }

  /** Whatever the font lacks is a full square. */
  @Override
  public boolean covers(int codePoint) {
    return true;
  }

  @Override
  public double advance(int codePoint) {
    double advance = model.covers(codePoint) ? model.advance(codePoint) * MARGIN : FULL;
    return Script.isJapanese(codePoint) ? Math.max(FULL, advance) : advance;
  }
}

package kyozai.typography;

/**
 * The widths of a monospaced font that is not at hand: full squares for East Asian characters, the
 * widest of the usual program fonts for the others.
 */
public final class FixedPitch implements Advances {
  /** DejaVu Sans Mono has 0.602, Courier New 0.6, Consolas 0.55. */
  private static final double NARROW = 0.61;

  private static final int FIRST_WIDE = 0x1100;

  @Override
  public boolean covers(int codePoint) {
    return true;
  }

  @Override
  public double advance(int codePoint) {
    return codePoint < FIRST_WIDE ? NARROW : 1.0;
  }
}

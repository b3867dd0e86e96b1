package kyozai.write.pdf.engine;

import java.security.SecureRandom;

/** A source of the same numbers in every run, so that a subset's name is always the same. */
final class FixedRandom extends SecureRandom {
  private static final long serialVersionUID = 1L;

  private int state;

  FixedRandom(int seed) {
    this.state = seed;
  }

  @Override
  public double nextDouble() {
    state = state * 1103515245 + 12345;
    return (state >>> 8) / (double) (1 << 24);
  }
}

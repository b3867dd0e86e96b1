package kyozai.write.pdf.engine;

import java.security.SecureRandom;

/**
 * The tag before the name of a font's subset (ISO 32000-1, 9.6.4), which the library draws by lot:
 * one letter, six times. It has no state, so that documents may share a font.
 */
final class SubsetTag extends SecureRandom {
  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 26;

  private final char letter;

  /**
   * A tag.
   *
   * @param letter from A to Z, another one for each font of a document
   */
  SubsetTag(char letter) {
    this.letter = letter;
  }

  @Override
  public double nextDouble() {
    return (letter - 'A' + 0.5) / LETTERS;
  }
}

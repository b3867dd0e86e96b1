package kyozai.typography;

/** The widths of characters. */
public interface Advances {
  /** Whether the font has a glyph for a character. */
  boolean covers(int codePoint);

  /** The width of a character in em. */
  double advance(int codePoint);
}

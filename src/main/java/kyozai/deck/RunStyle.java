package kyozai.deck;

/**
 * How a run looks.
 *
 * @param bold strong text and key terms
 * @param italic emphasis in Latin text
 * @param code in the monospaced font
 * @param small at the small size of the theme, as badges and units are
 * @param tone its colour
 */
public record RunStyle(boolean bold, boolean italic, boolean code, boolean small, Tone tone) {

  /** The look of the placeholder. */
  public static final RunStyle PLAIN = new RunStyle(false, false, false, false, Tone.INHERITED);

  /** A colour by its role. */
  public enum Tone {
    /** That of the placeholder. */
    INHERITED,
    MUTED,
    ACCENT
  }
}

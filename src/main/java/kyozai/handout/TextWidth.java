package kyozai.handout;

/** About how wide some text is, in full-width characters: enough to share out rows and boxes. */
final class TextWidth {
  /** From here on (CJK Radicals) nearly all characters are as wide as they are high. */
  private static final int FULL_WIDTH = 0x2E80;

  private TextWidth() {}

  static double of(String text) {
    return text.codePoints().mapToDouble(c -> c < FULL_WIDTH ? 0.55 : 1).sum();
  }
}

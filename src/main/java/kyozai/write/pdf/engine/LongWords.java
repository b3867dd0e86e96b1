package kyozai.write.pdf.engine;

import java.util.BitSet;

/** Words that are wider than their line: they break anywhere rather than run off the page. */
final class LongWords {
  /** Of a line; a break after each letter would make columns as narrow as one. */
  private static final double PART = 0.25;

  /** Ems of Latin letters, at least as wide as they are. */
  private static final double WIDE = 1;

  private static final double NARROW = 0.65;
  private static final String WIDE_LETTERS = "mw@%&—…";
  private static final int LATIN = 0x1100;

  private LongWords() {}

  /**
   * Adds offsets at which a long word may break.
   *
   * @param found the offsets at which the text may break, the end among them
   * @param longest the width of a word that stays whole, in ems
   */
  static void split(String text, BitSet found, double longest) {
    int start = 0;
    for (int end = found.nextSetBit(1); end > 0; end = found.nextSetBit(end + 1)) {
      if (width(text, start, end) > longest) {
        split(text, start, end, found, longest);
      }
      start = end;
    }
  }

  private static void split(String text, int start, int end, BitSet found, double longest) {
    double part = 0;
    for (int at = start; at < end; ) {
      int letter = text.codePointAt(at);
      boolean whole = part < longest && !Character.isLetterOrDigit(letter);
      if (at > start && part >= longest * PART && !whole && !isMark(letter)) {
        found.set(at);
        part = 0;
      }
      part += width(letter);
      at += Character.charCount(letter);
    }
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** The width of some text in ems, without the space at its end. */
  static double width(String text, int start, int end) {
    int stop = end;
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    double width = 0;
    for (int at = start; at < stop; at += Character.charCount(text.codePointAt(at))) {
      width += width(text.codePointAt(at));
    }
    return width;
  }

  private static double width(int letter) {
    boolean wide =
        letter >= LATIN || Character.isUpperCase(letter) || WIDE_LETTERS.indexOf(letter) >= 0;
    return wide ? WIDE : NARROW;
  }
}

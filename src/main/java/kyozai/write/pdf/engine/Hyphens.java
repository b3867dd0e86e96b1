package kyozai.write.pdf.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.hyphenation.Hyphenation;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/** Where English words may be divided, after the patterns of Liang and Kuiken. */
final class Hyphens {
  /** The sign of a division: ISO 32000-1, 14.8.2.2.3 tells it from a hyphen of the word's own. */
  static final char SOFT = '\u00AD';

  /** What is painted for it; the font has a glyph for the sign, but a wide one of another look. */
  static final String PAINTED = "-";

  private static final String FILES = "/kyozai/assets/hyphenation/en-us/hyph-en-us.";
  private static final int SHORTEST = 6;
  private static final int BEFORE = 3;
  private static final int BEHIND = 3;
  private static final int[] NONE = {};

  private Hyphens() {}

  /**
   * The places of a word.
   *
   * @param word in small letters from a to z
   * @return rising offsets
   */
  static int[] divisions(String word) {
    Hyphenation found =
        word.length() < SHORTEST ? null : Tree.ENGLISH.hyphenate(word, BEFORE, BEHIND);
    return found == null ? NONE : found.getHyphenationPoints();
  }

  /** A text as it is painted, which ends with a hyphen where a word is divided. */
  static String painted(String text) {
    return isDivided(text) ? undivided(text) + PAINTED : text;
  }

  /** A text without the sign of a division at its end. */
  static String undivided(String text) {
    return isDivided(text) ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether the last word of a text goes on in the next line. */
  static boolean isDivided(String text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == SOFT;
  }

  /** Read when the first English text is set. */
  private static final class Tree {
    static final HyphenationTree ENGLISH = read();

    private static HyphenationTree read() {
      StringBuilder classes = new StringBuilder();
      for (char letter = 'a'; letter <= 'z'; letter++) {
        classes.append(letter).append(' ');
      }
      // The library takes words and patterns only out of such a file.
      String all =
          "<?xml version=\"1.0\"?><hyphenation-info><classes>"
              + classes
              + "</classes><exceptions>"
              + file("hyp.txt")
              + "</exceptions><patterns>"
              + file("pat.txt")
              + "</patterns></hyphenation-info>";
      HyphenationTree tree = new HyphenationTree();
      tree.loadSimplePatterns(new ByteArrayInputStream(all.getBytes(StandardCharsets.US_ASCII)));
      return tree;
    }

    private static String file(String name) {
      try (InputStream in = Hyphens.class.getResourceAsStream(FILES + name)) {
        if (in == null) {
          throw new IllegalStateException(FILES + name + " is not on the class path");
        }
        return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package kyozai.write.pdf;

import java.util.Collections;
import java.util.List;
import kyozai.theme.Palette;

/**
 * Black and greys that a copier keeps: text is black or nearly so, rules are dark enough not to
 * vanish, and the tint is light enough not to turn into dots under letters.
 */
final class MonoPalette {
  private static final String BLACK = "000000";

  private MonoPalette() {}

  /** As many colours as a theme has, without any of its own. */
  static Palette of(Palette palette) {
    List<String> accents = Collections.nCopies(palette.accents().size(), BLACK);
    return new Palette(BLACK, "FFFFFF", BLACK, "F2F2F2", accents, BLACK, "404040", "737373");
  }
}

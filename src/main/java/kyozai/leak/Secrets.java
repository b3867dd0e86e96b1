package kyozai.leak;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Words that are for the teacher alone, as they are searched in pupils' files. What stands in open
 * text too is no secret.
 */
final class Secrets {
  /**
   * Characters that no two texts share by accident: a clause of Japanese, four words of English.
   */
  private static final int PIECE = 12;

  private static final int LATIN_PIECE = 40;
  private static final int RUNNING_PIECE = 20;
  private static final int LATIN_STRING = 24;

  /** What words by the same author have in common by accident is shorter than this. */
  private static final int OPEN_PART = 5;

  private static final int LATIN_OPEN_PART = 10;

  /** A whole secret this short is searched where words cannot meet by accident. */
  private static final int SHORT = 3;

  private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？!?])|\\R");

  private final Set<String> pieces = new HashSet<>();

  /** The first and the last characters of pieces, which most places of a text already lack. */
  private final BitSet starts = new BitSet();

  private final BitSet ends = new BitSet();
  private final Set<String> whole = new HashSet<>();
  private final String open;

  /**
   * Secrets of a lesson.
   *
   * @param secrets text by text
   * @param open all that pupils may read
   */
  Secrets(Collection<String> secrets, Collection<String> open) {
    Set<String> shown = new HashSet<>();
    StringBuilder all = new StringBuilder();
    for (String text : open) {
      String plain = plain(text);
      pieces(plain, shown);
      all.append(plain).append('\n');
    }
    this.open = all.toString();
    for (String secret : secrets) {
      for (String sentence : SENTENCE.split(secret, -1)) {
        add(plain(sentence));
      }
    }
    pieces.removeAll(shown);
    for (String piece : pieces) {
      starts.set(piece.charAt(0));
      ends.set(piece.charAt(PIECE - 1));
    }
  }

  private void add(String secret) {
    pieces(secret, pieces);
    boolean brief = secret.length() >= SHORT && secret.length() < PIECE;
    if (brief && !open.contains(secret)) {
      whole.add(secret);
    }
  }

  private static void pieces(String text, Set<String> target) {
    for (int i = 0; i + PIECE <= text.length(); i++) {
      target.add(text.substring(i, i + PIECE));
    }
  }

  /**
   * The first secret words in a text.
   *
   * @param shown what else the file may say, read only when something was found that is not open
   *     text of the lesson
   */
  Optional<String> in(FileText text, Supplier<String> shown) {
    String plain = plain(text.text());
    return switch (text.kind()) {
      case FORBIDDEN -> Optional.of(text.text());
      case STRING ->
          whole(plain)
              .or(() -> piece(plain, PIECE, LATIN_STRING))
              .filter(each -> isSecret(each, shown));
      case RUNNING ->
          piece(plain, RUNNING_PIECE, LATIN_PIECE).filter(each -> isSecret(each, shown));
    };
  }

  private boolean isSecret(String words, Supplier<String> shown) {
    return !standsIn(words, open) && !standsIn(words, plain(shown.get()));
  }

  /** Open words that stand side by side in a file, such as cells of a table, are no secret. */
  private static boolean standsIn(String words, String open) {
    int parts = 0;
    for (int from = 0; from < words.length(); parts++) {
      int to = from + 1;
      while (to < words.length() && open.contains(words.substring(from, to + 1))) {
        to++;
      }
      from = to;
    }
    int usual = words.chars().anyMatch(Secrets::isJapanese) ? OPEN_PART : LATIN_OPEN_PART;
    return parts <= 1 || parts * usual <= words.length();
  }

  private static boolean isJapanese(int character) {
    return character > 0x2E80;
  }

  private Optional<String> whole(String text) {
    return whole.stream().filter(text::contains).sorted().findFirst();
  }

  private Optional<String> piece(String text, int japanese, int latin) {
    int from = -1;
    for (int i = 0; i + PIECE <= text.length(); i++) {
      boolean possible = ends.get(text.charAt(i + PIECE - 1)) && starts.get(text.charAt(i));
      if (!possible || !pieces.contains(text.substring(i, i + PIECE))) {
        from = -1;
        continue;
      }
      from = from < 0 ? i : from;
      String found = text.substring(from, i + PIECE);
      int enough = found.chars().anyMatch(Secrets::isJapanese) ? japanese : latin;
      if (found.length() >= enough) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Without spaces, which lines and justified text come with. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isSpace(char character) {
    return character <= ' '
        || character == 0x00A0
        || character == 0x3000
        || (character >= 0x200B && character <= 0x200D)
        || character == 0xFEFF;
  }
}

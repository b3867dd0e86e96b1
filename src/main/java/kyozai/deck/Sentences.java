package kyozai.deck;

import java.util.ArrayList;
import java.util.List;

/** Sentences of a paragraph. */
final class Sentences {
  private static final String ENDS = "。！？!?";
  private static final String CLOSERS = "」』）)”\"’";

  private Sentences() {}

  /** The first sentence of a paragraph, or all of it. */
  static TextParagraph first(TextParagraph paragraph) {
    List<Integer> ends = ends(paragraph.plainText());
    return ends.isEmpty() ? paragraph : Cut.before(paragraph, ends.getFirst());
  }

  /** The UTF-16 offsets after each sentence but the last. */
  static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i)) {
        int end = i + 1;
        while (end < text.length() && (CLOSERS + ENDS).indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        if (end < text.length()) {
          ends.add(end);
        }
        i = end - 1;
      }
    }
    return ends;
  }

  /** A full stop ends a sentence only before a space, so that 97.4 stays whole. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean western = c == '.' || c == '!' || c == '?';
    boolean spaced = at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return western ? spaced : ENDS.indexOf(c) >= 0;
  }
}

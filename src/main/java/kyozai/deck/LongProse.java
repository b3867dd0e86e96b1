package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kyozai.deck.RunStyle.Tone;
import kyozai.deck.TextParagraph.Marker;
import kyozai.theme.Box;

/**
 * Takes prose off the slides that would fill too many of them: what is too much stands in the notes
 * and in print, and the slide says where. Items and lead-ins always stay.
 */
final class LongProse {
  /** As many slides of prose a class will read from the wall. */
  static final int MOST_SLIDES = 4;

  private static final RunStyle POINTER = new RunStyle(false, false, false, false, Tone.MUTED);

  private final TextFitter texts;

  LongProse(TextFitter texts) {
    this.texts = texts;
  }

  /**
   * A text that was shortened.
   *
   * @param shown what is left, with a pointer for each gap
   * @param moved the paragraphs that are no longer shown in full
   */
  record Shortened(List<TextParagraph> shown, List<TextParagraph> moved) {}

  /**
   * A piece of prose that may go: a paragraph, or a sentence of one that no slide holds.
   *
   * @param index of the paragraph
   * @param end UTF-16 offset behind the piece
   */
  private record Piece(int index, int end) {}

  /**
   * The beginning of a text, on at most four slides.
   *
   * @param pointer the words that say where the rest stands
   * @return nothing when the text is short enough, or when it is not prose that is too long
   */
  Optional<Shortened> shortened(TextBlock text, Box box, List<Double> ladder, String pointer) {
    if (fits(text.paragraphs(), box, ladder)) {
      return Optional.empty();
    }
    List<Piece> pieces = pieces(text.paragraphs(), box, ladder.getLast());
    IntPredicate fits =
        kept -> fits(shortened(text.paragraphs(), pieces, kept, pointer).shown(), box, ladder);
    int kept = most(fits, pieces.size());
    return kept < 0
        ? Optional.empty()
        : Optional.of(shortened(text.paragraphs(), pieces, kept, pointer));
  }

  /** The largest number below a limit that fits; -1 when 0 does not. */
  private static int most(IntPredicate fits, int limit) {
    int high = 1;
    while (high < limit && fits.test(high)) {
      high = Math.min(limit, 2 * high);
    }
    int low = -1;
    while (low + 1 < high) {
      int middle = (low + high) / 2;
      if (fits.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean fits(List<TextParagraph> paragraphs, Box box, List<Double> ladder) {
    double size = ladder.getFirst();
    return texts.fit(new TextBlock(paragraphs, size), box, ladder).size() <= MOST_SLIDES;
  }

  private List<Piece> pieces(List<TextParagraph> paragraphs, Box box, double size) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      TextParagraph paragraph = paragraphs.get(i);
      if (isProse(paragraph)) {
        List<Integer> ends = new ArrayList<>();
        if (texts.size(List.of(paragraph), box, List.of(size)).isEmpty()) {
          ends.addAll(Sentences.ends(paragraph.plainText()));
        }
        ends.add(paragraph.plainText().length());
        for (int end : ends) {
          pieces.add(new Piece(i, end));
        }
      }
    }
    return pieces;
  }

  private static boolean isProse(TextParagraph paragraph) {
    return paragraph.marker() instanceof Marker.None && paragraph.level() == 0;
  }

  private static Shortened shortened(
      List<TextParagraph> paragraphs, List<Piece> pieces, int kept, String pointer) {
    TextParagraph note =
        new TextParagraph(List.of(new Run(pointer, POINTER, null)), 0, new Marker.None());
    int[] ends = new int[paragraphs.size()];
    pieces.subList(0, kept).forEach(piece -> ends[piece.index()] = piece.end());
    List<TextParagraph> shown = new ArrayList<>();
    List<TextParagraph> moved = new ArrayList<>();
    boolean pointed = false;
    for (int i = 0; i < ends.length; i++) {
      TextParagraph paragraph = paragraphs.get(i);
      boolean whole = !isProse(paragraph) || ends[i] == paragraph.plainText().length();
      if (whole || ends[i] > 0) {
        shown.add(whole ? paragraph : Cut.before(paragraph, ends[i]));
        pointed = false;
      }
      if (!whole) {
        moved.add(paragraph);
        if (!pointed) {
          shown.add(note);
        }
        pointed = true;
      }
    }
    return new Shortened(shown, moved);
  }
}

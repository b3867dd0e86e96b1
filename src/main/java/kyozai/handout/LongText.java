package kyozai.handout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is longer than a row may be: behind sentences, else between characters. */
final class LongText {
  private LongText() {}

  /**
   * The entry, or pieces of it that follow each other.
   *
   * @param most full-width characters of a piece
   */
  static List<Entry> pieces(Entry entry, double most) {
    if (entry.width() <= most) {
      return List.of(entry);
    }
    List<Entry> pieces = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    double width = 0;
    for (Span span : parts(entry.text().spans(), most)) {
      double own = width(span);
      if (!spans.isEmpty() && width + own > most) {
        pieces.add(piece(entry, spans, pieces.isEmpty()));
        spans = new ArrayList<>();
        width = 0;
      }
      spans.add(span);
      width += own;
    }
    pieces.add(piece(entry, spans, pieces.isEmpty()));
    return pieces;
  }

  private static Entry piece(Entry entry, List<Span> spans, boolean first) {
    Prose text = new Prose(spans, first ? entry.text().anchor() : null, entry.text().position());
    return new Entry(first ? entry.label() : "", first ? entry.mark() : "", text);
  }

  private static double width(Span span) {
    StringBuilder text = new StringBuilder();
    span.appendTo(text);
    return TextWidth.of(text.toString());
  }

  private static List<Span> parts(List<Span> spans, double most) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      if (width(span) > most / 4) {
        StringBuilder text = new StringBuilder();
        span.appendTo(text);
        parts.addAll(sentences(text.toString(), most / 4));
      } else {
        parts.add(span);
      }
    }
    return parts;
  }

  private static List<Span> sentences(String text, double most) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      width += TextWidth.of(Character.toString(character));
      boolean ends = "。．！？!?".indexOf(character) >= 0 || text.startsWith(". ", i - 1);
      if (ends || width >= most) {
        sentences.add(new Span.Words(text.substring(start, i)));
        start = i;
        width = 0;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span.Words(text.substring(start)));
    }
    return sentences;
  }
}

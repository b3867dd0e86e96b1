package kyozai.handout;

import java.util.List;
import kyozai.lesson.Inline;
import org.jspecify.annotations.Nullable;

/** A piece of running text as it is printed. */
public sealed interface Span {

  /** Adds the characters that the teacher wrote. */
  void appendTo(StringBuilder text);

  /** Plain characters. */
  record Words(String text) implements Span {
    @Override
    public void appendTo(StringBuilder target) {
      target.append(text);
    }
  }

  /** Important words. */
  record Strong(List<Span> content) implements Span {
    /** Keeps its own list. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public void appendTo(StringBuilder text) {
      content.forEach(span -> span.appendTo(text));
    }
  }

  /** Stressed words. */
  record Emphasis(List<Span> content) implements Span {
    /** Keeps its own list. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public void appendTo(StringBuilder text) {
      content.forEach(span -> span.appendTo(text));
    }
  }

  /** A key term of the lesson. */
  record Term(List<Span> content) implements Span {
    /** Keeps its own list. */
    public Term {
      content = List.copyOf(content);
    }

    @Override
    public void appendTo(StringBuilder text) {
      content.forEach(span -> span.appendTo(text));
    }
  }

  /**
   * Room for a word.
   *
   * @param number such as ①
   * @param spoken what a screen reader says
   * @param ems how wide it is, in widths of a full-width character
   * @param written the word; empty in the worksheet
   */
  record Blank(String number, String spoken, double ems, List<Span> written) implements Span {
    /** Keeps its own list. */
    public Blank {
      written = List.copyOf(written);
    }

    @Override
    public void appendTo(StringBuilder text) {
      written.forEach(span -> span.appendTo(text));
    }
  }

  /** Program text. */
  record Code(String text) implements Span {
    @Override
    public void appendTo(StringBuilder target) {
      target.append(text);
    }
  }

  /**
   * A link.
   *
   * @param target http, https, mailto, or {@code #} and an anchor of this document
   */
  record Link(List<Span> content, String target) implements Span {
    /** Keeps its own list. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public void appendTo(StringBuilder text) {
      content.forEach(span -> span.appendTo(text));
    }
  }

  /** Text with its reading in kana above. */
  record Ruby(String base, String reading) implements Span {
    @Override
    public void appendTo(StringBuilder text) {
      text.append(base);
    }
  }

  /**
   * A number of the list of sources.
   *
   * @param anchor of the source, or null inside a link
   * @param description what a screen reader says
   */
  record Reference(int number, @Nullable String anchor, String description) implements Span {
    @Override
    public void appendTo(StringBuilder text) {
      // The number is the program's, not the teacher's.
    }
  }

  /**
   * The word in a shape behind a statement that is not plain fact.
   *
   * @param status decides the border
   * @param shape of the side that owns a claim: ● ▲ ■ ◆; empty for all others
   * @param side from 0 to 3, or -1 when no side owns it
   * @param label the word, with the name behind it
   */
  record Badge(Inline.Status status, String shape, int side, String label) implements Span {
    @Override
    public void appendTo(StringBuilder text) {
      // The word is the program's, not the teacher's.
    }
  }

  /**
   * Where the same is in another document.
   *
   * @param text such as 学習資料 2.3
   */
  record Pointer(String text) implements Span {
    @Override
    public void appendTo(StringBuilder target) {
      // The words are the program's, not the teacher's.
    }
  }

  /** The line ends here. */
  record Break() implements Span {
    @Override
    public void appendTo(StringBuilder text) {
      text.append('\n');
    }
  }
}

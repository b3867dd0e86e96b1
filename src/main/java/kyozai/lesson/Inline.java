package kyozai.lesson;

import java.util.List;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** A piece of running text. */
public sealed interface Inline {

  /** Plain characters, as written. */
  record Text(String text) implements Inline {}

  /** {@code **strong**}. */
  record Strong(List<Inline> content) implements Inline {
    /** Keeps its own list. */
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** {@code *emphasis*}. */
  record Emphasis(List<Inline> content) implements Inline {
    /** Keeps its own list. */
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** {@code `code`}. */
  record Code(String text) implements Inline {}

  /**
   * A link.
   *
   * @param target http, https, mailto or {@code #id}
   */
  record Link(List<Inline> content, String target) implements Inline {
    /** Keeps its own list. */
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * {@code {漢字|かんじ}}.
   *
   * @param base what is read, any text
   * @param reading kana
   * @param added whether it stands there for a class, and not because the author wrote it
   */
  record Ruby(String base, String reading, boolean added) implements Inline {
    /** A reading that the author wrote. */
    public Ruby(String base, String reading) {
      this(base, reading, false);
    }
  }

  /**
   * {@code ==term==}: bold in the deck and the handout, a blank in the worksheet.
   *
   * @param blank whether the worksheet of the class asks for it
   * @param kana how pupils may write it who have not learnt to write its kanji; null for all others
   */
  record Cloze(List<Inline> content, boolean blank, @Nullable String kana) implements Inline {
    /** Keeps its own list. */
    public Cloze {
      content = List.copyOf(content);
    }

    /** A term as the author marked it. */
    public Cloze(List<Inline> content) {
      this(content, true, null);
    }

    /** The same with other content. */
    public Cloze with(List<Inline> other) {
      return new Cloze(other, blank, kana);
    }
  }

  /**
   * {@code [@S2; @S3]}.
   *
   * @param sourceIds ids of {@link Lesson#sources}, at least one
   */
  record Citation(List<String> sourceIds, Position position) implements Inline {
    /** Keeps its own list. */
    public Citation {
      sourceIds = List.copyOf(sourceIds);
    }
  }

  /**
   * The word in a shape behind a statement that is not plain fact.
   *
   * @param status what kind of statement it is
   * @param side the side that owns it, when {@code by=} names one of {@link LessonInfo#sides}
   * @param by who said it as free text, when {@code by=} names no side
   */
  record StatusBadge(Status status, @Nullable Side side, @Nullable String by) implements Inline {}

  /** A line break that the teacher wants. */
  record LineBreak() implements Inline {}

  /** What kind of statement a badge marks. */
  enum Status {
    /** 主張. */
    CLAIM,
    /** 報道・証言. */
    REPORT,
    /** 裁判所. */
    COURT,
    /** 未確認. */
    OPEN
  }
}

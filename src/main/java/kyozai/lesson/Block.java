package kyozai.lesson;

import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.picture.Picture;
import org.jspecify.annotations.Nullable;

/** A piece of a section or topic; each kind is understood by the deck and by the handout. */
public sealed interface Block {

  /** What stood in braces. */
  Attributes attributes();

  /** Where it begins. */
  Position position();

  /** A paragraph of running text. */
  record Paragraph(List<Inline> content, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * {@code ###} and deeper.
   *
   * @param level from 3 to 6
   */
  record SubHeading(int level, List<Inline> content, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public SubHeading {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param start the first number of an ordered list
   * @param items at least one
   */
  record ItemList(
      boolean ordered, int start, List<Item> items, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /**
   * An entry of a list.
   *
   * @param text its first paragraph; empty when it begins with another block
   * @param children what follows, nested lists among it
   */
  record Item(List<Inline> text, List<Block> children, Attributes attributes, Position position) {
    /** Keeps its own lists. */
    public Item {
      text = List.copyOf(text);
      children = List.copyOf(children);
    }
  }

  /** A table; each row has as many cells as the header. */
  record DataTable(Grid grid, List<Inline> caption, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public DataTable {
      caption = List.copyOf(caption);
    }
  }

  /**
   * A picture.
   *
   * @param alt what it shows, for those who cannot see it
   * @param credit who made it, or null
   * @param widthPercent of the text width, from 1 to 100, or null for its natural place
   */
  record Figure(
      Picture picture,
      String alt,
      List<Inline> caption,
      @Nullable String credit,
      @Nullable Integer widthPercent,
      Attributes attributes,
      Position position)
      implements Block {
    /** Keeps its own list. */
    public Figure {
      caption = List.copyOf(caption);
    }
  }

  /**
   * A quotation.
   *
   * @param attribution speaker and citation; empty when there is none
   */
  record Quotation(
      List<Block> content, List<Inline> attribution, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own lists. */
    public Quotation {
      content = List.copyOf(content);
      attribution = List.copyOf(attribution);
    }
  }

  /**
   * Fenced code.
   *
   * @param language the word behind the fence, possibly empty
   */
  record CodeSample(String code, String language, Attributes attributes, Position position)
      implements Block {}

  /** {@code ::: notes}: what the teacher says; never in a pupil's file. */
  record SpokenText(List<Remark> remarks, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public SpokenText {
      remarks = List.copyOf(remarks);
    }
  }

  /** A part of the spoken text. */
  record Remark(RemarkKind kind, List<Block> content) {
    /** Keeps its own list. */
    public Remark {
      content = List.copyOf(content);
    }
  }

  /** What a remark is for: 発問, 指示, 予想される反応, 留意点, 評価. */
  enum RemarkKind {
    PLAIN,
    ASK,
    TELL,
    EXPECT,
    NOTE,
    ASSESS
  }

  /** {@code ::: timeline}. */
  record Timeline(List<Event> events, Attributes attributes, Position position) implements Block {
    /** Keeps its own list. */
    public Timeline {
      events = List.copyOf(events);
    }
  }

  /**
   * An entry of a timeline.
   *
   * @param until the end of a span, or null
   * @param about whether the date is approximate
   */
  record Event(
      CalendarDate from,
      @Nullable CalendarDate until,
      boolean about,
      List<Inline> text,
      Attributes attributes,
      Position position) {
    /** Keeps its own list. */
    public Event {
      text = List.copyOf(text);
    }
  }

  /**
   * {@code ::: compare}.
   *
   * @param rowLabels as many as the longest column has cells, or none
   * @param columns two to four
   */
  record Comparison(
      List<List<Inline>> rowLabels,
      List<ComparisonColumn> columns,
      Attributes attributes,
      Position position)
      implements Block {
    /** Keeps its own lists. */
    public Comparison {
      rowLabels = rowLabels.stream().map(List::copyOf).toList();
      columns = List.copyOf(columns);
    }
  }

  /**
   * One party of a comparison.
   *
   * @param side the side it is tied to, or null
   */
  record ComparisonColumn(List<Inline> head, @Nullable Side side, List<Item> cells) {
    /** Keeps its own lists. */
    public ComparisonColumn {
      head = List.copyOf(head);
      cells = List.copyOf(cells);
    }
  }

  /** {@code ::: faq}. */
  record Faq(List<FaqEntry> entries, Attributes attributes, Position position) implements Block {
    /** Keeps its own list. */
    public Faq {
      entries = List.copyOf(entries);
    }
  }

  /** A question that is often asked, and its answer. */
  record FaqEntry(
      List<Inline> question, List<Block> answer, Attributes attributes, Position position) {
    /** Keeps its own lists. */
    public FaqEntry {
      question = List.copyOf(question);
      answer = List.copyOf(answer);
    }
  }

  /** {@code ::: quiz}. */
  record Quiz(List<Question> questions, Attributes attributes, Position position) implements Block {
    /** Keeps its own list. */
    public Quiz {
      questions = List.copyOf(questions);
    }
  }

  /** {@code ::: glossary}. */
  record Glossary(List<GlossaryEntry> entries, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public Glossary {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A term and what it means.
   *
   * @param term without ruby
   * @param reading kana from ruby or {@code readings:}, or null
   */
  record GlossaryEntry(
      List<Inline> term,
      @Nullable String reading,
      List<Inline> meaning,
      Attributes attributes,
      Position position) {
    /** Keeps its own lists. */
    public GlossaryEntry {
      term = List.copyOf(term);
      meaning = List.copyOf(meaning);
    }
  }

  /**
   * {@code ::: activity}; its minutes are in the attributes.
   *
   * @param form who works with whom, or null
   * @param lines ruled lines to write on, or null
   * @param task what to do: paragraphs and numbered steps
   * @param modelAnswer for the teacher; empty when there is none
   */
  record Activity(
      @Nullable WorkForm form,
      @Nullable Integer lines,
      List<Block> task,
      List<Inline> modelAnswer,
      Attributes attributes,
      Position position)
      implements Block {
    /** Keeps its own lists. */
    public Activity {
      task = List.copyOf(task);
      modelAnswer = List.copyOf(modelAnswer);
    }
  }

  /** Who works with whom. */
  enum WorkForm {
    ALONE,
    PAIR,
    GROUP,
    CLASS
  }

  /**
   * {@code ::: question}: the question that the lesson is about.
   *
   * @param modelAnswer for the teacher; empty when there is none
   */
  record BigQuestion(
      List<Inline> text, List<Inline> modelAnswer, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own lists. */
    public BigQuestion {
      text = List.copyOf(text);
      modelAnswer = List.copyOf(modelAnswer);
    }
  }

  /**
   * {@code ::: number}.
   *
   * @param figure such as {@code 97.4}
   * @param unit such as {@code billion US$}, possibly empty
   * @param label what it is: the remaining blocks
   */
  record BigNumber(
      String figure, String unit, List<Inline> label, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public BigNumber {
      label = List.copyOf(label);
    }
  }

  /**
   * {@code ::: chart} around a table whose first column names the categories.
   *
   * @param unit printed behind each value, possibly empty
   */
  record Chart(
      ChartType type,
      String unit,
      Grid data,
      List<Inline> caption,
      Attributes attributes,
      Position position)
      implements Block {
    /** Keeps its own list. */
    public Chart {
      caption = List.copyOf(caption);
    }
  }

  /** How a chart is drawn. */
  enum ChartType {
    BAR,
    COLUMN,
    LINE,
    PIE
  }

  /** {@code ::: plain}: said instead of the block before it when the class's wording is plain. */
  record PlainWording(List<Block> content, Attributes attributes, Position position)
      implements Block {
    /** Keeps its own list. */
    public PlainWording {
      content = List.copyOf(content);
    }
  }

  /** {@code ---}: the teacher's own slide break. */
  record SlideBreak(Position position) implements Block {
    @Override
    public Attributes attributes() {
      return Attributes.NONE;
    }
  }
}

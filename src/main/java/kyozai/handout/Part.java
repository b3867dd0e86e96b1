package kyozai.handout;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kyozai.lesson.Grid.Alignment;
import kyozai.picture.Picture;

/** A piece of a printed document; each kind has a template of its own. */
public sealed interface Part
    permits Part.TitleBlock,
        Part.Contents,
        Part.Heading,
        Part.Paragraph,
        Part.Listing,
        Part.Table,
        Part.Figure,
        Part.Chart,
        Part.Quotation,
        Part.CodeSample,
        Part.Timeline,
        Part.Comparison,
        Part.Faq,
        Part.Glossary,
        Part.Quiz,
        Part.Activity,
        Part.BigQuestion,
        Part.BigNumber,
        Part.SourceList,
        Part.SheetTitle,
        Part.SlideSheet,
        Part.SlideNotes,
        Part.Form,
        Part.Anchored,
        WorkPart {

  /**
   * The head of the first page.
   *
   * @param subject of the course, possibly empty
   * @param subtitle possibly empty
   * @param goalsLabel what the box of goals is called
   * @param goals what pupils shall reach; without any there is no box
   */
  record TitleBlock(
      String subject, Prose title, Prose subtitle, String goalsLabel, List<Prose> goals)
      implements Part {
    /** Keeps its own list. */
    public TitleBlock {
      goals = List.copyOf(goals);
    }
  }

  /** The headings of a long document with their pages. */
  record Contents(String label, List<ContentsEntry> entries) implements Part {
    /** Keeps its own list. */
    public Contents {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A line of the contents.
   *
   * @param level 1 for a chapter, 2 below it
   * @param number possibly empty
   * @param anchor of the heading
   */
  record ContentsEntry(int level, String number, Prose text, String anchor) {}

  /**
   * A heading.
   *
   * @param level from 1 to 5, never more than one deeper than the heading before it
   * @param number such as 1 or 1.1, possibly empty
   * @param text a chapter and its sub-chapters have an anchor, where the contents lead
   * @param slides where it stands in the deck, possibly empty
   * @param sheet where the worksheet asks about it, possibly empty
   */
  record Heading(int level, String number, Prose text, String slides, String sheet)
      implements Part {
    /** Ems of the places for which a heading of the style leaves room, with a gap. */
    private static final double BESIDE = 8;

    private static final double WIDELY_BESIDE = 19;

    /** A heading without a place in other documents. */
    public Heading(int level, String number, Prose text) {
      this(level, number, text, "", "");
    }

    /** Where it stands in other documents, possibly empty. */
    public String places() {
      return (slides + "　" + sheet).strip();
    }

    /** The class of its style: its places stand beside it, or below when they are long. */
    public String style() {
      double ems = Ems.of(places());
      return ems == 0
          ? ""
          : ems <= BESIDE ? "placed" : ems <= WIDELY_BESIDE ? "placed widely" : "placed below";
    }

    /** The same heading with its places in other documents. */
    Heading at(String onSlides, String inSheet) {
      return new Heading(level, number, text, onSlides, inSheet);
    }

    /** What a reader's list of bookmarks shows. */
    public String bookmark() {
      return (number + " " + text.plainText()).strip();
    }
  }

  /** Running text. */
  record Paragraph(Prose text) implements Part {}

  /** A list; each entry says its own label. */
  record Listing(boolean ordered, List<ListEntry> entries) implements Part {
    /** Keeps its own list. */
    public Listing {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of a list.
   *
   * @param label a bullet or a number
   * @param text possibly empty
   * @param parts what follows below the text
   */
  record ListEntry(String label, Prose text, List<Part> parts) {
    /** Keeps its own list. */
    public ListEntry {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A table; also the data of a chart.
   *
   * @param caption possibly empty
   * @param note such as the unit of all values, possibly empty
   * @param header one cell for each column
   * @param rows each with one cell for each column
   */
  record Table(Prose caption, String note, List<TableCell> header, List<List<TableCell>> rows)
      implements Part {
    /** Keeps its own lists. */
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell of a table.
   *
   * @param alignment never {@link Alignment#AUTO}
   */
  record TableCell(Prose text, Alignment alignment) {}

  /**
   * A picture.
   *
   * @param widthPercent of the text width, from 1 to 100
   * @param caption possibly empty
   * @param credit possibly empty
   */
  record Figure(Picture picture, String alt, int widthPercent, Prose caption, Prose credit)
      implements Part {}

  /**
   * A drawn chart.
   *
   * @param name that no other picture of the document has
   * @param alt what it says, with its values unless a table follows
   * @param caption possibly empty
   * @param note such as the unit of all values, possibly empty
   */
  record Chart(String name, ChartDrawing drawing, String alt, Prose caption, String note)
      implements Part {
    /** Where it stands in the outline, as line and column. */
    public String place() {
      return caption.position().line() + ":" + caption.position().column();
    }
  }

  /** A quotation; the attribution may be empty. */
  record Quotation(List<Part> content, Prose attribution) implements Part {
    /** Keeps its own list. */
    public Quotation {
      content = List.copyOf(content);
    }
  }

  /** Program text, line by line. */
  record CodeSample(Prose code) implements Part {}

  /** Events along a rule. */
  record Timeline(List<TimelineRow> rows) implements Part {
    /** Keeps its own list. */
    public Timeline {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An event.
   *
   * @param date as printed, a span as one piece
   */
  record TimelineRow(String date, Prose text) {}

  /**
   * Parties side by side.
   *
   * @param heads two to four
   * @param rows each with one cell for each head
   */
  record Comparison(List<ComparisonHead> heads, List<ComparisonRow> rows) implements Part {
    /** Keeps its own lists. */
    public Comparison {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }

    /** Whether the rows have labels, which take a column of their own. */
    public boolean isLabelled() {
      return rows.stream().anyMatch(row -> !row.label().isEmpty());
    }
  }

  /**
   * The head of a party.
   *
   * @param shape ● ▲ ■ ◆, or empty when it belongs to no side
   * @param side from 0 to 3, or -1 when it belongs to no side
   */
  record ComparisonHead(Prose text, String shape, int side) {}

  /** A row of a comparison; the label may be empty, a cell may have no parts. */
  record ComparisonRow(Prose label, List<ComparisonCell> cells) {
    /** Keeps its own list. */
    public ComparisonRow {
      cells = List.copyOf(cells);
    }
  }

  /** What one party has to say on one point; both may be empty. */
  record ComparisonCell(Prose text, List<Part> parts) {
    /** Keeps its own list. */
    public ComparisonCell {
      parts = List.copyOf(parts);
    }
  }

  /** Frequently asked questions with their answers. */
  record Faq(List<FaqEntry> entries) implements Part {
    /** Keeps its own list. */
    public Faq {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A frequently asked question and its answer.
   *
   * @param questionLabel such as Q1
   * @param answerLabel such as A1
   */
  record FaqEntry(String questionLabel, Prose question, String answerLabel, List<Part> answer) {
    /** Keeps its own list. */
    public FaqEntry {
      answer = List.copyOf(answer);
    }
  }

  /**
   * Terms and what they mean.
   *
   * @param termLabel the head of the first column
   * @param meaningLabel the head of the second column
   */
  record Glossary(String termLabel, String meaningLabel, List<GlossaryRow> rows) implements Part {
    /** Keeps its own list. */
    public Glossary {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A term.
   *
   * @param reading kana, possibly empty
   */
  record GlossaryRow(Prose term, String reading, Prose meaning) {}

  /** Questions to answer, without a word about the answers. */
  record Quiz(List<QuizItem> items) implements Part {
    /** Keeps its own list. */
    public Quiz {
      items = List.copyOf(items);
    }
  }

  /**
   * A question to answer.
   *
   * @param label such as (1)
   * @param parts what stands below the stem
   * @param choices one a line; none when the answer is written freely
   */
  record QuizItem(String label, Prose stem, List<Part> parts, List<QuizChoice> choices) {
    /** Keeps its own lists. */
    public QuizItem {
      parts = List.copyOf(parts);
      choices = List.copyOf(choices);
    }
  }

  /**
   * A choice.
   *
   * @param mark such as ア or A; the text is empty when the mark says it all, as ○ and × do
   */
  record QuizChoice(String mark, Prose text) {}

  /**
   * A task.
   *
   * @param label what such a box is called
   * @param details with whom and how long, possibly empty
   */
  record Activity(String label, String details, List<Part> task) implements Part {
    /** Keeps its own list. */
    public Activity {
      task = List.copyOf(task);
    }
  }

  /** The question that the lesson is about. */
  record BigQuestion(String label, Prose text) implements Part {}

  /** A figure with its unit, and what it is. */
  record BigNumber(Prose figure, String unit, Prose label) implements Part {}

  /** The works that the lesson cites. */
  record SourceList(List<SourceEntry> entries) implements Part {
    /** Keeps its own list. */
    public SourceList {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A work that the lesson cites.
   *
   * @param label such as [1]
   * @param text with the anchor that references lead to
   */
  record SourceEntry(String label, Prose text) {}

  /**
   * The head of a document of slides, on one line where it fits.
   *
   * @param subject of the course, possibly empty
   */
  record SheetTitle(String subject, Prose title) implements Part {}

  /**
   * The picture of a slide.
   *
   * @param number on the screen, from 1
   * @param alt what it is called when read aloud
   * @param shape its height as a multiple of its width
   */
  record SlidePicture(int number, String alt, double shape) {}

  /**
   * Slides side by side and one below the other; three on a page have lines to write on.
   *
   * @param perPage 2, 3, 4, 6 or 9
   */
  record SlideSheet(int perPage, List<SlidePicture> slides) implements Part {
    /** The numbers of slides that a page may have. */
    public static final Set<Integer> PER_PAGE =
        Collections.unmodifiableSet(new TreeSet<>(Set.of(2, 3, 4, 6, 9)));

    /** Checks the number of slides. */
    public SlideSheet {
      slides = List.copyOf(slides);
      if (!PER_PAGE.contains(perPage)) {
        throw new IllegalArgumentException(perPage + " slides a page");
      }
    }
  }

  /**
   * A slide with what the teacher says to it.
   *
   * @param headline possibly empty
   * @param details its section, when and how long; possibly empty
   * @param lines possibly none
   */
  record SlideNotes(SlidePicture picture, Prose headline, String details, List<NoteLine> lines)
      implements Part {
    /** Keeps its own list. */
    public SlideNotes {
      lines = List.copyOf(lines);
    }

    /** What a reader's list of bookmarks shows. */
    public String bookmark() {
      return (picture.number() + " " + headline.plainText()).strip();
    }
  }

  /**
   * A paragraph of the notes.
   *
   * @param label the kind of remark that begins with it, possibly empty
   * @param level of indentation, from 0
   */
  record NoteLine(String label, Prose text, int level) {}

  /** Another part that links lead to. */
  record Anchored(String anchor, Part part) implements Part {}

  /** A piece of a form, which the form's template places by its name. */
  record Form(FormPart content) implements Part {}
}

package kyozai.deck;

import java.util.List;
import kyozai.picture.Picture;
import kyozai.theme.Box;
import kyozai.theme.LayoutKind;
import org.jspecify.annotations.Nullable;

/** One slide: exactly what its layout has room for. */
public sealed interface Slide {

  /** What every slide has. */
  Frame frame();

  /** The layout it is printed on. */
  LayoutKind layout();

  /** Whether pupils may take it home: it shows no answer and nothing that belongs to one. */
  default boolean isForPupils() {
    return true;
  }

  /** The first slide; its headline is the title of the lesson. */
  record TitleSlide(Frame frame, TextBlock subtitle, TextBlock details) implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.TITLE;
    }
  }

  /** The sections with their minutes. */
  record AgendaSlide(Frame frame, List<AgendaEntry> entries) implements Slide {
    /** Keeps its own list. */
    public AgendaSlide {
      entries = List.copyOf(entries);
    }

    @Override
    public LayoutKind layout() {
      return LayoutKind.AGENDA;
    }
  }

  /**
   * A section on the agenda.
   *
   * @param minutes null when none are known
   * @param from minutes from the beginning of the lesson; null when not known
   * @param accent index of the theme's accent, from 0 to 5
   * @param size of its line, in points
   */
  record AgendaEntry(
      int number,
      String title,
      String summary,
      @Nullable Integer minutes,
      @Nullable Integer from,
      int accent,
      double size) {
    /** The same with another title and size. */
    AgendaEntry with(String other, double otherSize) {
      return new AgendaEntry(number, other, summary, minutes, from, accent, otherSize);
    }
  }

  /**
   * A divider; its headline is the title of the section.
   *
   * @param number counted from 1
   * @param summary the first sentence of the introduction
   * @param time such as 13分・15分〜28分, possibly empty
   * @param minutes of all sections, for the bar; empty when they are not all known
   */
  record SectionSlide(
      Frame frame, int number, TextBlock summary, TextBlock time, List<Integer> minutes)
      implements Slide {
    /** Keeps its own list. */
    public SectionSlide {
      minutes = List.copyOf(minutes);
    }

    @Override
    public LayoutKind layout() {
      return LayoutKind.SECTION;
    }
  }

  /** Headline and text. */
  record BodySlide(Frame frame, TextBlock body) implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.BODY;
    }
  }

  /** A frequently asked question as headline, the answer below. */
  record FaqSlide(Frame frame, TextBlock answer) implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.FAQ;
    }
  }

  /**
   * A picture, with or without text.
   *
   * @param body empty when the picture stands alone
   * @param alt what the picture shows
   * @param box where the picture stands, with its own proportions
   * @param caption caption and credit, possibly empty
   * @param layout one of the two picture layouts
   */
  record PictureSlide(
      Frame frame,
      TextBlock body,
      Picture picture,
      String alt,
      Box box,
      TextBlock caption,
      LayoutKind layout)
      implements Slide {}

  /**
   * Two to four parties side by side.
   *
   * @param rowLabels empty, or one for each row
   * @param rowTops the upper edge of each row in points, then the lower edge of the last; empty as
   *     planned
   */
  record ComparisonSlide(
      Frame frame, List<ComparisonColumn> columns, List<TextBlock> rowLabels, List<Double> rowTops)
      implements Slide {
    /** Keeps its own lists. */
    public ComparisonSlide {
      columns = List.copyOf(columns);
      rowLabels = List.copyOf(rowLabels);
      rowTops = List.copyOf(rowTops);
    }

    @Override
    public LayoutKind layout() {
      return LayoutKind.COMPARISON;
    }
  }

  /**
   * One party.
   *
   * @param head without the shape of the side
   * @param cells as many in each column; empty blocks fill up
   * @param box of the whole column; of no size as planned
   */
  record ComparisonColumn(TextBlock head, @Nullable SideMark side, List<TextBlock> cells, Box box) {
    /** Keeps its own list. */
    public ComparisonColumn {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A table; also a chart as its data and a timeline as dated rows.
   *
   * @param alt what the table says, for those who cannot see it
   */
  record TableSlide(Frame frame, SlideTable table, TextBlock caption, String alt) implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.TABLE;
    }
  }

  /**
   * Events along an axis.
   *
   * @param events in the order of time, at least one
   * @param table the same as dated rows, for events that no card holds
   * @param axis a line from the left to the right edge; of no size as planned
   * @param alt what the timeline spans, for those who cannot see it
   */
  record TimelineSlide(Frame frame, List<EventCard> events, SlideTable table, Box axis, String alt)
      implements Slide {
    /** Checks that there is an event. */
    public TimelineSlide {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("a timeline without an event");
      }
    }

    @Override
    public LayoutKind layout() {
      return LayoutKind.TIMELINE;
    }

    /** The years on this slide, such as 2015–2018. */
    public String years() {
      int first = events.getFirst().firstYear();
      int last = events.stream().mapToInt(EventCard::lastYear).max().orElse(first);
      return first == last ? String.valueOf(first) : first + "–" + last;
    }
  }

  /**
   * An event and its place on the axis.
   *
   * @param words the date, bold, and below it what happened
   * @param day of its beginning, counted from any fixed day
   * @param firstYear in which it begins
   * @param lastYear in which it ends
   * @param span whether it lasts, and is a bar on the axis instead of a dot
   * @param box of its card, above or below the axis; of no size as planned
   * @param at where it stands on the axis, in points from the left edge of the slide
   */
  record EventCard(
      TextBlock words, long day, int firstYear, int lastYear, boolean span, Box box, double at) {}

  /**
   * A native chart with its data sheet.
   *
   * @param table the same values as a table, for charts that are too full to be read
   * @param caption possibly empty
   * @param unitCaption the caption where the values stand without their unit
   * @param alt the message and the values, for those who cannot see it
   * @param box of the chart; of no size as planned
   */
  record ChartSlide(
      Frame frame,
      SlideChart chart,
      SlideTable table,
      TextBlock caption,
      TextBlock unitCaption,
      String alt,
      Box box)
      implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.CHART;
    }
  }

  /** One quotation, or two side by side at the same size. */
  record QuotationSlide(Frame frame, List<Quote> quotes) implements Slide {
    /** Checks the number. */
    public QuotationSlide {
      quotes = List.copyOf(quotes);
      if (quotes.isEmpty() || quotes.size() > 2) {
        throw new IllegalArgumentException(quotes.size() + " quotations");
      }
    }

    @Override
    public LayoutKind layout() {
      return LayoutKind.QUOTATION;
    }
  }

  /** What somebody said; the box is of no size as planned. */
  record Quote(TextBlock text, TextBlock speaker, @Nullable SideMark side, Box box) {}

  /** A figure that fills the slide, and what it is. */
  record BigNumberSlide(Frame frame, TextBlock figure, String unit, TextBlock label)
      implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.BIG_NUMBER;
    }
  }

  /** A question alone; it is the headline. */
  record BigQuestionSlide(Frame frame, TextBlock kicker) implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.BIG_QUESTION;
    }
  }

  /**
   * A quiz item without or with its answer; the stem is the headline, or the body when it is long.
   *
   * @param body what stands between headline and choices, possibly empty
   * @param choices cards; one for a short answer
   * @param reason why the answer is right; empty on the question slide
   */
  record QuizSlide(
      Frame frame, TextBlock body, List<ChoiceCard> choices, TextBlock reason, boolean answered)
      implements Slide {
    /** Keeps its own list. */
    public QuizSlide {
      choices = List.copyOf(choices);
    }

    @Override
    public LayoutKind layout() {
      return LayoutKind.QUIZ;
    }

    @Override
    public boolean isForPupils() {
      return !answered;
    }
  }

  /**
   * A choice of a quiz item.
   *
   * @param mark ア, A, ○ …; empty for the blank card of a short answer
   * @param text the answer of a short answer, where it is shown or appears
   * @param box of no size as planned
   */
  record ChoiceCard(String mark, TextBlock text, ChoiceState state, Box box) {}

  /** How a choice is shown. */
  enum ChoiceState {
    /** The answer is not shown yet. */
    ASKED,
    /** The answer; it is not shown yet, and appears at a click. */
    REVEALED,
    RIGHT,
    WRONG
  }

  /**
   * A task.
   *
   * @param task paragraphs and numbered steps
   * @param minutes null when none are given
   * @param form such as ペア, possibly empty
   */
  record ActivitySlide(Frame frame, TextBlock task, @Nullable Integer minutes, String form)
      implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.ACTIVITY;
    }
  }

  /** Up to six terms. */
  record GlossarySlide(Frame frame, List<TermCard> cards) implements Slide {
    /** Keeps its own list. */
    public GlossarySlide {
      cards = List.copyOf(cards);
    }

    @Override
    public LayoutKind layout() {
      return LayoutKind.GLOSSARY;
    }
  }

  /**
   * A term.
   *
   * @param reading kana, possibly empty
   * @param box of no size as planned
   */
  record TermCard(TextBlock term, String reading, TextBlock meaning, Box box) {}

  /** Program text in a monospaced font. */
  record CodeSlide(Frame frame, TextBlock code) implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.CODE;
    }
  }

  /**
   * The list of sources; each paragraph begins with its number.
   *
   * @param forTeacher whether nothing that pupils get cites them
   */
  record SourcesSlide(Frame frame, TextBlock entries, boolean forTeacher) implements Slide {
    @Override
    public LayoutKind layout() {
      return LayoutKind.SOURCES;
    }

    @Override
    public boolean isForPupils() {
      return !forTeacher;
    }
  }
}

package kyozai.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kyozai.diagnostic.Language;
import kyozai.lesson.Block.RemarkKind;
import kyozai.lesson.Block.WorkForm;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Inline.StatusBadge;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import org.jspecify.annotations.Nullable;

/** The words of one language, for all documents. */
public final class Labels {
  private static final ByStage<Labels> ALL = new ByStage<>(Labels::new);

  private final Language language;
  private final LabelFile file;
  private final List<String> choiceMarks;

  private Labels(Language language, SchoolStage stage) {
    this.language = language;
    this.file = LabelFile.read("labels", language, stage);
    this.choiceMarks = List.of(file.text("choice.marks").split(" ", -1));
  }

  /** The labels of a lesson: of its language and stage of school. */
  public static Labels of(LessonInfo lesson) {
    return ALL.of(lesson);
  }

  /** The labels of a language, for words that are the same at every stage of school. */
  public static Labels of(Language language) {
    return ALL.of(language, SchoolStage.UPPER_SECONDARY);
  }

  /** Headline of the agenda. */
  public String agenda() {
    return file.text("agenda");
  }

  /** Head of the list of chapters. */
  public String contents() {
    return file.text("contents");
  }

  /** Head of the box of goals. */
  public String objectives() {
    return file.text("objectives");
  }

  /** What the handout is called. */
  public String handout() {
    return file.text("handout");
  }

  /** What the printed slides are called. */
  public String slideSheets() {
    return file.text("slides");
  }

  /** What the slides with the teacher's notes are called. */
  public String slideNotes() {
    return file.text("notes");
  }

  /** What the picture of a slide is called when read aloud. */
  public String slide(int number, String headline) {
    return headline.isEmpty()
        ? file.text("slide", number)
        : file.text("slide.headed", number, headline);
  }

  /**
   * Where the slides of a topic are.
   *
   * @param first the number of the first one, from 1
   */
  public String slides(int first, int last) {
    return first == last ? file.text("slide", first) : file.text("slide.span", first, last);
  }

  /** Where the worksheet asks about a passage; empty without items. */
  public String inWorksheet(List<String> items) {
    return items.isEmpty() ? "" : file.text("in.worksheet", joined(items));
  }

  /** Where a passage is in the handout. */
  public String inHandout(String number) {
    return file.text("in.handout", number);
  }

  /** What stands on a slide of the pupils' deck in place of an answer. */
  public String withheld(int slide) {
    return file.text("slide.withheld", slide);
  }

  /** How long a slide stands. */
  public String slideMinutes(int minutes) {
    return file.text("slide.minutes", minutes);
  }

  /** How long a slide stands, and when. */
  public String slideClock(int from, int to) {
    return file.text("slide.clock", to - from, shortClock(from, to));
  }

  /** Where the full text stands in print. */
  public String handoutPointer(String number) {
    return file.text("handout.pointer", handout(), number);
  }

  /** Head of the list of sources. */
  public String sources() {
    return file.text("sources");
  }

  /** Head of the list of sources that only answers and notes cite. */
  public String teacherSources() {
    return file.text("sources.teacher");
  }

  /** The source line of a slide, from numbers such as [2][3]. */
  public String sourceLine(String numbers) {
    return file.text("sources.line", numbers);
  }

  /** What a reference to a source is called when read aloud. */
  public String source(int number) {
    return file.text("source", number);
  }

  /** A work in the list of sources. */
  public String work(String title, @Nullable String publisher, @Nullable CalendarDate date) {
    if (publisher == null) {
      return date == null
          ? file.text("work", title)
          : file.text("work.publisher", title, date(date));
    }
    return date == null
        ? file.text("work.publisher", title, publisher)
        : file.text("work.dated", title, publisher, date(date));
  }

  /** When a work was read. */
  public String readOn(CalendarDate date) {
    return file.text("read", date(date));
  }

  /** The label of an item of an ordered list. */
  public String listNumber(int number) {
    return file.text("list.number", number);
  }

  /** The credit of a picture. */
  public String credit(String credit) {
    return file.text("credit", credit);
  }

  /** Head of a box with a task. */
  public String activity() {
    return file.text("activity");
  }

  /** With whom and how long, possibly empty. */
  public String activityDetails(@Nullable WorkForm form, @Nullable Integer minutes) {
    List<String> details = new ArrayList<>();
    if (form != null) {
      details.add(form(form));
    }
    if (minutes != null) {
      details.add(minutes(minutes));
    }
    return joined(details);
  }

  /** With whom a task is done. */
  public String form(WorkForm form) {
    return file.text("form." + form.name());
  }

  /** Head of the big question. */
  public String bigQuestion() {
    return file.text("big.question");
  }

  /** Head of the column of terms. */
  public String term() {
    return file.text("term");
  }

  /** Head of the column of meanings. */
  public String meaning() {
    return file.text("meaning");
  }

  /** Head of the dates of a timeline. */
  public String dateHead() {
    return file.text("date.head");
  }

  /** Head of the events of a timeline. */
  public String eventHead() {
    return file.text("event.head");
  }

  /** The unit of all values of a table. */
  public String unit(String unit) {
    return file.text("unit", unit);
  }

  /** The number of a quiz item in print, from 1. */
  public String quizNumber(int number) {
    return file.text("quiz.number", number);
  }

  /** The headline of a quiz item, from 1. */
  public String quizHeadline(int number, boolean answered) {
    return file.text(answered ? "quiz.headline.answer" : "quiz.headline", number);
  }

  /** The answer of a quiz item. */
  public String quizAnswer(String answer) {
    return file.text("quiz.answer", answer);
  }

  /** Why an answer is right. */
  public String quizReason(String reason) {
    return file.text("quiz.reason", reason);
  }

  /** An answer and others that are right too. */
  public String quizAlso(String answer, List<String> others) {
    return others.isEmpty() ? answer : file.text("quiz.also", answer, joined(others));
  }

  /** An example of a good answer, for the teacher. */
  public String modelAnswer(String answer) {
    return file.text("quiz.model", answer);
  }

  /** The mark of a choice, from 0; beyond the letters its number. */
  public String choice(int index) {
    return index < choiceMarks.size() ? choiceMarks.get(index) : String.valueOf(index + 1);
  }

  /** What stands for a true or a false statement. */
  public String verdict(boolean right) {
    return file.text(right ? "right" : "wrong");
  }

  /** A duration. */
  public String minutes(int minutes) {
    return file.text("minutes", minutes);
  }

  /** When a part of the lesson takes place, in minutes from its beginning. */
  public String clock(int from, int to) {
    return file.text("clock", from, to);
  }

  /** The same in less room. */
  public String shortClock(int from, int to) {
    return file.text("clock.short", from, to);
  }

  /** How long the lesson is. */
  public String lessonMinutes(int minutes) {
    return file.text("minutes.lesson", minutes);
  }

  /** The day the facts were last checked. */
  public String checked(CalendarDate date) {
    return file.text("checked", date(date));
  }

  /** Some words as a list in running text. */
  public String joined(List<String> words) {
    return String.join(file.text("join"), words);
  }

  /** Details of a title slide in one line. */
  public String separated(List<String> details) {
    return String.join(file.text("separator"), details);
  }

  /** A date as the language writes it. */
  public String date(CalendarDate date) {
    if (date.month() == 0) {
      return file.text("date.year", date.year());
    }
    return date.day() == 0
        ? file.text("date.month", date.year(), month(date))
        : file.text("date.day", date.year(), month(date), date.day());
  }

  /**
   * The day of a lesson with its day of the week.
   *
   * @param text in ISO 8601; anything else stays as it is
   */
  public String day(String text) {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
    boolean japanese = language == Language.JA;
    String weekday =
        day.getDayOfWeek()
            .getDisplayName(
                japanese ? TextStyle.SHORT : TextStyle.FULL,
                japanese ? Locale.JAPANESE : Locale.ENGLISH);
    CalendarDate date = new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return file.text("date.weekday", date(date), weekday);
  }

  /** A date, or a span of two. */
  public String dates(CalendarDate from, @Nullable CalendarDate until, boolean about) {
    String text = until == null ? date(from) : span(from, until);
    return about ? file.text("date.about", text) : text;
  }

  /** A span says once what both ends share. */
  private String span(CalendarDate from, CalendarDate until) {
    boolean sameYear = from.year() == until.year() && from.month() > 0 && until.month() > 0;
    if (!sameYear || (from.day() == 0) != (until.day() == 0)) {
      return file.text("date.span", date(from), date(until));
    }
    if (from.day() == 0) {
      return file.text("date.span.months", from.year(), month(from), month(until));
    }
    return from.month() == until.month()
        ? file.text("date.span.days", from.year(), month(from), from.day(), until.day())
        : file.text(
            "date.span.year", from.year(), month(from), from.day(), month(until), until.day());
  }

  private String month(CalendarDate date) {
    return language == Language.EN ? file.text("month." + date.month()) : "" + date.month();
  }

  /** The words of a badge without its shape. */
  public String badge(StatusBadge badge) {
    String word = file.text("badge." + badge.status().name());
    String by = badge.side() == null ? badge.by() : badge.side().name();
    return by == null || by.isEmpty() ? word : file.text("badge.by", word, by);
  }

  /** A remark of the teacher with its kind before it. */
  public String remark(RemarkKind kind, String text) {
    return kind == RemarkKind.PLAIN ? text : file.text("remark", remarkKind(kind), text);
  }

  /** What a kind of remark is called; nothing for a plain one. */
  public String remarkKind(RemarkKind kind) {
    return kind == RemarkKind.PLAIN ? "" : file.text("remark." + kind.name());
  }

  /** A word with its reading, where no ruby can be set. */
  public String ruby(String base, String reading) {
    return file.text("ruby", base, reading);
  }

  /** What a table has, for those who cannot see it. */
  public String tableAlt(List<String> columns, int rows) {
    return file.text("table.alt", joined(columns), rows);
  }

  /** What a chart says, for those who cannot see it: its message, if any, and its values. */
  public String chartAlt(String message, String values) {
    return message.isEmpty()
        ? file.text("chart.alt", values)
        : file.text("chart.alt.message", message, values);
  }

  /** What a chart says whose values stand in a table behind it. */
  public String chartBeforeTable(String message) {
    return message.isEmpty()
        ? file.text("chart.alt.table")
        : file.text("chart.alt.table.message", message);
  }

  /** What a timeline spans, for those who cannot see it. */
  public String timelineAlt(CalendarDate first, CalendarDate last, int events) {
    return file.text("timeline.alt", date(first), date(last), events);
  }
}

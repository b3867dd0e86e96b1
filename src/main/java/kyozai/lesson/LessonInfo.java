package kyozai.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyozai.diagnostic.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter says about a lesson.
 *
 * @param id the folder's name or {@code id:}
 * @param title may hold ruby and emphasis
 * @param subtitle empty when there is none
 * @param language of the text
 * @param setting for whom and how long
 * @param dates when the facts were checked
 * @param goals what pupils shall reach
 * @param credits who wrote it and under which licence
 * @param sides who may own a claim; the order decides colour and shape
 * @param readings word to kana, in the order of the front matter
 * @param keywords for the files' properties
 * @param theme the name of a theme, if the outline asks for one
 */
public record LessonInfo(
    String id,
    List<Inline> title,
    List<Inline> subtitle,
    Language language,
    Setting setting,
    Dates dates,
    Goals goals,
    Credits credits,
    List<Side> sides,
    Map<String, String> readings,
    List<String> keywords,
    @Nullable String theme) {

  /** Keeps its own lists. */
  public LessonInfo {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    sides = List.copyOf(sides);
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    keywords = List.copyOf(keywords);
  }

  /** The same for another setting. */
  public LessonInfo with(Setting other) {
    return new LessonInfo(
        id, title, subtitle, language, other, dates, goals, credits, sides, readings, keywords,
        theme);
  }

  /**
   * For whom a lesson is and how long it takes.
   *
   * @param subject such as 情報Ⅰ
   * @param audience the pupils
   * @param unit the unit of the course
   * @param level the difficulty, in the teacher's words
   * @param minutes of the whole lesson, at least 1
   * @param school whose words are used
   * @param occasion when and by whom it is held
   */
  public record Setting(
      @Nullable String subject,
      @Nullable String audience,
      @Nullable String unit,
      @Nullable String level,
      @Nullable Integer minutes,
      SchoolStage school,
      Occasion occasion) {

    /** A setting that an outline states, which knows of no occasion. */
    public Setting(
        @Nullable String subject,
        @Nullable String audience,
        @Nullable String unit,
        @Nullable String level,
        @Nullable Integer minutes,
        SchoolStage school) {
      this(subject, audience, unit, level, minutes, school, Occasion.NONE);
    }

    /** The same for another length in minutes. */
    public Setting withMinutes(int other) {
      return new Setting(subject, audience, unit, level, other, school, occasion);
    }

    /** The same in the words of another stage of school. */
    public Setting in(SchoolStage other) {
      return new Setting(subject, audience, unit, level, minutes, other, occasion);
    }

    /** The same for a class; what is not known of it stays. */
    public Setting with(Occasion other) {
      String pupils = other.group() == null ? audience : other.group();
      return new Setting(subject, pupils, unit, level, minutes, school, other);
    }
  }

  /**
   * When and by whom a lesson is held, as forms have fields for it.
   *
   * @param group the class, such as 2年B組
   * @param school its name
   * @param teacher who holds the lesson
   * @param date in ISO 8601, or as the teacher writes it
   * @param students in the class, at least 1
   */
  public record Occasion(
      @Nullable String group,
      @Nullable String school,
      @Nullable String teacher,
      @Nullable String date,
      @Nullable Integer students) {
    /** Nothing is known. */
    public static final Occasion NONE = new Occasion(null, null, null, null, null);
  }

  /**
   * When a lesson was looked over.
   *
   * @param checked the day the facts were last checked
   * @param updated the day the text was last changed
   */
  public record Dates(@Nullable CalendarDate checked, @Nullable CalendarDate updated) {}

  /** What pupils shall reach and what they bring along. */
  public record Goals(List<Objective> objectives, List<String> prerequisites) {
    /** Keeps its own lists. */
    public Goals {
      objectives = List.copyOf(objectives);
      prerequisites = List.copyOf(prerequisites);
    }
  }

  /** Who wrote a lesson and under which licence it may be used. */
  public record Credits(List<String> authors, @Nullable String license) {
    /** Keeps its own list. */
    public Credits {
      authors = List.copyOf(authors);
    }
  }
}

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
   */
  public record Setting(
      @Nullable String subject,
      @Nullable String audience,
      @Nullable String unit,
      @Nullable String level,
      @Nullable Integer minutes,
      SchoolStage school) {

    /** The same for another length in minutes. */
    public Setting withMinutes(int other) {
      return new Setting(subject, audience, unit, level, other, school);
    }

    /** The same for other pupils. */
    public Setting withAudience(String other) {
      return new Setting(subject, other, unit, level, minutes, school);
    }

    /** The same in the words of another stage of school. */
    public Setting in(SchoolStage other) {
      return new Setting(subject, audience, unit, level, minutes, other);
    }
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

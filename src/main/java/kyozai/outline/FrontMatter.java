package kyozai.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import kyozai.lesson.Side;
import kyozai.lesson.Source;
import kyozai.lesson.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter says, its running text not yet parsed.
 *
 * @param bodyLine the first line behind it, counted from 0
 */
record FrontMatter(
    int bodyLine,
    @Nullable Phrase title,
    @Nullable Phrase subtitle,
    @Nullable String id,
    @Nullable Language language,
    LessonInfo.Setting setting,
    LessonInfo.Dates dates,
    List<Goal> objectives,
    List<String> prerequisites,
    LessonInfo.Credits credits,
    List<Side> sides,
    Map<String, String> readings,
    List<Source> sources,
    boolean hasSources,
    List<String> keywords,
    @Nullable String theme) {

  FrontMatter {
    objectives = List.copyOf(objectives);
    prerequisites = List.copyOf(prerequisites);
    sides = List.copyOf(sides);
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    sources = List.copyOf(sources);
    keywords = List.copyOf(keywords);
  }

  /** Nothing said. */
  static FrontMatter none(int bodyLine) {
    return new FrontMatter(
        bodyLine,
        null,
        null,
        null,
        null,
        new LessonInfo.Setting(null, null, null, null, null, SchoolStage.UPPER_SECONDARY),
        new LessonInfo.Dates(null, null),
        List.of(),
        List.of(),
        new LessonInfo.Credits(List.of(), null),
        List.of(),
        Map.of(),
        List.of(),
        false,
        List.of(),
        null);
  }

  /** Running text and where it stands. */
  record Phrase(String text, Position position) {}

  /** An objective before its text is parsed. */
  record Goal(Phrase text, @Nullable Viewpoint viewpoint) {}
}

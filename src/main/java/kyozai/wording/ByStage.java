package kyozai.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import kyozai.diagnostic.Language;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;

/**
 * The words of each language and stage of school, read when they are first wanted.
 *
 * @param <T> the kind of words
 */
final class ByStage<T> {
  private final Map<Key, T> all = new ConcurrentHashMap<>();
  private final BiFunction<Language, SchoolStage, T> reader;

  private record Key(Language language, SchoolStage stage) {}

  ByStage(BiFunction<Language, SchoolStage, T> reader) {
    this.reader = reader;
  }

  T of(LessonInfo lesson) {
    return of(lesson.language(), lesson.setting().school());
  }

  T of(Language language, SchoolStage stage) {
    return all.computeIfAbsent(
        new Key(language, stage), key -> reader.apply(key.language(), key.stage()));
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kyozai.deck.Frame.SectionMark;
import kyozai.deck.Frame.SourceMark;
import kyozai.lesson.Lesson;
import kyozai.lesson.QuestionNumbers;
import kyozai.lesson.Source;
import kyozai.lesson.SourceNumbers;
import kyozai.theme.TypeScale;
import kyozai.wording.Labels;
import org.jspecify.annotations.Nullable;

/** What all planners of a deck share, and what is collected for the slide at hand. */
final class SlideContext {
  private final Lesson lesson;
  private final SourceNumbers numbers;
  private final QuestionNumbers questionNumbers;
  private final Labels labels;
  private final TypeScale scale;
  private final Map<String, String> anchors;
  private final Map<Integer, Source> used = new TreeMap<>();
  private final Map<Integer, SourceMark> cited = new TreeMap<>();
  private final Set<String> explained = new HashSet<>();
  private @Nullable SectionMark section;

  /**
   * A context for one deck.
   *
   * @param anchors from the ids of the outline to the slides that show them
   */
  SlideContext(Lesson lesson, TypeScale scale, Map<String, String> anchors) {
    this.lesson = lesson;
    this.numbers = SourceNumbers.of(lesson);
    this.questionNumbers = QuestionNumbers.of(lesson);
    this.labels = Labels.of(lesson.info());
    this.scale = scale;
    this.anchors = anchors;
  }

  Lesson lesson() {
    return lesson;
  }

  Labels labels() {
    return labels;
  }

  QuestionNumbers questionNumbers() {
    return questionNumbers;
  }

  TypeScale scale() {
    return scale;
  }

  @Nullable SectionMark section() {
    return section;
  }

  void enter(@Nullable SectionMark next) {
    section = next;
  }

  /** The slide that shows an id of the outline; null when none does. */
  @Nullable String slideOf(String id) {
    return anchors.get(id);
  }

  /** Notes a citation for the source line of the slide, and tells its number; 0 for none. */
  int cite(String id) {
    if (!numbers.has(id)) {
      return 0;
    }
    int number = numbers.of(id);
    Source source = numbers.ordered().get(number - 1);
    used.put(number, source);
    cited.put(number, new SourceMark(number, source.url()));
    return number;
  }

  /** Whether a reading has still to be given on this slide; from then on it has been. */
  boolean explain(String base, String reading) {
    return explained.add(base + '\0' + reading);
  }

  /** The sources cited since the last call; the next slide begins. */
  List<SourceMark> takeSources() {
    List<SourceMark> sources = new ArrayList<>(cited.values());
    cited.clear();
    explained.clear();
    return sources;
  }

  /** The sources cited anywhere so far, by number. */
  Map<Integer, Source> used() {
    return used;
  }
}

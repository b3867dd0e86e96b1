package kyozai.tailor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kyozai.lesson.Attributes;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineMapper;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;

/** Makes plain text of links to what was left out. */
final class LinkStep extends LessonRewriter {
  private final Set<String> there;

  private LinkStep(Set<String> there) {
    this.there = there;
  }

  /**
   * The step.
   *
   * @param whole the lesson before anything was left out
   */
  static Tailored apply(Lesson lesson, Lesson whole) {
    Set<String> there = Ids.of(lesson);
    return Tailored.unchanged(
        there.containsAll(Ids.of(whole)) ? lesson : new LinkStep(there).lesson(lesson));
  }

  @Override
  protected List<Inline> text(List<Inline> content, Attributes attributes) {
    return InlineMapper.map(
        content,
        inline ->
            inline instanceof Inline.Link(var inner, String target) && leadsNowhere(target)
                ? inner
                : List.of(inline));
  }

  private boolean leadsNowhere(String target) {
    return target.startsWith("#") && !there.contains(target.substring(1));
  }

  /** The ids of a lesson. */
  private static final class Ids extends LessonRewriter {
    private final Set<String> ids = new HashSet<>();

    static Set<String> of(Lesson lesson) {
      Ids gathering = new Ids();
      gathering.lesson(lesson);
      return gathering.ids;
    }

    @Override
    protected boolean keeps(Attributes attributes) {
      if (attributes.id() != null) {
        ids.add(attributes.id());
      }
      return true;
    }
  }
}

package kyozai.tailor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Attributes;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;
import kyozai.lesson.PlainText;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.profile.ClassProfile;
import kyozai.profile.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what a class does not get: sections and topics by their ids, and every element whose
 * {@code level=} names none of the class's levels.
 */
final class SelectionStep extends LessonRewriter {
  static final String WORD = "sections";

  private final Selection selection;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> found = new HashSet<>();

  private SelectionStep(Selection selection) {
    this.selection = selection;
  }

  static Tailored apply(Lesson lesson, ClassProfile profile) {
    Selection selection = profile.selection();
    if (selection.levels().isEmpty() && selection.without().isEmpty()) {
      return Tailored.unchanged(lesson);
    }
    SelectionStep step = new SelectionStep(selection);
    List<Section> sections = step.sections(lesson.sections());
    if (sections.isEmpty()) {
      return new Tailored(lesson, step.changes, List.of(nothingLeft(lesson, profile)));
    }
    List<Diagnostic> unmatched = step.unmatched(lesson);
    return new Tailored(
        new Lesson(lesson.info(), sections, lesson.sources()), step.changes, unmatched);
  }

  @Override
  protected List<Section> sections(List<Section> sections) {
    List<Section> kept = new ArrayList<>();
    for (Section section : sections) {
      if (taken(section.attributes(), PlainText.of(section.title()))) {
        Section own = section(section);
        if (own.introduction().isEmpty() && own.topics().isEmpty() && !section.topics().isEmpty()) {
          left(section.attributes().id(), PlainText.of(section.title()));
        } else {
          kept.add(own);
        }
      }
    }
    return kept;
  }

  @Override
  protected List<Topic> topics(List<Topic> topics) {
    return topics.stream()
        .filter(topic -> taken(topic.attributes(), PlainText.of(topic.headline())))
        .map(this::topic)
        .toList();
  }

  private boolean taken(Attributes attributes, String title) {
    String id = attributes.id();
    boolean named = id != null && selection.without().contains(id);
    if (named) {
      found.add(id);
    }
    boolean taken = !named && keeps(attributes);
    if (!taken) {
      left(id, title);
    }
    return taken;
  }

  /** An excluding word wins; without other words it takes every other level. */
  @Override
  protected boolean keeps(Attributes attributes) {
    List<String> classes = selection.levels();
    List<String> levels = attributes.levels();
    if (classes.isEmpty() || levels.isEmpty()) {
      return true;
    }
    boolean excluded =
        levels.stream()
            .anyMatch(level -> level.startsWith("!") && classes.contains(level.substring(1)));
    boolean only = levels.stream().anyMatch(level -> !level.startsWith("!"));
    return !excluded && (!only || levels.stream().anyMatch(classes::contains));
  }

  private void left(@Nullable String id, String title) {
    changes.add(
        new Change(
            WORD,
            id == null ? "" : id,
            Bilingual.of(
                "「" + title + "」を、このクラスでは省きました。", "“" + title + "” was left out for this class.")));
  }

  private List<Diagnostic> unmatched(Lesson lesson) {
    return selection.without().stream()
        .filter(id -> !found.contains(id))
        .map(
            id ->
                Diagnostic.warning(
                    "no-such-section",
                    lesson.sections().getFirst().position(),
                    Bilingual.of(
                        "sections の「" + id + "」は、どの章・スライドの id でもありません。",
                        "“" + id + "” in “sections” is the id of no section or slide.")))
        .toList();
  }

  private static Diagnostic nothingLeft(Lesson lesson, ClassProfile profile) {
    return Diagnostic.error(
        "nothing-left",
        lesson.sections().getFirst().position(),
        Bilingual.of(
            "クラスの設定「" + profile.id() + "」では、章が一つも残りません。",
            "The class profile “" + profile.id() + "” leaves no section."),
        Bilingual.of("sections と levels を見直してください。", "Look at its “sections” and “levels”."));
  }
}

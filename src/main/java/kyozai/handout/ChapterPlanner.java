package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.Objective;
import kyozai.lesson.QuestionNumbers;
import kyozai.lesson.Section;
import kyozai.lesson.SourceNumbers;
import kyozai.lesson.Topic;
import kyozai.wording.Labels;

/** Plans one handout from its title to its sources; good for one use. */
final class ChapterPlanner {
  private static final int CHAPTER = 1;
  private static final int TOPIC = 2;

  private final Lesson lesson;
  private final Labels labels;
  private final SourceNumbers numbers;
  private final ProsePlanner prose;
  private final HeadingLevels levels = new HeadingLevels();
  private final BlockPlanner blocks;
  private final List<Part> parts = new ArrayList<>();
  private int chapter;

  ChapterPlanner(Lesson lesson, ChartDrawer drawer, Set<String> deadLinks) {
    this.lesson = lesson;
    this.labels = Labels.of(lesson.info());
    this.numbers = SourceNumbers.of(lesson);
    this.prose = new ProsePlanner(lesson, labels, new ProseRules.Reading(deadLinks));
    this.blocks = new BlockPlanner(labels, QuestionNumbers.of(lesson), prose, levels, drawer);
  }

  /** The ids of the outline that links were met to, with the first place of each. */
  Map<String, Position> links() {
    return prose.links();
  }

  /** The ids of the outline that have a place in the document. */
  Set<String> ids() {
    return prose.ids();
  }

  Handout plan() {
    parts.add(title());
    boolean chaptered = lesson.sections().stream().anyMatch(Section::isNamed);
    for (Section section : lesson.sections()) {
      if (section.attributes().inHandout()) {
        section(section, chaptered);
      }
    }
    sources();
    return new Handout(HandoutInfo.of(lesson, labels.handout()), parts);
  }

  private Position start() {
    return HandoutInfo.start(lesson);
  }

  private Part title() {
    LessonInfo info = lesson.info();
    List<Prose> goals = new ArrayList<>();
    for (Objective objective : info.goals().objectives()) {
      goals.add(prose.prose(objective.text(), start()));
    }
    return new Part.TitleBlock(
        info.setting().subject() == null ? "" : info.setting().subject(),
        prose.prose(info.title(), start()),
        prose.prose(info.subtitle(), start()),
        labels.objectives(),
        goals);
  }

  private void section(Section section, boolean chaptered) {
    int topic = 0;
    if (section.isNamed()) {
      chapter++;
      parts.add(
          new Part.Heading(
              levels.next(CHAPTER),
              String.valueOf(chapter),
              prose.prose(section.title(), section.attributes(), section.position())));
    }
    parts.addAll(blocks.parts(section.introduction()));
    for (Topic each : section.topics()) {
      if (each.attributes().inHandout()) {
        topic++;
        parts.add(
            new Part.Heading(
                levels.next(section.isNamed() ? TOPIC : CHAPTER),
                number(section, chaptered, topic),
                prose.prose(each.headline(), each.attributes(), each.position())));
        parts.addAll(blocks.parts(each.blocks()));
      }
    }
  }

  /** Topics before the first chapter have no number, unless the lesson has no chapters at all. */
  private String number(Section section, boolean chaptered, int topic) {
    if (section.isNamed()) {
      return chapter + "." + topic;
    }
    return chaptered ? "" : String.valueOf(topic);
  }

  private void sources() {
    List<Part.SourceEntry> entries = SourceEntries.of(numbers.forPupils(), numbers, labels);
    if (!entries.isEmpty()) {
      Prose heading = new Prose(List.of(new Span.Words(labels.sources())), "sources", start());
      parts.add(new Part.Heading(levels.next(CHAPTER), "", heading));
      parts.add(new Part.SourceList(entries));
    }
  }
}

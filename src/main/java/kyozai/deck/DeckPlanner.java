package kyozai.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kyozai.deck.Decision.Action;
import kyozai.deck.Frame.SectionMark;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.CalendarDate;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.PlainText;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.theme.TypeScale;
import kyozai.wording.Labels;

/** Plans the slides of a lesson, not yet fitted: sizes are those of the layouts. */
public final class DeckPlanner {
  private final Lesson lesson;
  private final SlideContext context;
  private final Labels labels;
  private final FramePlanner frames;
  private final BlockPlanner blocks;
  private final TopicPlanner topics;
  private final List<Slide> slides = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private DeckPlanner(Lesson lesson, TypeScale scale) {
    this.lesson = lesson;
    this.context = new SlideContext(lesson, scale, SectionMarks.anchors(lesson));
    this.labels = context.labels();
    this.frames = new FramePlanner(context);
    this.blocks = new BlockPlanner(context, frames);
    this.topics = new TopicPlanner(context, blocks);
  }

  /**
   * The slides of a lesson.
   *
   * @return with a decision for each topic that is left out as an extra
   */
  public static PlannedDeck plan(Lesson lesson, TypeScale scale) {
    return new DeckPlanner(lesson, scale).plan();
  }

  private PlannedDeck plan() {
    slides.add(title());
    List<Section> shown = SectionMarks.shown(lesson);
    List<SectionMark> marks = SectionMarks.marks(lesson);
    DividerPlanner dividers = new DividerPlanner(context, frames, blocks);
    slides.addAll(dividers.agenda(shown, marks));
    for (int i = 0; i < shown.size(); i++) {
      context.enter(marks.get(i));
      slides.addAll(dividers.divider(shown.get(i), marks.get(i), topics));
      shown.get(i).topics().forEach(this::topic);
    }
    lesson.sections().stream()
        .filter(section -> Shown.of(section.attributes()) == Shown.ON_SLIDE)
        .filter(SectionMarks::isForReading)
        .forEach(section -> section.topics().forEach(this::topic));
    forTeachers();
    context.enter(null);
    slides.addAll(sources());
    return new PlannedDeck(new Deck(info(), slides), decisions);
  }

  private DeckInfo info() {
    LessonInfo info = lesson.info();
    String subject = info.setting().subject();
    return new DeckInfo(
        PlainText.of(info.title()),
        PlainText.of(info.title()),
        subject == null ? "" : subject,
        String.join(", ", info.credits().authors()),
        String.join(", ", info.keywords()),
        info.language());
  }

  private Slide title() {
    LessonInfo info = lesson.info();
    Position start = Position.of(lesson.sections().getFirst().position().file());
    List<Run> title = blocks.runs().headline(info.title());
    List<TextParagraph> subtitle =
        info.subtitle().isEmpty() ? List.of() : List.of(blocks.text().line(info.subtitle()));
    String details = labels.separated(details(info));
    SlideHead head = SlideHead.still("title", title, start);
    return new Slide.TitleSlide(
        frames.frame(head, context.scale().title().getFirst()),
        frames.dense(subtitle),
        frames.small(details));
  }

  private List<String> details(LessonInfo info) {
    List<String> details = new ArrayList<>();
    String subject = info.setting().subject();
    if (subject != null) {
      details.add(subject);
    }
    String audience = info.setting().audience();
    if (audience != null) {
      details.add(audience);
    }
    Integer minutes = info.setting().minutes();
    if (minutes != null) {
      details.add(labels.lessonMinutes(minutes));
    }
    CalendarDate checked = info.dates().checked();
    if (checked != null) {
      details.add(labels.checked(checked));
    }
    return details;
  }

  private void topic(Topic topic) {
    String id = SectionMarks.id(topic.attributes().id());
    switch (Shown.of(topic.attributes())) {
      case ON_SLIDE -> {
        List<Run> headline = blocks.runs().headline(topic.headline());
        SlideHead head = new SlideHead(id, headline, topic.attributes().build(), topic.position());
        slides.addAll(topics.slides(topic.blocks(), head));
      }
      case IN_NOTES -> noteBehindLast(topic);
      case LEFT_OUT -> decisions.add(leftOut(topic, id));
      case PRINT_ONLY -> {}
    }
  }

  /** A topic for the teacher stands in the notes of the slide before it. */
  private void noteBehindLast(Topic topic) {
    List<TextParagraph> notes = new ArrayList<>();
    notes.add(blocks.lines().spoken(topic.headline()));
    for (Block block : topic.blocks()) {
      notes.addAll(blocks.lines().inNotes(block));
    }
    context.takeSources();
    slides.add(Frames.withNotes(slides.removeLast(), notes));
  }

  /** Sections for the teacher alone stand in the notes of the title slide. */
  private void forTeachers() {
    List<TextParagraph> notes = new ArrayList<>();
    for (Section section : lesson.sections()) {
      if (Shown.of(section.attributes()) == Shown.IN_NOTES) {
        notes.add(blocks.lines().spoken(section.title()));
        section.introduction().forEach(block -> notes.addAll(blocks.lines().inNotes(block)));
        for (Topic topic : section.topics()) {
          notes.add(blocks.lines().spoken(topic.headline()));
          topic.blocks().forEach(block -> notes.addAll(blocks.lines().inNotes(block)));
        }
      }
    }
    context.takeSources();
    slides.set(0, Frames.withNotes(slides.getFirst(), notes));
  }

  private static Decision leftOut(Topic topic, String id) {
    String headline = PlainText.of(topic.headline());
    return new Decision(
        id,
        Action.LEFT_OUT,
        Bilingual.of(
            "「" + headline + "」は importance=extra なのでスライドに入れず、プリントにだけ載せました。",
            "\"" + headline + "\" is importance=extra: it is in print only, not on a slide."),
        topic.position());
  }

  /** What answers and notes alone cite stands apart: pupils get the other list. */
  private List<Slide> sources() {
    Set<Integer> open = new HashSet<>();
    slides.stream()
        .filter(Slide::isForPupils)
        .flatMap(slide -> slide.frame().sources().stream())
        .forEach(source -> open.add(source.number()));
    List<TextParagraph> forPupils = new ArrayList<>();
    List<TextParagraph> forTeacher = new ArrayList<>();
    context
        .used()
        .forEach(
            (number, source) ->
                (open.contains(number) ? forPupils : forTeacher)
                    .add(SourceLines.entry(number, source, labels)));
    List<Slide> lists = new ArrayList<>();
    lists.addAll(sources("sources", labels.sources(), forPupils, false));
    lists.addAll(sources("sources-teacher", labels.teacherSources(), forTeacher, true));
    return lists;
  }

  private List<Slide> sources(
      String id, String label, List<TextParagraph> entries, boolean forTeacher) {
    if (entries.isEmpty()) {
      return List.of();
    }
    Position start = Position.of(lesson.sections().getFirst().position().file());
    SlideHead head = SlideHead.still(id, List.of(Run.plain(label)), start);
    TextBlock list = new TextBlock(entries, context.scale().sources().getFirst());
    return List.of(new Slide.SourcesSlide(frames.frame(head), list, forTeacher));
  }
}

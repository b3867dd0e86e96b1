package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import kyozai.deck.Frame.SectionMark;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Section;
import kyozai.wording.Labels;

/** Plans the agenda and the divider of each section. */
final class DividerPlanner {
  private static final int FEWEST_SECTIONS = 2;

  private final SlideContext context;
  private final FramePlanner frames;
  private final BlockPlanner blocks;
  private final Labels labels;
  private final List<Integer> minutes = new ArrayList<>();

  DividerPlanner(SlideContext context, FramePlanner frames, BlockPlanner blocks) {
    this.context = context;
    this.frames = frames;
    this.blocks = blocks;
    this.labels = context.labels();
  }

  /** The agenda; none for a lesson of a single section. */
  List<Slide> agenda(List<Section> sections, List<SectionMark> marks) {
    List<Slide.AgendaEntry> entries = new ArrayList<>();
    boolean timed =
        sections.stream().filter(Section::isNamed).allMatch(s -> SectionMarks.minutes(s) != null);
    int clock = 0;
    for (int i = 0; i < sections.size(); i++) {
      SectionMark mark = marks.get(i);
      if (sections.get(i).isNamed()) {
        Integer own = SectionMarks.minutes(sections.get(i));
        minutes.add(own == null ? 0 : own);
        double size = context.scale().body().getFirst();
        entries.add(
            new Slide.AgendaEntry(
                mark.index() + 1,
                mark.title(),
                "",
                own,
                timed ? clock : null,
                mark.accent(),
                size));
        clock += own == null ? 0 : own;
      }
    }
    if (minutes.contains(0)) {
      minutes.clear();
    }
    if (entries.size() < FEWEST_SECTIONS) {
      return List.of();
    }
    Position start = Position.of(sections.getFirst().position().file());
    SlideHead head = SlideHead.still("agenda", List.of(Run.plain(labels.agenda())), start);
    return List.of(new Slide.AgendaSlide(frames.frame(head), entries));
  }

  /**
   * The divider of a section, and a slide for each part of its introduction that is no text; an
   * unnamed section has only the latter.
   */
  List<Slide> divider(Section section, SectionMark mark, TopicPlanner topics) {
    List<Slide> slides = new ArrayList<>();
    List<Run> title = blocks.runs().headline(section.title());
    SlideHead head = SlideHead.still(mark.id(), title, section.position());
    List<Block> spoken = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    for (Block block : section.introduction()) {
      boolean text = block instanceof Block.Paragraph || Shown.of(block) == Shown.IN_NOTES;
      (text && section.isNamed() ? spoken : others).add(block);
    }
    if (section.isNamed()) {
      slides.add(divider(spoken, head, mark));
    }
    if (others.stream().anyMatch(block -> Shown.of(block) == Shown.ON_SLIDE)) {
      slides.addAll(topics.slides(others, section.isNamed() ? head : untitled(head)));
    }
    return slides;
  }

  /** A slide before the first heading takes the title of the lesson. */
  private SlideHead untitled(SlideHead head) {
    return head.under(blocks.runs().runs(context.lesson().info().title()));
  }

  private Slide divider(List<Block> introduction, SlideHead head, SectionMark mark) {
    List<TextParagraph> summary = new ArrayList<>();
    for (Block block : introduction) {
      if (Shown.of(block) == Shown.ON_SLIDE && block instanceof Block.Paragraph paragraph) {
        summary.add(Sentences.first(blocks.text().line(paragraph.content())));
        break;
      }
    }
    List<TextParagraph> notes = new ArrayList<>();
    introduction.stream()
        .filter(block -> Shown.of(block) != Shown.PRINT_ONLY && Shown.of(block) != Shown.IN_NOTES)
        .forEach(block -> notes.addAll(blocks.lines().inNotes(block)));
    Slide slide =
        new Slide.SectionSlide(
            frames.frame(head, context.scale().title().getFirst()),
            mark.index() + 1,
            frames.dense(summary),
            frames.dense(time(mark.index())),
            minutes);
    introduction.stream()
        .filter(block -> Shown.of(block) == Shown.IN_NOTES)
        .forEach(block -> notes.addAll(blocks.lines().inNotes(block)));
    context.takeSources();
    return Frames.withNotes(slide, notes);
  }

  private List<TextParagraph> time(int index) {
    if (index >= minutes.size()) {
      return List.of();
    }
    int from = minutes.subList(0, index).stream().mapToInt(Integer::intValue).sum();
    int to = from + minutes.get(index);
    String text =
        labels.separated(List.of(labels.minutes(minutes.get(index)), labels.clock(from, to)));
    return List.of(TextParagraph.of(text));
  }
}

package kyozai.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kyozai.diagnostic.Position;
import kyozai.handout.FormPart.BoardWords;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.Section;
import kyozai.lesson.SectionKind;
import kyozai.lesson.Stage;
import kyozai.lesson.Topic;
import kyozai.wording.PlanLabels;

/** Plans the board: the question at the left, the sides in the middle, the summary at the right. */
final class BoardPlanner {
  /** Full-width characters that each part of the board holds on one page. */
  private static final int COMPARISON = 330;

  private static final int COLUMN = 150;
  private static final int FLOW = 170;

  private final Lesson lesson;
  private final LessonStages stages;
  private final LineText text;
  private final ProsePlanner prose;
  private final PlanLabels words;

  BoardPlanner(
      Lesson lesson, LessonStages stages, LineText text, ProsePlanner prose, PlanLabels words) {
    this.lesson = lesson;
    this.stages = stages;
    this.text = text;
    this.prose = prose;
    this.words = words;
  }

  FormPart.BoardPlan plan() {
    Optional<Block.Comparison> comparison = mainComparison();
    return new FormPart.BoardPlan(
        "board",
        words.field("board"),
        boardWords(),
        question(),
        room(goals(), COLUMN),
        comparison.map(this::heads).orElse(List.of()),
        comparison.map(this::rows).orElse(List.of()),
        room(flow(), FLOW),
        room(summary(), COLUMN));
  }

  private BoardWords boardWords() {
    return new BoardWords(
        words.board("question"),
        words.board("aims"),
        words.board("flow"),
        words.board("summary"),
        words.board("projection"),
        words.board("chalk"),
        words.empty());
  }

  /** As many as there is room for, from the first on: a board takes headings, not chapters. */
  private static List<Prose> room(List<Prose> all, int most) {
    List<Prose> some = new ArrayList<>();
    double width = 0;
    for (Prose each : all) {
      width += 2 + TextWidth.of(each.plainText());
      if (width > most) {
        break;
      }
      some.add(each);
    }
    return some;
  }

  private Prose question() {
    return blocks()
        .filter(Block.BigQuestion.class::isInstance)
        .map(Block.BigQuestion.class::cast)
        .findFirst()
        .map(question -> text.text(question.text(), question.position()))
        .filter(question -> TextWidth.of(question.plainText()) <= COLUMN)
        .orElseGet(this::nothing);
  }

  private List<Prose> goals() {
    return lesson.info().goals().objectives().stream()
        .map(goal -> text.text(goal.text(), start()))
        .toList();
  }

  private List<Prose> flow() {
    return stages.timed().stream()
        .map(LessonStages.Timed::section)
        .filter(Section::isNamed)
        .map(section -> text.text(section.title(), section.position()))
        .toList();
  }

  /** The headlines of the sections that close the lesson. */
  private List<Prose> summary() {
    return stages.timed().stream()
        .filter(timed -> timed.stage() == Stage.CLOSING)
        .flatMap(timed -> timed.topics().stream())
        .map(topic -> text.text(topic.headline(), topic.position()))
        .toList();
  }

  /** The one about the issue, else about the sides, else the longest, else the first. */
  private Optional<Block.Comparison> mainComparison() {
    List<Candidate> candidates = new ArrayList<>();
    for (LessonStages.Timed timed : stages.timed()) {
      boolean issue = timed.section().kind() == SectionKind.ISSUE;
      for (Topic topic : timed.topics()) {
        for (Block block : topic.blocks()) {
          if (block instanceof Block.Comparison comparison) {
            boolean core = topic.attributes().importance() == Attributes.Importance.CORE;
            candidates.add(new Candidate(comparison, issue, core));
          }
        }
      }
    }
    return candidates.stream().max(Candidate.ORDER).map(Candidate::comparison);
  }

  private List<Part.ComparisonHead> heads(Block.Comparison comparison) {
    List<Part.ComparisonHead> heads = new ArrayList<>();
    for (Block.ComparisonColumn column : comparison.columns()) {
      int side = prose.indexOf(column.side());
      Prose head = short40(column.head(), comparison);
      heads.add(new Part.ComparisonHead(head, ProsePlanner.shape(side), side));
    }
    return heads;
  }

  private Prose short40(List<Inline> content, Block.Comparison comparison) {
    Prose whole = text.text(content, comparison.position());
    return TextWidth.of(whole.plainText()) <= 40 ? whole : nothing();
  }

  /** Where the cells are too long for the board, they are empty, to be filled in class. */
  private List<Part.ComparisonRow> rows(Block.Comparison comparison) {
    int height = comparison.rowLabels().size();
    for (Block.ComparisonColumn column : comparison.columns()) {
      height = Math.max(height, column.cells().size());
    }
    height = Math.min(height, 6);
    boolean fits = width(comparison) <= COMPARISON;
    List<Part.ComparisonRow> rows = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<Part.ComparisonCell> cells = new ArrayList<>();
      for (Block.ComparisonColumn column : comparison.columns()) {
        boolean filled = fits && i < column.cells().size();
        cells.add(new Part.ComparisonCell(filled ? cell(column, i) : nothing(), List.of()));
      }
      boolean labelled = i < comparison.rowLabels().size();
      Prose label = labelled ? short40(comparison.rowLabels().get(i), comparison) : nothing();
      rows.add(new Part.ComparisonRow(label, cells));
    }
    return rows;
  }

  private Prose cell(Block.ComparisonColumn column, int index) {
    Block.Item item = column.cells().get(index);
    return bare(text.text(item.text(), item.position()));
  }

  /** Without badges and numbers of sources, which nobody writes on a board. */
  private static Prose bare(Prose text) {
    List<Span> spans = new ArrayList<>(text.spans());
    spans.removeIf(span -> span instanceof Span.Badge || span instanceof Span.Reference);
    return new Prose(spans, null, text.position());
  }

  private double width(Block.Comparison comparison) {
    double width = 0;
    for (Block.ComparisonColumn column : comparison.columns()) {
      for (int i = 0; i < column.cells().size(); i++) {
        width += TextWidth.of(cell(column, i).plainText());
      }
    }
    return width;
  }

  private Stream<Block> blocks() {
    Function<LessonStages.Timed, Stream<Block>> inside =
        timed ->
            Stream.concat(
                timed.section().introduction().stream(),
                timed.topics().stream().flatMap(topic -> topic.blocks().stream()));
    return stages.timed().stream().flatMap(inside);
  }

  private Prose nothing() {
    return ProsePlanner.plain("", start());
  }

  private Position start() {
    return lesson.sections().getFirst().position();
  }

  private record Candidate(Block.Comparison comparison, boolean issue, boolean core) {
    /** Of equals the first one wins, since a maximum keeps it. */
    static final Comparator<Candidate> ORDER =
        Comparator.comparing(Candidate::issue)
            .thenComparingLong(Candidate::sides)
            .thenComparing(Candidate::core)
            .thenComparingInt(
                candidate -> candidate.comparison().columns().getFirst().cells().size());

    long sides() {
      return comparison.columns().stream().filter(column -> column.side() != null).count();
    }
  }
}

package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kyozai.lesson.Block;
import kyozai.lesson.QuestionNumbers;
import kyozai.wording.Labels;

/** Turns the blocks of a lesson into the parts of a printed document for pupils. */
final class BlockPlanner {
  private static final int FULL_WIDTH = 100;

  /** Deeper than any drawing has room. */
  private static final int IN_CELL = 100;

  private static final List<String> BULLETS = List.of("・", "－");

  private final Labels labels;
  private final ProsePlanner prose;
  private final HeadingLevels levels;
  private final TablePlanner tables;
  private final ChartPlanner charts;
  private final QuizPlanner quizzes;
  private final Predicate<Block> elsewhere;
  private int faqNumber;
  private int around;

  /** Plans blocks where they stand. */
  BlockPlanner(
      Labels labels,
      QuestionNumbers numbers,
      ProsePlanner prose,
      HeadingLevels levels,
      ChartDrawer drawer) {
    this(labels, numbers, prose, levels, drawer, block -> false);
  }

  /**
   * Plans blocks but some.
   *
   * @param elsewhere the blocks that have a place of their own in the document
   */
  BlockPlanner(
      Labels labels,
      QuestionNumbers numbers,
      ProsePlanner prose,
      HeadingLevels levels,
      ChartDrawer drawer,
      Predicate<Block> elsewhere) {
    this.labels = labels;
    this.prose = prose;
    this.levels = levels;
    this.tables = new TablePlanner(labels, prose, this);
    this.charts = new ChartPlanner(labels, prose, tables, drawer);
    this.quizzes = new QuizPlanner(labels, numbers, prose, this);
    this.elsewhere = elsewhere;
  }

  /** What pupils may read of some blocks. */
  List<Part> parts(List<Block> blocks) {
    return parts(blocks, 0);
  }

  /** The same for blocks that stand in another one. */
  List<Part> inside(List<Block> blocks) {
    return inside(blocks, 0, 1);
  }

  /** The same for blocks in a cell of a table. */
  List<Part> inCell(List<Block> blocks) {
    return inside(blocks, 0, IN_CELL);
  }

  /**
   * The same.
   *
   * @param depth of the lists around them
   * @param further blocks around them
   */
  private List<Part> inside(List<Block> blocks, int depth, int further) {
    around += further;
    List<Part> parts = parts(blocks, depth);
    around -= further;
    return parts;
  }

  private List<Part> parts(List<Block> blocks, int depth) {
    List<Part> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block.attributes().inHandout() && !elsewhere.test(block)) {
        parts.addAll(parts(block, depth));
      }
    }
    return parts;
  }

  private List<Part> parts(Block block, int depth) {
    return switch (block) {
      case Block.Paragraph(var content, var attributes, var position) ->
          List.of(new Part.Paragraph(prose.prose(content, attributes, position)));
      case Block.SubHeading(int level, var content, var attributes, var position) ->
          List.of(
              new Part.Heading(levels.next(level), "", prose.prose(content, attributes, position)));
      case Block.ItemList list -> anchored(list, listing(list, depth));
      case Block.DataTable table -> anchored(table, tables.table(table));
      case Block.Chart chart -> anchored(chart, charts.chart(chart, around));
      case Block.Comparison comparison -> anchored(comparison, tables.comparison(comparison));
      case Block.Glossary glossary -> anchored(glossary, tables.glossary(glossary));
      case Block.Timeline timeline -> anchored(timeline, timeline(timeline));
      case Block.Figure figure -> anchored(figure, figure(figure));
      case Block.Quotation quotation -> anchored(quotation, quotation(quotation, depth));
      case Block.CodeSample code ->
          anchored(code, new Part.CodeSample(ProsePlanner.plain(code.code(), code.position())));
      case Block.Faq faq -> anchored(faq, faq(faq));
      case Block.Quiz quiz -> anchored(quiz, quizzes.quiz(quiz));
      case Block.Activity activity -> anchored(activity, activity(activity));
      case Block.BigQuestion question -> anchored(question, bigQuestion(question));
      case Block.BigNumber number -> anchored(number, bigNumber(number));
      case Block.SpokenText spoken -> List.of();
      case Block.PlainWording plain -> List.of();
      case Block.SlideBreak slideBreak -> List.of();
    };
  }

  private List<Part> anchored(Block block, Part part) {
    return anchored(block, List.of(part));
  }

  private List<Part> anchored(Block block, List<Part> parts) {
    String anchor = prose.anchor(block.attributes());
    if (anchor == null) {
      return parts;
    }
    List<Part> all = new ArrayList<>(parts);
    all.set(0, new Part.Anchored(anchor, parts.getFirst()));
    return all;
  }

  private Part listing(Block.ItemList list, int depth) {
    List<Part.ListEntry> entries = new ArrayList<>();
    int number = list.start();
    for (Block.Item item : list.items()) {
      String label =
          list.ordered() ? labels.listNumber(number) : BULLETS.get(depth % BULLETS.size());
      if (item.attributes().inHandout()) {
        entries.add(
            new Part.ListEntry(
                label,
                prose.prose(item.text(), item.attributes(), item.position()),
                inside(item.children(), depth + 1, 1)));
      }
      number++;
    }
    return new Part.Listing(list.ordered(), entries);
  }

  private Part timeline(Block.Timeline timeline) {
    List<Part.TimelineRow> rows = new ArrayList<>();
    for (Block.Event event : timeline.events()) {
      if (event.attributes().inHandout()) {
        rows.add(
            new Part.TimelineRow(
                labels.dates(event.from(), event.until(), event.about()),
                prose.prose(event.text(), event.attributes(), event.position())));
      }
    }
    return new Part.Timeline(rows);
  }

  private Part figure(Block.Figure figure) {
    Integer width = figure.widthPercent();
    String credit = figure.credit();
    return new Part.Figure(
        figure.picture(),
        figure.alt(),
        width == null ? FULL_WIDTH : width,
        prose.prose(figure.caption(), figure.position()),
        ProsePlanner.plain(credit == null ? "" : labels.credit(credit), figure.position()));
  }

  private Part quotation(Block.Quotation quotation, int depth) {
    return new Part.Quotation(
        inside(quotation.content(), depth, 1),
        prose.prose(quotation.attribution(), quotation.position()));
  }

  private Part faq(Block.Faq faq) {
    List<Part.FaqEntry> entries = new ArrayList<>();
    for (Block.FaqEntry entry : faq.entries()) {
      if (entry.attributes().inHandout()) {
        faqNumber++;
        entries.add(
            new Part.FaqEntry(
                "Q" + faqNumber,
                prose.prose(entry.question(), entry.attributes(), entry.position()),
                "A" + faqNumber,
                inside(entry.answer())));
      }
    }
    return new Part.Faq(entries);
  }

  private Part activity(Block.Activity activity) {
    return new Part.Activity(
        labels.activity(),
        labels.activityDetails(activity.form(), activity.attributes().minutes()),
        inside(activity.task()));
  }

  private Part bigQuestion(Block.BigQuestion question) {
    return new Part.BigQuestion(
        labels.bigQuestion(), prose.prose(question.text(), question.position()));
  }

  private Part bigNumber(Block.BigNumber number) {
    return new Part.BigNumber(
        ProsePlanner.plain(number.figure(), number.position()),
        number.unit(),
        prose.prose(number.label(), number.position()));
  }
}

package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kyozai.deck.TextParagraph.Marker;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Block.RemarkKind;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.PlainText;
import kyozai.lesson.Question;
import kyozai.lesson.QuestionNumbers;
import kyozai.wording.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Turns any block into plain lines: for the speaker notes, which have no tables or pictures, and
 * for blocks nested where a slide has no room for their own shape.
 */
final class LinePlanner {
  private static final Marker NONE = new Marker.None();
  private static final String CELL_GAP = " ／ ";

  private final Labels labels;
  private final QuestionNumbers numbers;
  private final RunPlanner runs;

  LinePlanner(Labels labels, QuestionNumbers numbers, RunPlanner runs) {
    this.labels = labels;
    this.numbers = numbers;
    this.runs = runs;
  }

  /** The lines of a block nested on a slide. */
  List<TextParagraph> onSlide(Block block, int level) {
    return new Pass(runs::runs, false).lines(block, level);
  }

  /** The lines of a block in the speaker notes, with its answers. */
  List<TextParagraph> inNotes(Block block) {
    return new Pass(runs::spokenRuns, true).lines(block, 0);
  }

  /** A line of the notes. */
  TextParagraph spoken(List<Inline> content) {
    return TextParagraph.of(runs.spokenRuns(content));
  }

  private final class Pass {
    private final Function<List<Inline>, List<Run>> text;
    private final boolean answers;
    private final List<TextParagraph> lines = new ArrayList<>();

    Pass(Function<List<Inline>, List<Run>> text, boolean answers) {
      this.text = text;
      this.answers = answers;
    }

    List<TextParagraph> lines(Block block, int level) {
      block(block, level);
      return lines;
    }

    private void add(List<Run> content, int level, Marker marker) {
      if (!content.isEmpty()) {
        lines.add(new TextParagraph(content, Math.min(level, 4), marker));
      }
    }

    private void line(List<Inline> content, int level) {
      add(text.apply(content), level, NONE);
    }

    private void words(String words, int level) {
      words.lines().filter(l -> !l.isBlank()).forEach(l -> add(List.of(Run.plain(l)), level, NONE));
    }

    private void blocks(List<Block> blocks, int level) {
      for (Block block : blocks) {
        if (answers || Shown.of(block) == Shown.ON_SLIDE) {
          block(block, level);
        }
      }
    }

    /** On a slide nothing stands that is for the teacher or for print, however deep. */
    private boolean isShown(Attributes attributes) {
      return answers || Shown.of(attributes) == Shown.ON_SLIDE;
    }

    private void block(Block block, int level) {
      switch (block) {
        case Block.Paragraph paragraph -> line(paragraph.content(), level);
        case Block.SubHeading heading -> line(heading.content(), level);
        case Block.ItemList list -> list(list, level);
        case Block.DataTable table -> {
          line(table.caption(), level);
          grid(table.grid(), level);
        }
        case Block.Chart chart -> {
          line(chart.caption(), level);
          words(chart.unit().isEmpty() ? "" : labels.unit(chart.unit()), level);
          grid(chart.data(), level);
        }
        case Block.Figure figure -> {
          words(figure.alt(), level);
          line(figure.caption(), level);
          words(figure.credit() == null ? "" : labels.credit(figure.credit()), level);
        }
        case Block.Quotation quotation -> {
          blocks(quotation.content(), level);
          prefixed("— ", quotation.attribution(), level);
        }
        case Block.CodeSample code -> words(code.code(), level);
        case Block.SpokenText spoken -> spoken.remarks().forEach(remark -> remark(remark, level));
        case Block.Timeline timeline ->
            timeline.events().stream()
                .filter(event -> isShown(event.attributes()))
                .forEach(event -> event(event, level));
        case Block.Comparison comparison -> comparison(comparison, level);
        case Block.Faq faq ->
            faq.entries().stream()
                .filter(entry -> isShown(entry.attributes()))
                .forEach(
                    entry -> {
                      prefixed("Q ", entry.question(), level);
                      blocks(entry.answer(), level);
                    });
        case Block.Quiz quiz ->
            quiz.questions().stream()
                .filter(question -> isShown(question.common().attributes()))
                .forEach(question -> question(question, level));
        case Block.Glossary glossary ->
            glossary.entries().stream()
                .filter(entry -> isShown(entry.attributes()))
                .forEach(entry -> glossaryEntry(entry, level));
        case Block.Activity activity -> {
          words(labels.activityDetails(activity.form(), activity.attributes().minutes()), level);
          blocks(activity.task(), level);
          modelAnswer(activity.modelAnswer(), level);
        }
        case Block.BigQuestion question -> {
          line(question.text(), level);
          modelAnswer(question.modelAnswer(), level);
        }
        case Block.BigNumber number -> {
          words((number.figure() + " " + number.unit()).strip(), level);
          line(number.label(), level);
        }
        case Block.PlainWording plain -> {}
        case Block.SlideBreak slideBreak -> {}
      }
    }

    private void prefixed(String prefix, List<Inline> content, int level) {
      List<Run> words = text.apply(content);
      if (!words.isEmpty()) {
        List<Run> all = new ArrayList<>();
        all.add(Run.plain(prefix));
        all.addAll(words);
        add(all, level, NONE);
      }
    }

    private void list(Block.ItemList list, int level) {
      int number = list.start();
      for (Block.Item item : list.items()) {
        Marker marker = list.ordered() ? new Marker.Numbered(number) : new Marker.Bullet();
        number++;
        if (isShown(item.attributes())) {
          add(text.apply(item.text()), level, marker);
          blocks(item.children(), level + 1);
        }
      }
    }

    private void grid(Grid grid, int level) {
      row(grid.header(), level);
      grid.rows().forEach(row -> row(row, level));
    }

    private void row(List<List<Inline>> cells, int level) {
      List<Run> all = new ArrayList<>();
      for (List<Inline> cell : cells) {
        if (!all.isEmpty()) {
          all.add(Run.plain(CELL_GAP));
        }
        all.addAll(text.apply(cell));
      }
      add(all, level, NONE);
    }

    private void remark(Block.Remark remark, int level) {
      int first = lines.size();
      blocks(remark.content(), level);
      if (lines.size() == first || remark.kind() == RemarkKind.PLAIN) {
        return;
      }
      Marker kind = new Marker.Remark(remark.kind());
      TextParagraph head = lines.get(first);
      if (head.marker().equals(NONE)) {
        lines.set(first, new TextParagraph(head.runs(), head.level(), kind));
      } else {
        lines.add(first, new TextParagraph(List.of(), head.level(), kind));
      }
    }

    private void event(Block.Event event, int level) {
      prefixed(labels.dates(event.from(), event.until(), event.about()) + " ", event.text(), level);
    }

    private void comparison(Block.Comparison comparison, int level) {
      for (Block.ComparisonColumn column : comparison.columns()) {
        line(column.head(), level);
        for (int i = 0; i < column.cells().size(); i++) {
          Block.Item cell = column.cells().get(i);
          if (!isShown(cell.attributes())) {
            continue;
          }
          boolean labelled = i < comparison.rowLabels().size();
          String label = labelled ? PlainText.of(comparison.rowLabels().get(i)) : "";
          prefixed(label.isEmpty() ? "" : label + " ", cell.text(), level + 1);
          blocks(cell.children(), level + 1);
        }
      }
    }

    private void glossaryEntry(Block.GlossaryEntry entry, int level) {
      @Nullable String reading = entry.reading();
      String term = PlainText.of(entry.term());
      prefixed((reading == null ? term : labels.ruby(term, reading)) + " ", entry.meaning(), level);
    }

    private void question(Question question, int level) {
      Integer number = numbers.of(question);
      String label = number == null ? "" : labels.quizNumber(number) + " ";
      prefixed(label, question.common().stem(), level);
      blocks(question.common().body(), level);
      if (question instanceof Question.MultipleChoice choices) {
        for (int i = 0; i < choices.choices().size(); i++) {
          prefixed(labels.choice(i) + " ", choices.choices().get(i).text(), level + 1);
        }
      }
      if (answers) {
        words(labels.quizAnswer(Answers.of(question, labels)), level);
        line(question.common().feedback(), level);
      }
    }

    private void modelAnswer(List<Inline> answer, int level) {
      if (answers && !answer.isEmpty()) {
        prefixed(labels.modelAnswer(""), answer, level);
      }
    }
  }
}

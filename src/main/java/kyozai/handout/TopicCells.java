package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.InnerBlocks;
import kyozai.lesson.Question;
import kyozai.lesson.QuestionNumbers;
import kyozai.wording.Labels;
import kyozai.wording.PlanLabels;

/** What a topic puts into the three columns of the procedure. */
final class TopicCells {
  private final List<Entry> activities = new ArrayList<>();
  private final List<Entry> remarks = new ArrayList<>();
  private final List<Entry> assessment = new ArrayList<>();
  private final LineText text;
  private final Labels labels;
  private final PlanLabels words;
  private final QuestionNumbers numbers;

  private TopicCells(LineText text, Labels labels, PlanLabels words, QuestionNumbers numbers) {
    this.text = text;
    this.labels = labels;
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * The cells of some blocks.
   *
   * @param numbers of the quiz items
   */
  static TopicCells of(
      List<Block> blocks, LineText text, Labels labels, PlanLabels words, QuestionNumbers numbers) {
    TopicCells cells = new TopicCells(text, labels, words, numbers);
    blocks.forEach(cells::add);
    return cells;
  }

  /** Whether there is nothing in them. */
  boolean isEmpty() {
    return activities.isEmpty() && remarks.isEmpty() && assessment.isEmpty();
  }

  /** Tasks, questions and expected answers. */
  List<Entry> activities() {
    return activities;
  }

  /** What the teacher minds. */
  List<Entry> remarks() {
    return remarks;
  }

  /** What the teacher looks for. */
  List<Entry> assessment() {
    return assessment;
  }

  private void add(Block block) {
    switch (block) {
      case Block.BigQuestion question ->
          activities.add(
              Entry.labelled(
                  words.task("question"), text.text(question.text(), question.position())));
      case Block.Activity activity -> activity(activity);
      case Block.Quiz quiz -> quiz(quiz);
      case Block.SpokenText spoken -> spoken.remarks().forEach(this::remark);
      case Block.Paragraph paragraph -> {}
      case Block.SubHeading heading -> {}
      case Block.ItemList list -> inner(list);
      case Block.DataTable table -> {}
      case Block.Figure figure -> {}
      case Block.Quotation quotation -> inner(quotation);
      case Block.CodeSample code -> {}
      case Block.Timeline timeline -> {}
      case Block.Comparison comparison -> inner(comparison);
      case Block.Faq faq -> inner(faq);
      case Block.Glossary glossary -> {}
      case Block.BigNumber number -> {}
      case Block.Chart chart -> {}
      case Block.PlainWording plain -> {}
      case Block.SlideBreak slideBreak -> {}
    }
  }

  /** Tasks and notes are worth a line wherever they stand. */
  private void inner(Block block) {
    InnerBlocks.of(block, attributes -> true).forEach(this::add);
  }

  private void activity(Block.Activity activity) {
    List<String> details = new ArrayList<>();
    if (activity.form() != null) {
      details.add(labels.form(activity.form()));
    }
    Integer minutes = activity.attributes().minutes();
    if (minutes != null) {
      details.add(labels.minutes(minutes));
    }
    Prose none = ProsePlanner.plain("", activity.position());
    boolean labelled = false;
    for (FormPart.Line line : text.of(activity.task())) {
      if (!labelled) {
        boolean paragraph = line.mark().isEmpty();
        activities.add(Entry.labelled(words.activity(details), paragraph ? line.text() : none));
        labelled = true;
        if (paragraph) {
          continue;
        }
      }
      activities.add(Entry.line(line.mark(), line.text()));
    }
  }

  private void quiz(Block.Quiz quiz) {
    Prose none = ProsePlanner.plain("", quiz.position());
    activities.add(Entry.labelled(words.task("quiz"), none));
    for (Question question : quiz.questions()) {
      Position position = question.common().position();
      Integer number = numbers.of(question);
      String mark = number == null ? words.line("note") : words.quizItem(number);
      activities.add(Entry.line(mark, text.text(question.common().stem(), position)));
      question.common().body().forEach(this::add);
    }
  }

  private void remark(Block.Remark remark) {
    for (FormPart.Line line : text.of(remark.content())) {
      switch (remark.kind()) {
        case ASK -> activities.add(Entry.line(words.line("ask"), line.text()));
        case EXPECT -> activities.add(Entry.line(words.line("expect"), line.text()));
        case ASSESS ->
            assessment.add(
                Entry.line(words.line("note"), Criterion.of(line.text(), words).prose()));
        case TELL, NOTE -> remarks.add(Entry.line(words.line("note"), line.text()));
        case PLAIN -> remarks.add(new Entry("", line.mark(), line.text()));
      }
    }
  }
}

package kyozai.handout;

import java.util.ArrayList;
import java.util.List;
import kyozai.handout.FormPart.ProcedureRow;
import kyozai.lesson.Block;
import kyozai.lesson.Lesson;
import kyozai.lesson.QuestionNumbers;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;
import kyozai.wording.Labels;
import kyozai.wording.PlanLabels;

/** Plans the table of what happens in a lesson, a row for each topic. */
final class ProcedurePlanner {
  private final Lesson lesson;
  private final LessonStages stages;
  private final LineText text;
  private final Labels labels;
  private final PlanLabels words;
  private final QuestionNumbers numbers;
  private final List<ProcedureRow> rows = new ArrayList<>();

  ProcedurePlanner(
      Lesson lesson, LessonStages stages, LineText text, Labels labels, PlanLabels words) {
    this.lesson = lesson;
    this.stages = stages;
    this.text = text;
    this.labels = labels;
    this.words = words;
    this.numbers = QuestionNumbers.of(lesson);
  }

  /** The table; what is read outside class stands at its end. */
  FormPart.Procedure plan() {
    stages.timed().forEach(this::section);
    extras();
    return new FormPart.Procedure(
        "procedure",
        words.procedure(lesson.info().setting().minutes()),
        words.heads("procedure"),
        rows);
  }

  private void section(LessonStages.Timed timed) {
    Section section = timed.section();
    List<String> clock = new ArrayList<>();
    Integer minutes = timed.minutes();
    if (minutes != null) {
      clock.add(labels.minutes(minutes));
      if (timed.from() >= 0) {
        clock.add(words.clock(timed.from(), timed.from() + minutes));
      }
    }
    Prose title = text.text(section.title(), section.position());
    Opening opening = new Opening(words.stage(timed.stage()), clock, title);
    if (timed.topics().isEmpty() || !cells(section.introduction()).isEmpty()) {
      opening = rows(opening, none(), "", cells(section.introduction()));
    }
    for (Topic topic : timed.topics()) {
      opening = topic(opening, topic);
    }
  }

  private void extras() {
    List<String> extra = words.extra();
    Opening opening = new Opening(extra.getFirst(), extra.subList(1, extra.size()), none());
    for (Section section : lesson.sections()) {
      if (!LessonStages.isForTeachers(section.attributes())) {
        for (Topic topic : section.topics()) {
          boolean taught = LessonStages.isTaught(topic.attributes());
          if (!taught && !LessonStages.isForTeachers(topic.attributes())) {
            opening = topic(opening, topic);
          }
        }
      }
    }
  }

  private Opening topic(Opening opening, Topic topic) {
    Integer minutes = topic.attributes().minutes();
    return rows(
        opening,
        text.text(topic.headline(), topic.position()),
        minutes == null ? "" : words.topicMinutes(minutes),
        cells(topic.blocks()));
  }

  private TopicCells cells(List<Block> blocks) {
    return TopicCells.of(blocks, text, labels, words, numbers);
  }

  /** Adds the rows of a topic; answers what the rows behind them begin with. */
  private Opening rows(Opening opening, Prose headline, String minutes, TopicCells cells) {
    Opening begin = opening;
    Prose head = headline;
    String behind = minutes;
    for (RowSplitter.Row row : RowSplitter.rows(cells)) {
      boolean first = !begin.again();
      rows.add(
          new ProcedureRow(
              first,
              begin.again() ? words.again(begin.stage()) : begin.stage(),
              begin.minutes(),
              begin.title(),
              head,
              behind,
              Entry.pieces(row.activities()),
              Entry.pieces(row.remarks()),
              Entry.pieces(row.assessment())));
      begin = begin.next(none());
      head = none();
      behind = "";
    }
    return begin;
  }

  private Prose none() {
    return ProsePlanner.plain("", lesson.sections().getFirst().position());
  }

  /**
   * What the next row says in its first column.
   *
   * @param again whether a row of this section stands above it
   */
  private record Opening(String stage, List<String> minutes, Prose title, boolean again) {
    Opening(String stage, List<String> minutes, Prose title) {
      this(stage, minutes, title, false);
    }

    Opening next(Prose none) {
      return new Opening(stage, List.of(), none, true);
    }
  }
}

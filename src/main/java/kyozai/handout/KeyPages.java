package kyozai.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Position;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;
import kyozai.lesson.Question;
import kyozai.lesson.Source;
import kyozai.lesson.SourceNumbers;
import kyozai.wording.Labels;
import kyozai.wording.SheetLabels;

/**
 * The answers of a lesson. What has room in the sheet is written there; what has not, and all
 * reasons with their sources, go on pages of their own.
 */
final class KeyPages {
  /** A remark stands on one line behind the number of its item, in smaller print. */
  private static final double REMARK_SIZE = 9 / 10.5;

  private static final double REMARK_INDENT = 3.5;

  /** Ems in the box for an answer in words. */
  private static final double BOX = 17;

  private final Lesson lesson;
  private final Labels labels;
  private final SheetLabels words;
  private final double line;
  private final SourceNumbers numbers;
  private final ProsePlanner brief;
  private final ProsePlanner full;
  private final List<WorkPart.Explanation> explanations = new ArrayList<>();
  private final Set<String> cited = new LinkedHashSet<>();

  KeyPages(Lesson lesson, Labels labels, SheetLabels words, double line) {
    this.lesson = lesson;
    this.labels = labels;
    this.words = words;
    this.line = line;
    this.numbers = SourceNumbers.of(lesson);
    this.brief = new ProsePlanner(lesson, labels, new ProseRules.Task());
    this.full = new ProsePlanner(lesson, labels, new ProseRules.Explaining());
  }

  /** What is written into the box of a question. */
  Prose boxed(Question question, String label) {
    Prose answer = answer(question);
    return fits(answer) ? answer : ProsePlanner.plain(words.seeBehind(label), answer.position());
  }

  private static boolean fits(Prose answer) {
    return Ems.of(answer.plainText()) <= BOX;
  }

  private Prose answer(Question question) {
    Position position = question.common().position();
    return switch (question) {
      case Question.MultipleChoice(var common, var choices) -> {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
          if (choices.get(i).correct()) {
            marks.add(labels.choice(i));
          }
        }
        yield ProsePlanner.plain(labels.joined(marks), position);
      }
      case Question.TrueFalse(var common, boolean right) ->
          ProsePlanner.plain(words.verdict(right), position);
      case Question.ShortAnswer(var common, var accepted) ->
          brief.prose(accepted.getFirst(), position);
    };
  }

  /** The line below a question: what it tests, its points, and why the answer is right. */
  Prose remark(Question question, String label) {
    Question.Common common = question.common();
    String head = words.head(common.viewpoint(), common.points());
    List<Inline> reason = reason(question);
    boolean fits = fits(answer(question));
    if (reason.isEmpty() && fits) {
      return ProsePlanner.plain(head, common.position());
    }
    Prose whole = joined(head + words.reason(""), brief.prose(reason, common.position()));
    if (fits
        && Ems.of(whole.plainText()) <= (line - REMARK_INDENT) / REMARK_SIZE
        && !cites(reason)) {
      return whole;
    }
    explain(
        label,
        answer(question),
        head,
        reason.isEmpty()
            ? ProsePlanner.plain("", common.position())
            : joined(words.reason(""), full.prose(reason, common.position())));
    note(reason);
    return ProsePlanner.plain(head + words.seeBehind(label), common.position());
  }

  private List<Inline> reason(Question question) {
    List<Inline> reason = new ArrayList<>();
    if (question instanceof Question.ShortAnswer(var common, var accepted) && accepted.size() > 1) {
      List<String> others = new ArrayList<>();
      accepted.subList(1, accepted.size()).forEach(other -> others.add(PlainText.of(other)));
      reason.add(new Inline.Text(words.also(labels.joined(others))));
    }
    reason.addAll(question.common().feedback());
    return reason;
  }

  private void explain(String label, Prose answer, String head, Prose reason) {
    List<Prose> lines = new ArrayList<>();
    lines.add(joined(words.right(""), answer));
    if (!reason.isEmpty()) {
      lines.add(reason);
    }
    if (!head.isEmpty()) {
      lines.add(ProsePlanner.plain(head.strip(), reason.position()));
    }
    explanations.add(new WorkPart.Explanation(words.question(label), lines));
  }

  /**
   * What is written over the lines of a task.
   *
   * @param lines how many there are
   */
  Prose model(String label, List<Inline> model, int lines, Position position) {
    Prose answer = brief.prose(model, position);
    if (answer.isEmpty()) {
      return answer;
    }
    Prose whole = joined(words.model(), answer);
    if (Ems.lines(whole.plainText(), line) <= lines && !cites(model)) {
      return whole;
    }
    note(model);
    Prose behind = joined(words.model(), full.prose(model, position));
    explanations.add(new WorkPart.Explanation(words.task(label), List.of(behind)));
    return ProsePlanner.plain(words.model() + words.seeBehind(label), position);
  }

  /**
   * What a party holds on a point; whose claim it is, the head of the column says.
   *
   * @param party the head of its column
   * @param fits whether it has room in the table
   */
  Prose position(String task, String party, Block.Item cell, boolean fits) {
    if (!fits) {
      Prose whole = full.prose(CellText.of(cell), cell.position());
      note(CellText.of(cell));
      explanations.add(new WorkPart.Explanation(words.task(task) + " " + party, List.of(whole)));
      return ProsePlanner.plain(words.seeBehind(task), cell.position());
    }
    Prose words = brief.prose(CellText.of(cell), cell.position());
    List<Span> unmarked = words.spans().stream().filter(s -> !(s instanceof Span.Badge)).toList();
    return new Prose(unmarked, null, words.position());
  }

  /** The pages behind the sheet; none when all has room in it. */
  List<Part> parts(HeadingLevels levels) {
    List<Part> parts = new ArrayList<>();
    if (!explanations.isEmpty()) {
      parts.add(new WorkPart.Explanations(words.explanations(), explanations));
    }
    List<Source> sources =
        numbers.ordered().stream().filter(source -> cited.contains(source.id())).toList();
    if (!sources.isEmpty()) {
      Prose heading = ProsePlanner.plain(labels.sources(), HandoutInfo.start(lesson));
      parts.add(new Part.Heading(levels.next(1), "", heading));
      parts.add(new Part.SourceList(SourceEntries.of(sources, numbers, labels)));
    }
    return parts;
  }

  private void note(List<Inline> content) {
    InlineWalker.walkText(
        content,
        inline -> {
          if (inline instanceof Inline.Citation citation) {
            cited.addAll(citation.sourceIds());
          }
        });
  }

  private static boolean cites(List<Inline> content) {
    boolean[] found = {false};
    InlineWalker.walkText(content, inline -> found[0] |= inline instanceof Inline.Citation);
    return found[0];
  }

  private static Prose joined(String before, Prose prose) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span.Words(before));
    spans.addAll(prose.spans());
    return new Prose(spans, null, prose.position());
  }
}

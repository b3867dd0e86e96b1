package kyozai.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kyozai.deck.RunStyle.Tone;
import kyozai.diagnostic.Language;
import kyozai.lesson.Inline;
import kyozai.lesson.Inline.StatusBadge;
import kyozai.lesson.Side;
import org.jspecify.annotations.Nullable;

/** Turns the inlines of a lesson into the runs of a slide. */
final class RunPlanner {
  private static final RunStyle BADGE = new RunStyle(false, false, false, true, Tone.MUTED);

  private final SlideContext context;
  private boolean inHeadline;

  RunPlanner(SlideContext context) {
    this.context = context;
  }

  /** Runs for a slide: citations go to its source line. */
  List<Run> runs(List<Inline> content) {
    List<Run> runs = new ArrayList<>();
    append(content, RunStyle.PLAIN, null, false, runs);
    return trimmed(runs);
  }

  /** Runs for a headline, which may show readings above their words. */
  List<Run> headline(List<Inline> content) {
    List<Run> runs = new ArrayList<>();
    inHeadline = true;
    append(content, RunStyle.PLAIN, null, false, runs);
    inHeadline = false;
    return trimmed(runs);
  }

  /** Runs for the speaker notes: citations stay in the text as numbers. */
  List<Run> spokenRuns(List<Inline> content) {
    List<Run> runs = new ArrayList<>();
    append(content, RunStyle.PLAIN, null, true, runs);
    return trimmed(runs);
  }

  private void append(
      List<Inline> content, RunStyle style, @Nullable String link, boolean spoken, List<Run> runs) {
    for (Inline inline : inHeadline || spoken ? content : joined(content)) {
      switch (inline) {
        case Inline.Text(String text) -> runs.add(new Run(text, style, link));
        case Inline.Code(String text) -> runs.add(new Run(text, code(style), link));
        case Inline.Strong(var inner) -> append(inner, bold(style), link, spoken, runs);
        case Inline.Cloze term -> append(term.content(), bold(style), link, spoken, runs);
        case Inline.Emphasis(var inner) -> append(inner, stressed(style), link, spoken, runs);
        case Inline.Link(var inner, String target) ->
            append(inner, style, resolve(target), spoken, runs);
        case Inline.Ruby(String base, String reading, boolean added) ->
            // A teacher needs no reading that was added for pupils.
            runs.add(
                added && spoken ? new Run(base, style, link) : ruby(base, reading, style, link));
        case Inline.LineBreak lineBreak -> runs.add(new Run("\n", style, null));
        case Inline.StatusBadge badge -> {
          closeUp(runs);
          runs.add(new Run(" " + badge(badge), BADGE, null));
        }
        case Inline.Citation(var ids, var position) -> {
          closeUp(runs);
          String marks = cite(ids);
          if (spoken && !marks.isEmpty()) {
            runs.add(new Run(" " + marks, style, null));
          }
        }
      }
    }
  }

  /** Readings in brackets tear words apart: those of neighbours share their brackets. */
  private static List<Inline> joined(List<Inline> content) {
    List<Inline> joined = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Ruby(String base, String reading, boolean added)
          && added
          && Character.isIdeographic(base.codePointAt(0))
          && !joined.isEmpty()
          && joined.getLast() instanceof Inline.Ruby before
          && before.added()) {
        joined.removeLast();
        joined.add(new Inline.Ruby(before.base() + base, before.reading() + reading, true));
      } else {
        joined.add(inline);
      }
    }
    return joined;
  }

  private String cite(List<String> ids) {
    StringBuilder marks = new StringBuilder();
    for (String id : ids) {
      int number = context.cite(id);
      if (number > 0) {
        marks.append('[').append(number).append(']');
      }
    }
    return marks.toString();
  }

  private Run ruby(String base, String reading, RunStyle style, @Nullable String link) {
    boolean first = context.explain(base, reading);
    String text = first ? context.labels().ruby(base, reading) : base;
    Run.Ruby ruby = first && inHeadline ? new Run.Ruby(base, reading) : null;
    return new Run(text, style, link, ruby);
  }

  private @Nullable String resolve(String target) {
    if (!target.startsWith("#")) {
      return target;
    }
    String slide = context.slideOf(target.substring(1));
    return slide == null ? null : "#" + slide;
  }

  /** The words of a badge in the brackets of its kind, with the shape of its side. */
  private String badge(StatusBadge badge) {
    String words = context.labels().badge(badge);
    return switch (badge.status()) {
      case CLAIM -> "〔" + shape(badge.side()) + words + "〕";
      case REPORT -> "［" + words + "］";
      case COURT -> "【" + words + "】";
      case OPEN -> "〈" + words + "〉";
    };
  }

  private String shape(@Nullable Side side) {
    SideMark mark = sideMark(side);
    return mark == null ? "" : mark.shape() + " ";
  }

  /** The mark of a side; null for none. */
  @Nullable SideMark sideMark(@Nullable Side side) {
    int index = side == null ? -1 : context.lesson().info().sides().indexOf(side);
    return side == null || index < 0 || index > 3 ? null : new SideMark(index, side.name());
  }

  private static RunStyle bold(RunStyle style) {
    return new RunStyle(true, style.italic(), style.code(), style.small(), style.tone());
  }

  private static RunStyle code(RunStyle style) {
    return new RunStyle(style.bold(), style.italic(), true, style.small(), style.tone());
  }

  /** Japanese has no italics; stress is bold there. */
  private RunStyle stressed(RunStyle style) {
    boolean japanese = context.lesson().info().language() == Language.JA;
    return japanese
        ? bold(style)
        : new RunStyle(style.bold(), true, style.code(), style.small(), style.tone());
  }

  /** Drops the space that was typed before a citation or badge. */
  private static void closeUp(List<Run> runs) {
    if (!runs.isEmpty()) {
      Run last = runs.removeLast();
      String text = last.text().equals("\n") ? last.text() : last.text().stripTrailing();
      if (!text.isEmpty()) {
        runs.add(new Run(text, last.style(), last.link(), last.ruby()));
      }
    }
  }

  private static List<Run> trimmed(List<Run> runs) {
    closeUp(runs);
    return merged(runs);
  }

  private static List<Run> merged(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      if (!merged.isEmpty() && joins(merged.getLast(), run)) {
        Run before = merged.removeLast();
        merged.add(new Run(before.text() + run.text(), run.style(), run.link()));
      } else {
        merged.add(run);
      }
    }
    return merged;
  }

  private static boolean joins(Run before, Run after) {
    boolean breaks = before.text().equals("\n") || after.text().equals("\n");
    return !breaks
        && before.ruby() == null
        && after.ruby() == null
        && before.style().equals(after.style())
        && Objects.equals(before.link(), after.link());
  }
}

package kyozai.outline;

import java.util.List;
import java.util.stream.Collectors;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Grid;
import kyozai.lesson.Inline;
import kyozai.lesson.Lesson;
import kyozai.lesson.Question;
import kyozai.lesson.Section;
import kyozai.lesson.Topic;

/** A lesson as a few short lines, for tests that compare text. */
final class LessonDump {
  private final StringBuilder out = new StringBuilder();

  private LessonDump() {}

  static String of(Lesson lesson) {
    var dump = new LessonDump();
    dump.line(0, "lesson " + text(lesson.info().title()));
    lesson.sections().forEach(dump::section);
    return dump.out.toString();
  }

  private void section(Section section) {
    String words =
        (section.kind() == null ? "" : " kind=" + section.kind())
            + (section.stage() == null ? "" : " stage=" + section.stage());
    line(0, "# " + text(section.title()) + attributes(section.attributes()) + words);
    section.introduction().forEach(block -> block(1, block));
    section.topics().forEach(this::topic);
  }

  private void topic(Topic topic) {
    line(0, "## " + text(topic.headline()) + attributes(topic.attributes()));
    topic.blocks().forEach(block -> block(1, block));
  }

  private void block(int depth, Block block) {
    String a = attributes(block.attributes());
    switch (block) {
      case Block.Paragraph p -> line(depth, "p " + text(p.content()) + a);
      case Block.SubHeading h -> line(depth, "h" + h.level() + " " + text(h.content()) + a);
      case Block.ItemList l -> {
        line(depth, (l.ordered() ? "ol " + l.start() : "ul") + a);
        l.items().forEach(item -> item(depth + 1, item));
      }
      case Block.DataTable t -> {
        line(depth, "table " + text(t.caption()) + a);
        grid(depth + 1, t.grid());
      }
      case Block.Figure f ->
          line(
              depth,
              "figure "
                  + f.picture()
                  + " alt="
                  + f.alt()
                  + " caption="
                  + text(f.caption())
                  + " credit="
                  + f.credit()
                  + " width="
                  + f.widthPercent()
                  + a);
      case Block.Quotation q -> {
        line(depth, "quote by " + text(q.attribution()) + a);
        q.content().forEach(b -> block(depth + 1, b));
      }
      case Block.CodeSample c ->
          line(depth, "code " + c.language() + " " + c.code().replace("\n", "⏎") + a);
      case Block.SpokenText s -> {
        line(depth, "notes" + a);
        for (Block.Remark remark : s.remarks()) {
          line(depth + 1, "remark " + remark.kind());
          remark.content().forEach(b -> block(depth + 2, b));
        }
      }
      case Block.Timeline t -> {
        line(depth, "timeline" + a);
        for (Block.Event e : t.events()) {
          String until = e.until() == null ? "" : "/" + e.until();
          line(
              depth + 1,
              (e.about() ? "~" : "")
                  + e.from()
                  + until
                  + " "
                  + text(e.text())
                  + attributes(e.attributes()));
        }
      }
      case Block.Comparison c -> {
        line(depth, "compare " + c.rowLabels().stream().map(LessonDump::text).toList() + a);
        for (Block.ComparisonColumn column : c.columns()) {
          String side = column.side() == null ? "" : " side=" + column.side().key();
          line(depth + 1, "column " + text(column.head()) + side);
          column.cells().forEach(item -> item(depth + 2, item));
        }
      }
      case Block.Faq f -> {
        line(depth, "faq" + a);
        for (Block.FaqEntry e : f.entries()) {
          line(depth + 1, "q " + text(e.question()) + attributes(e.attributes()));
          e.answer().forEach(b -> block(depth + 2, b));
        }
      }
      case Block.Quiz q -> {
        line(depth, "quiz" + a);
        q.questions().forEach(question -> question(depth + 1, question));
      }
      case Block.Glossary g -> {
        line(depth, "glossary" + a);
        for (Block.GlossaryEntry e : g.entries()) {
          line(
              depth + 1,
              text(e.term())
                  + " ("
                  + e.reading()
                  + ") = "
                  + text(e.meaning())
                  + attributes(e.attributes()));
        }
      }
      case Block.Activity t -> {
        line(depth, "activity form=" + t.form() + " lines=" + t.lines() + a);
        t.task().forEach(b -> block(depth + 1, b));
        line(depth + 1, "answer " + text(t.modelAnswer()));
      }
      case Block.BigQuestion q ->
          line(depth, "question " + text(q.text()) + " answer " + text(q.modelAnswer()) + a);
      case Block.BigNumber n ->
          line(depth, "number " + n.figure() + " [" + n.unit() + "] " + text(n.label()) + a);
      case Block.Chart c -> {
        line(depth, "chart " + c.type() + " [" + c.unit() + "] " + text(c.caption()) + a);
        grid(depth + 1, c.data());
      }
      case Block.PlainWording p -> {
        line(depth, "plain" + a);
        p.content().forEach(b -> block(depth + 1, b));
      }
      case Block.SlideBreak b -> line(depth, "---");
    }
  }

  private void question(int depth, Question question) {
    Question.Common c = question.common();
    String extra =
        (c.points() == null ? "" : " points=" + c.points())
            + (c.viewpoint() == null ? "" : " viewpoint=" + c.viewpoint())
            + (c.bloom() == null ? "" : " bloom=" + c.bloom());
    line(depth, "q " + text(c.stem()) + extra + attributes(c.attributes()));
    c.body().forEach(b -> block(depth + 1, b));
    switch (question) {
      case Question.MultipleChoice m ->
          m.choices().forEach(x -> line(depth + 1, (x.correct() ? "+ " : "- ") + text(x.text())));
      case Question.TrueFalse t -> line(depth + 1, "answer " + t.answer());
      case Question.ShortAnswer s ->
          line(depth + 1, "answer " + s.accepted().stream().map(LessonDump::text).toList());
    }
    if (!c.feedback().isEmpty()) {
      line(depth + 1, "why " + text(c.feedback()));
    }
  }

  private void item(int depth, Block.Item item) {
    line(depth, "- " + text(item.text()) + attributes(item.attributes()));
    item.children().forEach(b -> block(depth + 1, b));
  }

  private void grid(int depth, Grid grid) {
    line(depth, grid.alignments() + " | " + cells(grid.header()));
    grid.rows().forEach(row -> line(depth, "| " + cells(row)));
  }

  private static String cells(List<List<Inline>> cells) {
    return cells.stream().map(LessonDump::text).collect(Collectors.joining(" | "));
  }

  private static String attributes(Attributes a) {
    StringBuilder out = new StringBuilder();
    if (a.id() != null) {
      out.append(" #").append(a.id());
    }
    if (a.importance() != Attributes.Importance.MORE) {
      out.append(" ").append(a.importance());
    }
    if (a.minutes() != null) {
      out.append(" ").append(a.minutes()).append("min");
    }
    if (a.audience() != Attributes.Audience.ALL) {
      out.append(" for=").append(a.audience());
    }
    if (!a.levels().isEmpty()) {
      out.append(" level=").append(a.levels());
    }
    if (a.medium() != Attributes.Medium.BOTH) {
      out.append(" only=").append(a.medium());
    }
    if (!a.plain().isEmpty()) {
      out.append(" plain=").append(text(a.plain()));
    }
    return out.isEmpty() ? "" : " {" + out.substring(1) + "}";
  }

  /** Running text; each kind of inline has its own brackets. */
  static String text(List<Inline> inlines) {
    return inlines.stream().map(LessonDump::text).collect(Collectors.joining());
  }

  private static String text(Inline inline) {
    return switch (inline) {
      case Inline.Text t -> t.text();
      case Inline.Strong s -> "<b>" + text(s.content()) + "</b>";
      case Inline.Emphasis e -> "<i>" + text(e.content()) + "</i>";
      case Inline.Code c -> "<code>" + c.text() + "</code>";
      case Inline.Link l -> "<a " + l.target() + ">" + text(l.content()) + "</a>";
      case Inline.Ruby r -> "<" + r.base() + "/" + r.reading() + ">";
      case Inline.Cloze c -> "<==" + text(c.content()) + "==>";
      case Inline.Citation c -> "<@" + String.join(",", c.sourceIds()) + ">";
      case Inline.StatusBadge b ->
          "<!"
              + b.status()
              + (b.side() == null ? "" : " side=" + b.side().name())
              + (b.by() == null ? "" : " by=" + b.by())
              + ">";
      case Inline.LineBreak b -> "⏎";
    };
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
  }
}

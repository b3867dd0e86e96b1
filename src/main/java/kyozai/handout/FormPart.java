package kyozai.handout;

import java.util.List;

/**
 * A piece of a form, such as a lesson plan: it has a name, by which the form's template places it.
 */
public sealed interface FormPart {

  /** The name in templates. */
  String name();

  /** What is printed before it. */
  String label();

  /** A label that others stand below. */
  record Group(String name, String label) implements FormPart {}

  /**
   * A field.
   *
   * @param lines what is known; without any the field is empty
   * @param blank what is printed in an empty field, such as 年 組, possibly empty
   * @param aloud what the room to write is called when read aloud
   * @param room lines to write on, from 0 to 8
   */
  record Field(String name, String label, List<Line> lines, String blank, String aloud, int room)
      implements FormPart {
    /** Keeps its own list. */
    public Field {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table to fill in.
   *
   * @param rows empty ones below the heads; each entry is what the row is called when read aloud
   */
  record Blank(String name, String label, List<String> heads, List<String> rows)
      implements FormPart {
    /** Keeps its own lists. */
    public Blank {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /** The goals of the lesson by viewpoint. */
  record Goals(String name, String label, List<GoalGroup> groups) implements FormPart {
    /** Keeps its own list. */
    public Goals {
      groups = List.copyOf(groups);
    }
  }

  /** The goals of one viewpoint; without any there is room to write. */
  record GoalGroup(String viewpoint, List<Prose> goals) {
    /** Keeps its own list. */
    public GoalGroup {
      goals = List.copyOf(goals);
    }
  }

  /**
   * How well the goals are reached.
   *
   * @param heads of the viewpoint and of A, B and C
   */
  record Rubric(String name, String label, List<String> heads, List<RubricRow> rows)
      implements FormPart {
    /** Keeps its own lists. */
    public Rubric {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a rubric; A and C are for the teacher to write.
   *
   * @param standard B, possibly empty
   */
  record RubricRow(String viewpoint, Prose standard) {}

  /**
   * What happens in the lesson.
   *
   * @param heads of the four columns
   */
  record Procedure(String name, String label, List<String> heads, List<ProcedureRow> rows)
      implements FormPart {
    /** Keeps its own lists. */
    public Procedure {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of the procedure: a topic, or a part of a long one.
   *
   * @param first whether a section begins here, which a heavier rule shows
   * @param stage of the section
   * @param minutes of the section and when it takes place; none but in its first row
   * @param title of the section, in its first row; else empty
   * @param headline of the topic; empty where it goes on
   * @param topicMinutes with what stands around them, possibly empty
   */
  record ProcedureRow(
      boolean first,
      String stage,
      List<String> minutes,
      Prose title,
      Prose headline,
      String topicMinutes,
      List<Piece> activities,
      List<Piece> remarks,
      List<Piece> assessment) {
    /** Keeps its own lists. */
    public ProcedureRow {
      minutes = List.copyOf(minutes);
      activities = List.copyOf(activities);
      remarks = List.copyOf(remarks);
      assessment = List.copyOf(assessment);
    }
  }

  /**
   * A paragraph with the lines below it.
   *
   * @param label such as 活動, possibly empty
   * @param text possibly empty
   */
  record Piece(String label, Prose text, List<Line> lines) {
    /** Keeps its own list. */
    public Piece {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line with a sign before it.
   *
   * @param mark such as ○, or empty
   */
  record Line(String mark, Prose text) {
    /** Whether the sign is a word, such as 問1, and takes more than one character's room. */
    public boolean isWide() {
      return TextWidth.of(mark) > 1.05;
    }
  }

  /**
   * What stands on the board at the end of the lesson.
   *
   * @param question possibly empty
   * @param heads the sides of the main comparison, possibly none
   * @param rows of the comparison; cells to write in may be empty
   * @param flow the headlines of the sections
   * @param summary what the lesson comes to, possibly empty
   */
  record BoardPlan(
      String name,
      String label,
      BoardWords words,
      Prose question,
      List<Prose> aims,
      List<Part.ComparisonHead> heads,
      List<Part.ComparisonRow> rows,
      List<Prose> flow,
      List<Prose> summary)
      implements FormPart {
    /** Keeps its own lists. */
    public BoardPlan {
      aims = List.copyOf(aims);
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
      flow = List.copyOf(flow);
      summary = List.copyOf(summary);
    }

    /** Whether the rows of the comparison have labels. */
    public boolean isLabelled() {
      return rows.stream().anyMatch(row -> !row.label().isEmpty());
    }
  }

  /** The labels on a board plan. */
  record BoardWords(
      String question,
      String aims,
      String flow,
      String summary,
      String projection,
      String chalk,
      String aloud) {}
}

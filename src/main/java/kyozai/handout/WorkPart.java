package kyozai.handout;

import java.util.List;

/**
 * A piece of a worksheet. The key has the same pieces with the same room in them; what is empty in
 * the worksheet is written there.
 */
public sealed interface WorkPart extends Part {

  /**
   * Where pupils write who they are.
   *
   * @param stamp what the teacher's box is called, possibly empty for none
   */
  record NameLine(String name, String date, String stamp) implements WorkPart {}

  /** What to do, in one or two sentences. */
  record Instruction(String text) implements WorkPart {}

  /** The words to choose from. */
  record WordBank(String label, List<Prose> words) implements WorkPart {
    /** Keeps its own list. */
    public WordBank {
      words = List.copyOf(words);
    }
  }

  /** Running text with blanks. */
  record ClozeText(List<Prose> lines) implements WorkPart {
    /** Keeps its own list. */
    public ClozeText {
      lines = List.copyOf(lines);
    }
  }

  /** Questions with a box for each answer. */
  record Exercises(List<Exercise> items) implements WorkPart {
    /** Keeps its own list. */
    public Exercises {
      items = List.copyOf(items);
    }
  }

  /**
   * A question and a box for its answer.
   *
   * @param instruction how to answer, where that differs from the question before; possibly empty
   * @param item without a word about the answer
   * @param wide whether words are written into the box, not a letter
   * @param answer empty in the worksheet
   * @param remark one line below, empty in the worksheet
   */
  record Exercise(String instruction, QuizItem item, boolean wide, Prose answer, Prose remark) {}

  /**
   * A task with lines to write on.
   *
   * @param label such as (1)
   * @param details with whom and how long, possibly empty
   */
  record Task(String label, String details, List<Part> task, Ruling ruling) implements WorkPart {
    /** Keeps its own list. */
    public Task {
      task = List.copyOf(task);
    }
  }

  /**
   * Ruled lines.
   *
   * @param lines one entry for each line
   * @param written over the lines; empty in the worksheet
   */
  record Ruling(List<Integer> lines, Prose written) {
    /** Keeps its own list. */
    public Ruling {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What the parties of a comparison hold, to be filled in.
   *
   * @param label such as (1)
   * @param instruction what to do
   * @param caption what is compared
   */
  record Positions(
      String label,
      String instruction,
      Prose caption,
      List<ComparisonHead> heads,
      List<PositionRow> rows)
      implements WorkPart {
    /** Keeps its own lists. */
    public Positions {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }

    /** Whether the rows have labels, which take a column of their own. */
    public boolean isLabelled() {
      return rows.stream().anyMatch(row -> !row.label().isEmpty());
    }
  }

  /**
   * A row to fill in.
   *
   * @param lines how many lines of print its height is worth, at least 4
   * @param cells empty in the worksheet
   */
  record PositionRow(Prose label, int lines, List<Prose> cells) {
    /** Keeps its own list. */
    public PositionRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Looking back on the lesson.
   *
   * @param scale what the marks mean
   * @param marks to circle for each goal
   * @param goals what is judged
   */
  record Reflection(String scale, String marks, List<Prose> goals, List<Prompt> prompts)
      implements WorkPart {
    /** Keeps its own lists. */
    public Reflection {
      goals = List.copyOf(goals);
      prompts = List.copyOf(prompts);
    }
  }

  /** Something to write about. */
  record Prompt(String label, Ruling ruling) {}

  /** Answers at length, on pages of their own behind the sheet. */
  record Explanations(String heading, List<Explanation> entries) implements WorkPart {
    /** Keeps its own list. */
    public Explanations {
      entries = List.copyOf(entries);
    }
  }

  /**
   * The answer to one item at length.
   *
   * @param label of the item in the sheet
   */
  record Explanation(String label, List<Prose> lines) {
    /** Keeps its own list. */
    public Explanation {
      lines = List.copyOf(lines);
    }
  }
}

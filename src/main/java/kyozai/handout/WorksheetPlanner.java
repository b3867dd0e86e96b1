package kyozai.handout;

import kyozai.lesson.Lesson;

/**
 * Plans the worksheet of a lesson and its key. Both have the same pieces with the same room in
 * them, so that numbers, lines and pages agree; only what is written into the room differs.
 */
public final class WorksheetPlanner {
  private WorksheetPlanner() {}

  /** The sheet that pupils fill in; it holds no answer. */
  public static Handout worksheet(Lesson lesson, SheetSettings settings, ChartDrawer drawer) {
    return new SheetPlanner(lesson, settings, drawer, false).plan();
  }

  /** The same sheet filled in, with explanations on pages of their own behind it. */
  public static Handout key(Lesson lesson, SheetSettings settings, ChartDrawer drawer) {
    return new SheetPlanner(lesson, settings, drawer, true).plan();
  }
}

package kyozai.tailor;

import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import kyozai.profile.ClassProfile;

/** Speaks to a class in the words of its stage of school. */
final class StageStep {
  private StageStep() {}

  static Tailored apply(Lesson lesson, ClassProfile profile) {
    SchoolStage stage = profile.stage();
    LessonInfo info = lesson.info();
    return stage == null
        ? Tailored.unchanged(lesson)
        : Tailored.unchanged(
            new Lesson(
                info.with(info.setting().in(stage)), lesson.sections(), lesson.sources()));
  }
}

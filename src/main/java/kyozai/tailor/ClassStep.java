package kyozai.tailor;

import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.profile.ClassProfile;

/** Names the class as the pupils that a lesson is for, and speaks in the words of its school. */
final class ClassStep {
  private ClassStep() {}

  static Tailored apply(Lesson lesson, ClassProfile profile) {
    LessonInfo.Setting setting = lesson.info().setting();
    setting = setting.with(profile.occasion());
    if (profile.stage() != null) {
      setting = setting.in(profile.stage());
    }
    LessonInfo info = lesson.info().with(setting);
    return Tailored.unchanged(new Lesson(info, lesson.sections(), lesson.sources()));
  }
}

package kyozai.handout;

import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.PlainText;

/**
 * The properties of a printed document and what every page repeats.
 *
 * @param title plain text
 * @param subject of the course, possibly empty
 * @param author names joined, possibly empty
 * @param keywords joined, possibly empty
 * @param name what the document is called, such as 学習資料; in the footer
 * @param language of the text
 */
public record HandoutInfo(
    String title, String subject, String author, String keywords, String name, Language language) {

  /** The properties of a document of a lesson. */
  static HandoutInfo of(Lesson lesson, String name) {
    LessonInfo info = lesson.info();
    String subject = info.setting().subject();
    return new HandoutInfo(
        PlainText.of(info.title()),
        subject == null ? "" : subject,
        String.join(", ", info.credits().authors()),
        String.join(", ", info.keywords()),
        name,
        info.language());
  }

  /** The place of what has none of its own in the outline. */
  static Position start(Lesson lesson) {
    return Position.of(lesson.sections().getFirst().position().file());
  }
}

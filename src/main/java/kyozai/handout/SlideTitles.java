package kyozai.handout;

import java.util.List;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.PlainText;
import kyozai.wording.Labels;

/** What the printed documents that show slides have in common. */
final class SlideTitles {
  private final Lesson lesson;
  private final Labels labels;

  SlideTitles(Lesson lesson, Labels labels) {
    this.lesson = lesson;
    this.labels = labels;
  }

  HandoutInfo info(String name) {
    LessonInfo info = lesson.info();
    return new HandoutInfo(
        PlainText.of(info.title()),
        subject(),
        String.join(", ", info.credits().authors()),
        String.join(", ", info.keywords()),
        name,
        info.language());
  }

  private String subject() {
    String subject = lesson.info().setting().subject();
    return subject == null ? "" : subject;
  }

  Part.SheetTitle title() {
    Position start = Position.of(lesson.sections().getFirst().position().file());
    return new Part.SheetTitle(subject(), words(PlainText.of(lesson.info().title()), start));
  }

  Part.SlidePicture picture(ShownSlide slide) {
    String alt = labels.slide(slide.number(), slide.headline());
    return new Part.SlidePicture(slide.number(), alt, slide.shape());
  }

  static Prose words(String text, Position position) {
    List<Span> spans = text.isEmpty() ? List.of() : List.of(new Span.Words(text));
    return new Prose(spans, null, position);
  }
}

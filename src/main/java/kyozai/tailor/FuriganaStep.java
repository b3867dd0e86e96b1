package kyozai.tailor;

import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Language;
import kyozai.lesson.Lesson;
import kyozai.profile.ClassProfile;
import kyozai.profile.Furigana;

/** Puts readings above the words that a class cannot read yet. */
final class FuriganaStep {
  static final String WORD = "furigana";

  private FuriganaStep() {}

  static Tailored apply(Lesson lesson, ClassProfile profile) {
    Furigana furigana = profile.furigana();
    if (furigana.show() == Furigana.Show.NONE || lesson.info().language() != Language.JA) {
      return Tailored.unchanged(lesson);
    }
    ReadingWriter writer = new ReadingWriter(lesson, furigana);
    Lesson read = writer.lesson(lesson);
    return new Tailored(read, List.of(change(writer)), List.of());
  }

  private static Change change(ReadingWriter writer) {
    int doubts = writer.doubts().size();
    return new Change(
        WORD,
        "",
        Bilingual.of(
            "ふりがなを"
                + writer.count()
                + "か所につけました。"
                + (doubts == 0 ? "" : "読みを確かめたい語が" + doubts + "語あります（kyozai check --readings）。"),
            "Readings were added in "
                + writer.count()
                + " places."
                + (doubts == 0
                    ? ""
                    : " Words to look at: " + doubts + " (kyozai check --readings).")));
  }
}

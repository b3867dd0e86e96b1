package kyozai.tailor;

import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.lesson.Lesson;
import kyozai.profile.ClassProfile;
import kyozai.profile.Furigana;
import kyozai.profile.KnownKanji;

/** The words of a lesson whose readings a person should look at. */
public final class DoubtfulReadings {
  private DoubtfulReadings() {}

  /**
   * One information for each word: those that the class gets a reading for; for a class that gets
   * none, all.
   */
  public static List<Diagnostic> of(Lesson lesson, ClassProfile profile) {
    if (lesson.info().language() != Language.JA) {
      return List.of();
    }
    Furigana asked = profile.furigana();
    Furigana furigana =
        asked.show() == Furigana.Show.NONE
            ? new Furigana(KnownKanji.NONE, Furigana.Show.ALL)
            : asked;
    ReadingWriter writer = new ReadingWriter(lesson, furigana);
    writer.lesson(lesson);
    return writer.doubts().stream().map(DoubtfulReadings::diagnostic).toList();
  }

  private static Diagnostic diagnostic(ReadingWriter.Doubt doubt) {
    String reading = doubt.reading();
    String word = doubt.word();
    return Diagnostic.info(
        "doubtful-reading",
        doubt.position(),
        reading == null
            ? Bilingual.of(
                "「" + word + "」の読みが分かりません" + times(doubt) + "。",
                "No reading is known for “" + word + "”.")
            : Bilingual.of(
                "「" + word + "」を「" + reading + "」と読みました。確かめてください" + times(doubt) + "。",
                "“" + word + "” was read “" + reading + "”; please check."),
        Bilingual.of(
            "front matter の readings: に書く行:  "
                + line(doubt)
                + "  （この語がいつもそう読むとき。ここだけなら {"
                + word
                + "|"
                + kana(doubt)
                + "}）",
            "A line for “readings:” of the front matter:  " + line(doubt)));
  }

  private static String times(ReadingWriter.Doubt doubt) {
    return doubt.uses() == 1 ? "" : "（全部で" + doubt.uses() + "か所）";
  }

  private static String line(ReadingWriter.Doubt doubt) {
    return doubt.word() + ": " + kana(doubt);
  }

  private static String kana(ReadingWriter.Doubt doubt) {
    String reading = doubt.reading();
    return reading == null ? "（よみ）" : reading;
  }
}

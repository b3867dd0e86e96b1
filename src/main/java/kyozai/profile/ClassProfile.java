package kyozai.profile;

import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Language;
import kyozai.lesson.LessonInfo;
import kyozai.lesson.SchoolStage;
import kyozai.print.PrintSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a class needs; null where the outline decides.
 *
 * @param id the name of its folder; empty when no class was named
 * @param about what a preset is for, possibly empty
 * @param occasion who and when, for the fields of forms
 * @param stage the kind of school
 * @param language of the outline that is taken
 * @param minutes the length of the lesson, at least 1
 * @param furigana which words get a reading
 * @param wording how the lesson speaks
 * @param cloze what the worksheet asks for
 * @param selection what is taken from the lesson
 * @param print how documents are printed
 * @param theme a theme's name or folder
 */
public record ClassProfile(
    String id,
    Bilingual about,
    LessonInfo.Occasion occasion,
    @Nullable SchoolStage stage,
    @Nullable Language language,
    @Nullable Integer minutes,
    Furigana furigana,
    Wording wording,
    Cloze cloze,
    Selection selection,
    PrintSettings print,
    @Nullable String theme) {

  /** What is made when no class is named: the whole lesson as it is written. */
  public static final ClassProfile STANDARD =
      new ClassProfile(
          "",
          Bilingual.of("", ""),
          LessonInfo.Occasion.NONE,
          null,
          null,
          null,
          new Furigana(KnownKanji.JOYO, Furigana.Show.NONE),
          Wording.FULL,
          Cloze.STANDARD,
          new Selection(List.of(), List.of()),
          PrintSettings.STANDARD,
          null);

  /** The same, printed otherwise. */
  public ClassProfile with(PrintSettings other) {
    return new ClassProfile(
        id, about, occasion, stage, language, minutes, furigana, wording, cloze, selection, other,
        theme);
  }

  /** The same with other readings. */
  public ClassProfile with(Furigana other) {
    return new ClassProfile(
        id, about, occasion, stage, language, minutes, other, wording, cloze, selection, print,
        theme);
  }

  /** Whether it stands for a class, whose documents go into a folder of their own. */
  public boolean isNamed() {
    return !id.isEmpty();
  }
}

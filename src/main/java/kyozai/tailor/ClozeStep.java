package kyozai.tailor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Language;
import kyozai.furigana.KanjiYears;
import kyozai.furigana.Piece;
import kyozai.furigana.Readings;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineMapper;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;
import kyozai.lesson.PlainText;
import kyozai.lesson.Question;
import kyozai.lesson.SchoolStage;
import kyozai.profile.ClassProfile;
import kyozai.profile.KnownKanji;
import org.jspecify.annotations.Nullable;

/**
 * Says which key terms the worksheet asks for, and lets pupils write in kana what they have not
 * learnt to write: a kanji is written a year after it is read (学習指導要領 of 2017, 国語), those of the
 * 常用漢字表 in upper secondary school.
 */
final class ClozeStep extends LessonRewriter {
  static final String WORD = "cloze";
  private static final int ALL = 100;

  private final Set<String> blanks;
  private final int writes;
  private final Readings readings;
  private final Set<String> met = new LinkedHashSet<>();
  private final Set<String> inKana = new LinkedHashSet<>();

  private ClozeStep(Lesson lesson, Set<String> blanks, int writes) {
    this.blanks = blanks;
    this.writes = writes;
    this.readings = new Readings(lesson.info().readings());
  }

  /**
   * The step.
   *
   * @param whole the lesson before anything was left out
   */
  static Tailored apply(Lesson lesson, ClassProfile profile, Lesson whole) {
    Integer share = profile.cloze().share();
    if (!profile.isNamed() && share == null) {
      return Tailored.unchanged(lesson);
    }
    Set<String> blanks = ClozeChoice.of(whole, share == null ? ALL : share);
    ClozeStep step = new ClozeStep(lesson, blanks, writes(lesson, profile));
    Lesson asked = step.lesson(lesson);
    return step.met.isEmpty() && step.inKana.isEmpty()
        ? Tailored.unchanged(asked)
        : new Tailored(asked, List.of(step.change()), List.of());
  }

  /** The last year whose kanji the class writes. */
  private static int writes(Lesson lesson, ClassProfile profile) {
    KnownKanji known = profile.furigana().known();
    boolean grown = lesson.info().setting().school() == SchoolStage.ADULT;
    if (!profile.isNamed() || grown || lesson.info().language() != Language.JA) {
      return KanjiYears.NEVER;
    }
    return known == KnownKanji.JOYO ? known.year() : Math.max(0, known.year() - 1);
  }

  private Change change() {
    long asked = met.stream().filter(blanks::contains).count();
    return new Change(
        WORD,
        "",
        Bilingual.of(
            "穴埋めの語 "
                + met.size()
                + "語のうち"
                + asked
                + "語を空欄にしました。"
                + (inKana.isEmpty() ? "" : "かなで書いてもよい語: " + String.join("、", inKana) + "。"),
            "Of " + met.size() + " key terms, " + asked + " became blanks."));
  }

  /** What is said to the teacher is no text with blanks. */
  @Override
  protected Block block(Block block) {
    return block instanceof Block.SpokenText ? block : super.block(block);
  }

  @Override
  protected List<Inline> text(List<Inline> content, Attributes attributes) {
    return InlineMapper.map(
        content, inline -> List.of(inline instanceof Inline.Cloze term ? term(term) : inline));
  }

  private Inline term(Inline.Cloze term) {
    String word = PlainText.of(term.content());
    met.add(word);
    boolean blank = blanks.contains(word);
    return new Inline.Cloze(term.content(), blank, blank ? kana(term.content()) : null);
  }

  @Override
  protected Question question(Question question) {
    if (!(super.question(question) instanceof Question.ShortAnswer answer)) {
      return super.question(question);
    }
    List<List<Inline>> accepted = new ArrayList<>(answer.accepted());
    for (List<Inline> each : answer.accepted()) {
      String kana = kana(each);
      List<Inline> written = List.of(new Inline.Text(kana == null ? "" : kana));
      if (kana != null && !accepted.contains(written)) {
        accepted.add(written);
      }
    }
    return new Question.ShortAnswer(answer.common(), accepted);
  }

  /** A word in kana when the class does not write all of its kanji. */
  private @Nullable String kana(List<Inline> content) {
    String word = PlainText.of(content);
    if (KanjiYears.knows(writes, word)) {
      return null;
    }
    StringBuilder kana = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Ruby ruby) {
        kana.append(ruby.reading());
      } else {
        readings.read(PlainText.of(List.of(inline))).stream()
            .map(ClozeStep::kana)
            .forEach(kana::append);
      }
    }
    if (!KanjiYears.knows(0, kana.toString())) {
      return null;
    }
    inKana.add(word);
    return kana.toString();
  }

  private static String kana(Piece piece) {
    String reading = piece.reading();
    return reading == null ? piece.text() : reading;
  }
}

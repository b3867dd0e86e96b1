package kyozai.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.lesson.Lesson;

/**
 * Finds what is for the teacher in what pupils get. Plans are compared with those of a lesson with
 * other answers, which finds every way that an answer could show in them, be it a width or an
 * order; finished files are searched for the teacher's words, wherever a file can hold any.
 */
public final class LeakCheck {
  private static final int SHOWN = 30;

  private static final Bilingual HINT =
      Bilingual.of(
          "プログラムの誤りと思われます。このアウトラインを添えて知らせてください。",
          "This seems to be a fault of the program; please report it with the outline.");

  private final Lesson lesson;
  private final TwinLesson.Twin twin;
  private final Secrets secrets;

  private LeakCheck(Lesson lesson) {
    this.lesson = lesson;
    this.twin = TwinLesson.of(lesson);
    this.secrets = new Secrets(twin.secrets(), twin.open());
  }

  /** A check of the documents of one lesson. */
  public static LeakCheck of(Lesson lesson) {
    return new LeakCheck(lesson);
  }

  /**
   * Compares the plans of a document.
   *
   * @param document the name of its file
   * @param plan made of a lesson what pupils get, as something that is equal if its parts are
   * @return an error when the plan depends on what is for the teacher
   */
  public List<Diagnostic> plan(String document, Function<Lesson, List<?>> plan) {
    List<?> own = plan.apply(lesson);
    List<?> other = plan.apply(twin.lesson());
    if (own.equals(other)) {
      return List.of();
    }
    int at = 0;
    while (at < own.size() && at < other.size() && own.get(at).equals(other.get(at))) {
      at++;
    }
    int part = at + 1;
    return List.of(
        Diagnostic.error(
            "leak",
            Position.of(document),
            Bilingual.of(
                "生徒用のファイルの" + part + "番目の部分が、解答や教師用の言葉によって変わります。何も書き込みませんでした。",
                "Part "
                    + part
                    + " of this file for pupils depends on answers or on text for the"
                    + " teacher. Nothing was written."),
            HINT));
  }

  /**
   * Searches a finished file.
   *
   * @param document its name, whose ending says its format
   * @param shown what the file may say besides the open text of the lesson, as the program's own
   *     words
   * @return an error for each place where words for the teacher stand
   */
  public List<Diagnostic> file(String document, byte[] content, Supplier<String> shown) {
    List<FileText> texts =
        document.endsWith(".pdf") ? PdfTexts.of(content) : PresentationTexts.of(content);
    List<Diagnostic> leaks = new ArrayList<>();
    for (FileText text : texts) {
      secrets.in(text, shown).ifPresent(words -> leaks.add(leak(document, text.place(), words)));
    }
    return leaks.stream().distinct().toList();
  }

  private static Diagnostic leak(String document, Bilingual place, String words) {
    String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    return Diagnostic.error(
        "leak",
        Position.of(document),
        Bilingual.of(
            "生徒用のファイルの" + place.ja() + "に、教師用の言葉「" + shown + "」があります。何も書き込みませんでした。",
            "Words for the teacher, “"
                + shown
                + "”, are in this file for pupils: "
                + place.en()
                + ". Nothing was written."),
        HINT);
  }
}

package kyozai.tailor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kyozai.lesson.Attributes;
import kyozai.lesson.Inline;
import kyozai.lesson.InlineWalker;
import kyozai.lesson.Lesson;
import kyozai.lesson.LessonRewriter;
import kyozai.lesson.PlainText;
import kyozai.lesson.Question;
import kyozai.lesson.QuestionNumbers;
import kyozai.outline.OutlineReader;
import kyozai.profile.ClassProfile;
import kyozai.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which key terms become blanks, and what may be written in kana. */
class ClozeStepTest {
  private static final String HEAD =
      "---\ntitle: 水\nlanguage: ja\nreadings: {諮問: しもん}\n---\n\n# 調べる {#look}\n\n## 水の話 {#water}\n\n";
  private static final String FILLER = "これは町の人が毎日使う水についての話で、長い文にしてある。";

  @TempDir Path folder;

  private Lesson lesson(String body) throws IOException {
    return OutlineReader.read(Files.writeString(folder.resolve("o.ja.md"), HEAD + body))
        .value()
        .orElseThrow();
  }

  private static Lesson tailor(Lesson lesson, String... settings) {
    ClassProfile profile = ProfileReader.standard(List.of(settings)).value().orElseThrow();
    return Tailor.tailor(lesson, profile).lesson();
  }

  private Lesson forClass(Lesson lesson, String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("class.yaml"), yaml);
    ClassProfile profile = ProfileReader.find(file.toString(), List.of()).value().orElseThrow();
    return Tailor.tailor(lesson, profile).lesson();
  }

  /** Each term, whether it is a blank, in order. */
  private static Map<String, Boolean> terms(Lesson lesson) {
    Map<String, Boolean> terms = new LinkedHashMap<>();
    each(lesson).forEach(term -> terms.put(PlainText.of(term.content()), term.blank()));
    return terms;
  }

  private static List<Inline.Cloze> each(Lesson lesson) {
    List<Inline.Cloze> terms = new ArrayList<>();
    new LessonRewriter() {
      @Override
      protected List<Inline> text(List<Inline> content, Attributes attributes) {
        InlineWalker.walkText(
            content,
            inline -> {
              if (inline instanceof Inline.Cloze term) {
                terms.add(term);
              }
            });
        return content;
      }
    }.lesson(lesson);
    return terms;
  }

  private static String paragraphs(int from, int to) {
    StringBuilder text = new StringBuilder();
    IntStream.range(from, to)
        .forEach(i -> text.append("==ことば").append(i).append("==は、").append(FILLER).append("\n\n"));
    return text.toString();
  }

  @Test
  void without_a_class_every_term_is_a_blank() throws IOException {
    assertFalse(terms(tailor(lesson("==水==と==川==。"))).containsValue(false));
  }

  @Test
  void a_share_is_spread_evenly_over_the_lesson() throws IOException {
    List<Boolean> blanks =
        List.copyOf(terms(tailor(lesson(paragraphs(0, 20)), "cloze=50%")).values());
    for (int i = 0; i < 20; i += 4) {
      assertEquals(2, blanks.subList(i, i + 4).stream().filter(Boolean::booleanValue).count());
    }
  }

  @Test
  void none_and_all_are_shares_too() throws IOException {
    Lesson lesson = lesson(paragraphs(0, 5));
    assertFalse(terms(tailor(lesson, "cloze=0%")).containsValue(true));
    assertFalse(terms(tailor(lesson, "cloze=100%")).containsValue(false));
  }

  @Test
  void editions_have_the_same_blanks() throws IOException {
    Lesson lesson =
        lesson(
            paragraphs(0, 7)
                + "## 川 {#river}\n\n"
                + paragraphs(7, 15)
                + "## 海 {#sea}\n\n"
                + paragraphs(15, 30));
    Map<String, Boolean> whole = terms(tailor(lesson, "cloze=40%"));
    Map<String, Boolean> part = terms(tailor(lesson, "cloze=40%", "sections={without: [river]}"));
    assertEquals(22, part.size());
    part.forEach((word, blank) -> assertEquals(whole.get(word), blank, word));
  }

  @Test
  void two_blanks_never_stand_in_a_row() throws IOException {
    Map<String, Boolean> terms =
        terms(tailor(lesson("==水==と==川==を守る町の話を、" + FILLER + "\n"), "cloze=100%"));
    assertEquals(Map.of("水", true, "川", false), terms);
  }

  @Test
  void a_paragraph_has_blanks_for_15_percent_of_its_words_at_most() throws IOException {
    String dense =
        IntStream.range(0, 8)
            .mapToObj(i -> "==ことば" + i + "==はとても大事な")
            .collect(java.util.stream.Collectors.joining());
    Map<String, Boolean> terms = terms(tailor(lesson(dense + "もの。\n"), "cloze=100%"));
    long blanks = terms.values().stream().filter(Boolean::booleanValue).count();
    // Eight terms and 58 characters between them are 37 words.
    assertEquals(5, blanks);
  }

  @Test
  void a_word_is_asked_for_everywhere_or_nowhere() throws IOException {
    Lesson tailored =
        tailor(
            lesson("==水==と==川==を守る町の話を、" + FILLER + "\n\n==川==は、" + FILLER + "\n"), "cloze=100%");
    assertTrue(
        each(tailored).stream()
            .filter(term -> PlainText.of(term.content()).equals("川"))
            .noneMatch(Inline.Cloze::blank));
  }

  @Test
  void a_class_may_write_in_kana_what_it_has_not_learnt_to_write() throws IOException {
    Lesson lesson = lesson("==諮問==は、" + FILLER + "\n\n==水==は、" + FILLER + "\n");
    List<Inline.Cloze> terms =
        each(forClass(lesson, "furigana: {known: grade-6}\nstage: lower-secondary\n"));
    assertEquals("しもん", terms.getFirst().kana());
    assertEquals(null, terms.getLast().kana());
    assertEquals(
        null,
        each(forClass(lesson, "stage: adult\nfurigana: {known: grade-6}\n")).getFirst().kana());
  }

  @Test
  void a_short_answer_is_right_in_kana_too() throws IOException {
    Lesson lesson = lesson("::: quiz\n1. 意見をきくことを何というか。\n   answer: 諮問\n:::\n");
    Lesson tailored = forClass(lesson, "furigana: {known: grade-6}\nstage: lower-secondary\n");
    var answer =
        (Question.ShortAnswer)
            QuestionNumbers.questions(tailored, Attributes::inHandout).getFirst();
    assertEquals(List.of("諮問", "しもん"), answer.accepted().stream().map(PlainText::of).toList());
  }

  @Test
  void links_to_what_was_left_out_become_text() throws IOException {
    Lesson lesson =
        lesson("[川](#river)と[海](#sea)を見る。\n\n## 川 {#river}\n\n本文。\n\n## 海 {#sea}\n\n本文。\n");
    Lesson tailored = tailor(lesson, "sections={without: [river]}");
    List<String> targets = new ArrayList<>();
    List<String> text = new ArrayList<>();
    InlineWalker.walkBlocks(
        tailored.sections().getFirst().topics().getFirst().blocks(),
        inline -> {
          if (inline instanceof Inline.Link link) {
            targets.add(link.target());
          } else if (inline instanceof Inline.Text(String words)) {
            text.add(words);
          }
        });
    assertEquals(List.of("#sea"), targets);
    assertEquals("川と海を見る。", String.join("", text));
  }
}

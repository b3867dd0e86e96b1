package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Diagnostic;
import kyozai.profile.ClassProfile;
import kyozai.write.pptx.template.TestTemplate;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template of a school that brings words for the teacher into a pupils' deck. */
class LeakyTemplateTest {
  private static final String OUTLINE =
      """
      # 水

      ## 雨の話

      雨は川に流れ、やがて海に着く。

      ::: notes
      評価: 机の間を回り、書けていない人に声をかける。
      :::
      """;

  @TempDir Path folder;

  private Path template(String words) throws IOException {
    Path file = TestTemplate.USUAL.write(folder);
    try (InputStream in = Files.newInputStream(file);
        XMLSlideShow show = new XMLSlideShow(in)) {
      show.getSlideMasters().getFirst().createTextBox().setText(words);
      try (OutputStream out = Files.newOutputStream(file)) {
        show.write(out);
      }
    }
    return file;
  }

  private LessonReport build(Path template) throws IOException {
    Path outline = Files.writeString(folder.resolve("outline.ja.md"), OUTLINE);
    Request request =
        new Request(
            List.of(outline),
            null,
            folder.resolve("out"),
            Set.of(DocumentKind.HANDOUT, DocumentKind.PUPIL_DECK),
            null,
            template,
            List.of(ClassProfile.STANDARD),
            Request.USUAL_SLIDES_PER_PAGE,
            false,
            false);
    return Kyozai.build(request).lessons().getFirst();
  }

  @Test
  void nothing_is_written_and_file_and_place_are_named() throws IOException {
    LessonReport report = build(template("机の間を回り、書けていない人に声をかける。"));
    List<Diagnostic> leaks =
        report.diagnostics().stream().filter(each -> each.code().equals("leak")).toList();
    assertEquals(1, leaks.size());
    assertEquals("pupil-deck.pptx", leaks.getFirst().position().file());
    assertEquals(
        "part ppt/slideMasters/slideMaster1.xml",
        leaks.getFirst().message().en().replaceAll(".*pupils: (.*)\\. Nothing.*", "$1"));
    assertEquals(List.of(), report.written());
    assertFalse(Files.exists(folder.resolve("out")) && !isEmpty(folder.resolve("out")));
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void other_words_of_the_school_may_stand_there() throws IOException {
    assertEquals(3, build(template("みどり中学校")).written().size());
  }
}

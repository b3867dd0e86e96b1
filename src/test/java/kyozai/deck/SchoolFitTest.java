package kyozai.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.theme.LayoutKind;
import kyozai.theme.Theme;
import kyozai.write.pptx.PptxWriter;
import kyozai.write.pptx.template.SafeXml;
import kyozai.write.pptx.template.SchoolTemplate;
import kyozai.write.pptx.template.TestTemplate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** On every template all text stays in the template's boxes, and all of it is on the slides. */
class SchoolFitTest {
  private static final Path EVERYTHING = Path.of("src/test/resources/kyozai/everything.ja.md");

  @TempDir Path folder;

  private static Deck fitted(Path outline, Theme theme) throws IOException {
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    return SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme).deck();
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void everythingFits(TestTemplate test) throws IOException {
    Theme theme = test.read(folder).theme();
    fits(fitted(EVERYTHING, theme), theme, "everything");
    for (int seed = 0; seed < 12; seed++) {
      Path file =
          Files.writeString(folder.resolve("outline.md"), new GeneratedOutline(seed).text());
      fits(fitted(file, theme), theme, "seed " + seed);
    }
  }

  private static void fits(Deck deck, Theme theme, String name) {
    FittedTexts texts = new FittedTexts(theme);
    for (Slide slide : deck.slides()) {
      for (FittedTexts.Fitted text : texts.of(slide)) {
        String what = name + " " + slide.layout() + " " + slide.frame().title() + ": " + text;
        assertTrue(text.height() <= text.room() + 0.01, what);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void nothingVanishesOnTheWayToTheTemplate(TestTemplate test) throws IOException {
    SchoolTemplate template = test.read(folder);
    Deck deck = fitted(EVERYTHING, template.theme());
    String printed = text(PptxWriter.write(deck, template));
    List<String> lost = new ArrayList<>();
    DeckText.of(deck)
        .lines()
        .map(line -> line.replaceAll("\\s", ""))
        .filter(line -> !printed.contains(line))
        .forEach(lost::add);
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void boxesAreOnTheSlide(TestTemplate test) throws IOException {
    Theme theme = test.read(folder).theme();
    for (LayoutKind kind : LayoutKind.values()) {
      theme
          .geometry()
          .slots(kind)
          .forEach(
              (slot, box) -> {
                String what = kind + " " + slot + " " + box;
                assertTrue(box.x() >= 0 && box.right() <= theme.geometry().width() + 0.01, what);
                assertTrue(box.y() >= 0 && box.bottom() <= theme.geometry().height() + 0.01, what);
              });
    }
  }

  /** The words of all slides and notes, without spaces. */
  private static String text(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches("ppt/(slides|notesSlides)/[^/]*\\.xml")) {
          String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          for (Element paragraph : SafeXml.all(SafeXml.own(xml), "p")) {
            text.append(paragraph.getTextContent().replaceAll("\\s", "")).append('\n');
          }
        }
      }
    }
    return text.toString();
  }
}

package kyozai.write.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kyozai.deck.Deck;
import kyozai.deck.DeckPlanner;
import kyozai.deck.SlideFitter;
import kyozai.outline.OutlineReader;
import kyozai.write.pptx.template.SchoolTemplate;
import kyozai.write.pptx.template.TestTemplate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** Decks on templates obey the format, keep what is the school's and leave its slides behind. */
class SchoolDeckTest {
  private static OfficeSchemas schemas;

  @TempDir Path folder;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException, SAXException {
    schemas = OfficeSchemas.load(folder);
  }

  private byte[] file(TestTemplate test, Path outline) throws IOException {
    SchoolTemplate template = test.read(folder);
    var lesson = OutlineReader.read(outline).value().orElseThrow();
    var planned = DeckPlanner.plan(lesson, template.theme().scale());
    Deck deck = SlideFitter.fit(planned, template.theme()).deck();
    return PptxWriter.write(deck, template);
  }

  private Map<String, byte[]> parts(TestTemplate test) throws IOException {
    return PackageParts.of(file(test, Decks.EVERYTHING.getFirst()));
  }

  private static String all(Map<String, byte[]> parts, String folder) {
    StringBuilder all = new StringBuilder();
    parts.forEach(
        (name, bytes) -> {
          if (name.startsWith(folder) && PackageParts.isXml(name)) {
            all.append(new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return all.toString();
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void decksAreValidAndClean(TestTemplate test) throws IOException {
    for (Path outline : Decks.EVERYTHING) {
      byte[] file = file(test, outline);
      assertEquals("", String.join("\n", schemas.errors(file)), outline.toString());
      Map<String, byte[]> parts = PackageParts.of(file);
      assertEquals("", String.join("\n", PackageLinter.errors(parts)), outline.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void theSameLessonIsTheSameFile(TestTemplate test) throws IOException {
    Path outline = Decks.EVERYTHING.getLast();
    assertArrayEquals(file(test, outline), file(test, outline));
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void nothingOfTheSampleIsLeft(TestTemplate test) throws IOException {
    Map<String, byte[]> parts = parts(test);
    assertFalse(all(parts, "").contains("SAMPLE TEXT"));
    assertFalse(all(parts, "ppt/slides/").contains("PROMPT"));
    assertFalse(all(parts, "").contains("http://example.org/spy.png"));
    assertTrue(
        parts.keySet().stream().noneMatch(name -> name.matches(".*(comment|customXml).*")),
        () -> parts.keySet().toString());
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void slidesUseTheColoursOfTheTemplate(TestTemplate test) throws IOException {
    String slides = all(parts(test), "ppt/slides/");
    assertFalse(slides.contains("srgbClr"));
    assertFalse(slides.contains("val=\"folHlink\""));
  }

  @Test
  void ownTableStyleAndPicturesAreKept() throws IOException {
    Map<String, byte[]> parts = parts(TestTemplate.PICTURES);
    String slides = all(parts, "ppt/slides/");
    assertTrue(slides.contains("{11111111-2222-3333-4444-555555555555}"));
    assertTrue(parts.containsKey("ppt/media/template1.png"), () -> parts.keySet().toString());
    assertTrue(all(parts, "ppt/slideMasters/").contains("name=\"Logo\""));
  }

  @Test
  void theNotesMasterIsTheTemplatesOwn() throws IOException {
    Map<String, byte[]> parts = parts(TestTemplate.USUAL);
    assertTrue(all(parts, "ppt/notesSlides/").contains("idx=\"7\""));
    assertTrue(all(parts, "ppt/notesMasters/").contains("PROMPT"));
  }

  @Test
  void sizeAndFontsAreTheTemplates() throws IOException {
    Map<String, byte[]> parts = parts(TestTemplate.OLD);
    String presentation = all(parts, "ppt/presentation.xml");
    assertTrue(presentation.contains("cx=\"9144000\" cy=\"6858000\""), presentation);
    assertTrue(all(parts, "ppt/theme/").contains("メイリオ"));
    assertFalse(all(parts, "ppt/theme/").contains("BIZ"));
  }

  @Test
  void allMastersAreKept() throws IOException {
    Map<String, byte[]> parts = parts(TestTemplate.TWO_MASTERS);
    List<String> masters =
        parts.keySet().stream().filter(n -> n.matches("ppt/slideMasters/[^/]*")).toList();
    assertEquals(2, masters.size());
  }
}

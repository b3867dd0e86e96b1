package kyozai.write.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kyozai.theme.Theme;
import kyozai.theme.Transition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.SAXException;

/** Every part of a deck obeys the schemas of ECMA-376. */
class SchemaTest {
  static final List<Path> OUTLINES = Decks.OUTLINES;
  static final List<Arguments> CASES = Decks.CASES;

  private static OfficeSchemas schemas;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException, SAXException {
    schemas = OfficeSchemas.load(folder);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void decksAreValid(Path outline, String theme) throws IOException {
    assertEquals("", String.join("\n", schemas.errors(Decks.file(outline, theme))));
  }

  @Test
  void aFadeStandsBeforeTheClicks() throws IOException {
    Theme theme = Decks.THEME.with(Transition.FADE);
    byte[] file = Decks.file(OUTLINES.getFirst(), theme);
    assertEquals("", String.join("\n", schemas.errors(file)));
    String slide =
        new String(PackageParts.of(file).get("ppt/slides/slide2.xml"), StandardCharsets.UTF_8);
    assertTrue(slide.contains("<p:fade/>"));
  }

  @Test
  void aStrayElementIsFound() throws IOException {
    Map<String, byte[]> parts = PackageParts.of(Decks.file(OUTLINES.getFirst()));
    String part = "ppt/slides/slide1.xml";
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    parts.put(part, xml.replace("</p:cSld>", "<p:sp/></p:cSld>").getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    assertFalse(schemas.errors(bytes.toByteArray()).isEmpty());
  }
}

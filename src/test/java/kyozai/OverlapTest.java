package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.PdfText.Glyph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No character stands on another one in what is printed of the lessons. */
class OverlapTest {
  private static final Set<DocumentKind> KINDS =
      EnumSet.complementOf(
          EnumSet.of(DocumentKind.DECK, DocumentKind.PUPIL_DECK, DocumentKind.SLIDES));

  @TempDir Path folder;

  static Stream<Path> outlines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("outlines"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void no_character_stands_on_another(Path outline) throws IOException {
    Request request = new Request(List.of(outline), null, folder, KINDS, null, false, false);
    assertEquals(KINDS.size() + 1, Kyozai.build(request).lessons().getFirst().written().size());
    for (DocumentKind kind : KINDS) {
      List<Glyph> glyphs = PdfText.glyphs(Files.readAllBytes(folder.resolve(kind.fileName())));
      assertTrue(glyphs.size() > 100, kind.word());
      assertEquals(List.of(), overlaps(glyphs), kind.fileName());
    }
  }

  private static List<String> overlaps(List<Glyph> glyphs) {
    List<Glyph> seen = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size() && seen.get(j).page() == seen.get(i).page(); j++) {
        if (isOver(seen.get(i), seen.get(j))) {
          overlaps.add(
              "page " + seen.get(i).page() + ": " + seen.get(i).text() + seen.get(j).text());
        }
      }
    }
    return overlaps;
  }

  /** Half of the narrower box, and a third of the height of the smaller letters. */
  private static boolean isOver(Glyph one, Glyph other) {
    double shared = Math.min(one.end(), other.end()) - Math.max(one.x(), other.x());
    double height = Math.min(one.size(), other.size());
    return Math.abs(one.y() - other.y()) < height * 2 / 3
        && shared > Math.min(one.width(), other.width()) / 2;
  }
}

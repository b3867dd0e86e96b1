package kyozai.write.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Decks obey the rules that no schema states, and each rule can be broken. */
class PackageLinterTest {
  static final List<Path> OUTLINES = Decks.OUTLINES;
  static final List<Arguments> CASES = Decks.CASES;

  @ParameterizedTest
  @FieldSource("CASES")
  void decksAreClean(Path outline, String theme) throws IOException {
    Map<String, byte[]> parts = PackageParts.of(Decks.file(outline, theme));
    assertEquals("", String.join("\n", PackageLinter.errors(parts)));
  }

  /** Columns: a word of the part that is broken, what is replaced by what, the fault. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sldNum           | cNvPr id=\"3\"            | cNvPr id=\"2\"        | shape id 2 twice",
        "r:embed          | r:embed=\"                | r:embed=\"x           | no relation x",
        "<p:presentation  | <p:sldId [^>]*256[^>]*/> | ``            | slide parts",
        "<p:presentation  | <p14:sldId id=\"256\"/>   | ``                    | sections do not hold",
        "<p:presentation  | <p:notesMasterIdLst>.*</p:notesMasterIdLst> | `` | without a notes master",
        "<p:sldMaster     | sldLayoutId id=\"\\d+\"   | sldLayoutId id=\"2147483648\" | twice or too small",
        "<a:tbl>          | <a:gridCol w=\"\\d+\"/>   | ``                    | a row without",
        "<a:tbl>          | descr=\"[^\"]+\"          | ``                    | neither alt text",
        "<p:pic>          | descr=\"[^\"]+\"          | ``                    | neither alt text",
        "type=\"title\"   | type=\"title\"            | type=\"body\"         | no title",
        "idx=\"10\"       | idx=\"10\"                | idx=\"99\"            | is not in its layout",
        "idx=\"10\"       | (<a:lstStyle/>)<a:p>.*?</p:txBody> | $1</p:txBody> | without a paragraph",
        "<p:timing>       | spTgt spid=\"\\d+\"       | spTgt spid=\"999\"     | no shape 999 to appear",
        "<p:timing>       | cTn id=\"4\"              | cTn id=\"3\"            | time node 3 twice",
        "<a:r>            | <a:rPr lang=\"..-..\"     | <a:rPr                | no language",
        "<a:r>            | <a:ea [^>]*/>             | ``                    | no ea font",
        "<a:r>            | <a:latin [^>]*/>          | ``                    | no latin font",
        "<p:pic>          | <a:schemeClr val=\"\\w+\"/> | <a:srgbClr val=\"FF0000\"/> | not of the theme",
        "<a:tbl>          | <a:schemeClr val=\"\\w+\"/> | <a:sysClr val=\"windowText\"/> | not of the theme",
        "<Types           | <Override [^>]*/slides/slide1.xml\"[^>]*/> | `` | no content type",
        "<Types           | /ppt/slides/slide1.xml    | /ppt/slides/slide0.xml | is missing",
        "relationships/slideLayout | slideLayout\\d+.xml | slideLayout99.xml   | missing ppt/slideLayouts",
        "relationships/notesSlide  | notesSlide\\d+.xml  | notesSlide2.xml     | owned by",
        "relationships/notesSlide\" | <Relationship [^>]*relationships/notesSlide\"[^>]*/> | `` | cannot be reached"
      })
  void eachRuleCanBeBroken(String word, String from, String to, String fault) throws IOException {
    Map<String, byte[]> parts = PackageParts.of(Decks.file(OUTLINES.getFirst()));
    for (String part : List.copyOf(parts.keySet())) {
      String xml = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
      boolean model =
          part.contains("Layout") || (part.contains("Master") && !word.contains("Master"));
      if (PackageParts.isXml(part) && xml.contains(word.strip()) && !model) {
        String broken = xml.replaceAll("(?s)" + from, to);
        parts.put(part, broken.getBytes(StandardCharsets.UTF_8));
      }
    }
    List<String> errors = PackageLinter.errors(parts);
    assertNotEquals(List.of(), errors);
    assertTrue(errors.stream().anyMatch(error -> error.contains(fault)), () -> errors.toString());
  }
}

package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.PdfText.Glyph;
import kyozai.write.pdf.engine.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Charts in printed documents. */
class ChartPrintsTest {
  private static final Pattern COLOUR =
      Pattern.compile("([0-9.]+) ([0-9.]+) ([0-9.]+) (?:rg|RG)\\b");
  private static final double MILLIMETRE = 72 / 25.4;

  private static final String BARS =
      """
      ::: chart {type=bar unit="%"}
      | 国 | 火力 | 水力 | その他 |
      |---|--:|--:|--:|
      | 東の国 | 73 | 22 | 5 |
      | 西の国 | 44 | 52 | 4 |

      Table: 国ごとの割合
      :::

      """;
  private static final String LINES =
      """
      ::: chart {type=line unit="%"}
      | 年 | 割合 |
      |---|--:|
      | 2010 | 10 |
      | 2015 | 14 |
      | 2020 | 21 |

      Table: 割合の変化
      :::

      """;
  private static final String PIE =
      """
      ::: chart {type=pie unit="%"}
      | 種類 | 割合 |
      |---|--:|
      | 石炭 | 60 |
      | 天然ガス | 40 |
      :::

      """;
  private static final String COLUMNS =
      """
      ::: chart {type=column}
      | 年 | 訴えの数 |
      |---|--:|
      | 2024 | 1200 |
      | 2025 | 3400 |
      :::

      """;

  @TempDir Path folder;

  private byte[] print(DocumentKind kind, PrintSettings settings, String blocks)
      throws IOException {
    String head = "---\ntitle: 題\nlanguage: ja\n---\n\n# 章\n\n## 見出し\n\n";
    Path outline = Files.writeString(folder.resolve("outline.ja.md"), head + blocks);
    Request request =
        new Request(
            List.of(outline),
            null,
            folder.resolve("out"),
            EnumSet.of(kind),
            null,
            null,
            settings,
            6,
            false,
            false);
    assertFalse(Kyozai.build(request).lessons().getFirst().written().isEmpty());
    return Files.readAllBytes(folder.resolve("out").resolve(kind.fileName()));
  }

  private byte[] handout(String blocks) throws IOException {
    return print(DocumentKind.HANDOUT, PrintSettings.STANDARD, blocks);
  }

  /** All dictionaries and streams of a file. */
  private static List<PdfDictionary> objects(byte[] pdf) throws IOException {
    List<PdfDictionary> objects = new ArrayList<>();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (int i = 0; i < reader.getXrefSize(); i++) {
        PdfObject object = reader.getPdfObject(i);
        if (object instanceof PdfDictionary dictionary) {
          objects.add(dictionary);
        }
      }
    }
    return objects;
  }

  private static List<PdfDictionary> with(byte[] pdf, PdfName key, PdfName value)
      throws IOException {
    return objects(pdf).stream().filter(each -> value.equals(each.get(key))).toList();
  }

  /** What the figures of a document are called when read aloud. */
  private static List<String> alternates(byte[] pdf) throws IOException {
    return with(pdf, PdfName.S, PdfName.FIGURE).stream()
        .map(figure -> figure.getAsString(new PdfName("Alt")))
        .map(PdfString::toUnicodeString)
        .toList();
  }

  private static int tables(byte[] pdf) throws IOException {
    return with(pdf, PdfName.S, new PdfName("Table")).size();
  }

  @Test
  void aChartIsDrawnWithLinesAndTextInsteadOfPixels() throws Exception {
    byte[] pdf = handout(BARS + LINES + PIE + COLUMNS);
    assertEquals(List.of(), with(pdf, PdfName.SUBTYPE, PdfName.IMAGE));
    assertEquals(4, with(pdf, PdfName.SUBTYPE, PdfName.FORM).size());
    assertEquals(4, alternates(pdf).size());
    String text = PdfText.text(pdf).replace(" ", "");
    for (String label :
        List.of("東の国", "火力73%", "水力22%", "52%", "21%", "2015", "石炭60%", "天然ガス40%", "3,400")) {
      assertTrue(text.contains(label), label + " in " + text);
    }
  }

  @Test
  void aDrawingThatSaysEveryValueStandsForItsTable() throws Exception {
    byte[] pdf = handout(BARS);
    assertEquals(0, tables(pdf));
    assertEquals(
        List.of(
            "グラフ。国ごとの割合。東の国 火力 73%・東の国 水力 22%・東の国 その他 5%" + "・西の国 火力 44%・西の国 水力 52%・西の国 その他 4%"),
        alternates(pdf));
  }

  @Test
  void valuesThatCannotBeReadOffStandInATableBelow() throws Exception {
    byte[] pdf = handout(LINES);
    assertEquals(1, tables(pdf));
    assertEquals(List.of("グラフ。割合の変化。値は次の表にある。"), alternates(pdf));
    String text = PdfText.text(pdf);
    assertTrue(text.indexOf("割合の変化") < text.indexOf("単位：%"), text);
  }

  @Test
  void whatIsMoreThanCharactersStandsInATableBelow() throws Exception {
    byte[] pdf = handout(PIE.replace("石炭", "石炭[かもしれない]{.open}"));
    assertEquals(1, tables(pdf));
    assertTrue(PdfText.text(pdf).contains("未確認"));
  }

  @Test
  void moreValuesThanOneCanListenToStandInATableBelow() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 13; i++) {
      rows.append("| 町").append(i).append(" | ").append(i).append(" |\n");
    }
    byte[] pdf = handout("::: chart {type=bar}\n| 町 | 数 |\n|---|--:|\n" + rows + ":::\n");
    assertEquals(1, alternates(pdf).size());
    assertEquals(1, tables(pdf));
  }

  @Test
  void whatHasNoRoomIsItsTable() throws Exception {
    byte[] pdf = handout(BARS.replace("東の国", "とても長い名前の国".repeat(4)));
    assertEquals(List.of(), alternates(pdf));
    assertEquals(1, tables(pdf));
  }

  @Test
  void aQuestionKeepsItsChartInTheWorksheet() throws Exception {
    String quiz = "::: quiz\n1. どれですか。\n\n" + PIE.indent(3) + "   - [x] 石炭\n   - [ ] 天然ガス\n:::\n";
    byte[] sheet = print(DocumentKind.WORKSHEET, PrintSettings.STANDARD, quiz);
    assertEquals(List.of("グラフ。石炭 60%・天然ガス 40%"), alternates(sheet));
  }

  @Test
  void oneColourIsEnough() throws Exception {
    byte[] pdf =
        print(
            DocumentKind.HANDOUT,
            PrintSettings.STANDARD.withMono(true),
            BARS + LINES + PIE + COLUMNS);
    List<PdfDictionary> forms = with(pdf, PdfName.SUBTYPE, PdfName.FORM);
    assertEquals(4, forms.size());
    for (PdfDictionary form : forms) {
      byte[] content = PdfReader.getStreamBytes((PRStream) form);
      Matcher colour = COLOUR.matcher(new String(content, StandardCharsets.ISO_8859_1));
      assertTrue(colour.find());
      do {
        double light = Double.parseDouble(colour.group(1));
        assertTrue(
            colour.group(1).equals(colour.group(2)) && colour.group(2).equals(colour.group(3)));
        assertTrue(light < 0.3 || (light > 0.4 && light < 0.5) || light > 0.9, colour.group());
      } while (colour.find());
    }
  }

  @ParameterizedTest
  @CsvSource({"A4,10.5", "B5,10.5", "A4,18", "B5,22", "LETTER,12"})
  void wordsKeepTheirSizeAndStayBetweenTheMargins(Paper paper, double size) throws Exception {
    PrintSettings settings = PrintSettings.STANDARD.with(paper).withTextSize(size);
    byte[] pdf = print(DocumentKind.HANDOUT, settings, BARS + LINES + PIE + COLUMNS);
    assertEquals(4, alternates(pdf).size());
    double right = paper.width() * MILLIMETRE - 15 * MILLIMETRE;
    for (Glyph glyph : PdfText.glyphs(pdf)) {
      assertTrue(glyph.end() < right && glyph.x() > 15 * MILLIMETRE, glyph::toString);
    }
    Glyph label =
        PdfText.glyphs(pdf).stream().filter(g -> g.text().equals("炭")).findFirst().orElseThrow();
    assertEquals(size * 9.5 / 10.5, label.size(), 0.05);
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A));
  }
}

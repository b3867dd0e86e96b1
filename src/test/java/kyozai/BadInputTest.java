package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Diagnostic;
import kyozai.print.Paper;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.TaggedText;
import kyozai.write.pdf.engine.VeraPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What no page is made for: it is all there, within the page, and nothing of it is live. */
class BadInputTest {
  private static final int COLUMNS = 14;
  private static final String WORD = "x".repeat(40);

  @TempDir Path folder;
  private Path outline = Path.of("");

  static Stream<PrintSettings> settings() {
    PrintSettings large = PrintSettings.STANDARD.with(Paper.B5).withTextSize(22);
    return Stream.of(PrintSettings.STANDARD, large);
  }

  private static String row(String word) {
    return IntStream.range(0, COLUMNS)
            .mapToObj(i -> "| " + word + i + "q ")
            .reduce("", String::concat)
        + "|\n";
  }

  @BeforeEach
  void write() throws IOException {
    ImageIO.write(
        new BufferedImage(20, 900, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("tall.png").toFile());
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: 題 <script>alert(1)</script>\nlanguage: ja\n---\n\n# 章\n\n## 広い表\n\n");
    text.append(row("head")).append("|").append("---|".repeat(COLUMNS)).append('\n');
    text.append(row("cell")).append("\n## 長い欄\n\n| 甲 | 乙 |\n|---|---|\n| 短い | ");
    text.append("とても長い欄の文です。".repeat(220)).append("longcell |\n\n## 語\n\n- ");
    text.append(WORD).append("wordq\n- ==").append("y".repeat(40)).append("==は用語\n\n");
    text.append("| 甲 | 乙 |\n|---|---|\n| ").append(WORD).append("inq | lastq |\n\n");
    text.append("## 図\n\n![高い図](tall.png)\n\n## 読み\n\n");
    for (int i = 0; i < 24; i++) {
      text.append("あ".repeat(i)).append("{志|こころざしのながいよみ}と。");
    }
    text.append(
        """


        ## 印

        文に<script>alert("x")</script>と<b onclick="y()">太字</b>と<img src="https://example.org/x.png">。

        [外](javascript:alert(1)) [内](file:///etc/passwd)

        ## 確かめる

        ::: quiz
        1. %s
           - [x] %s
           - [ ] 短い
           > %s
        2. 語を書く。
           answer: %s
        :::

        ::: activity {lines=30}
        %s

        answer: %s
        :::

        ::: notes
        発問: %s<script>alert(3)</script>
        :::

        ## 用語

        ::: glossary
        """
            .formatted(
                "長い問いです。".repeat(40) + "stemq",
                "長い選択肢です。".repeat(20) + "choiceq",
                "長い理由です。".repeat(30) + "reasonq",
                "z".repeat(40) + "answerq",
                "長い課題です。".repeat(60) + "taskq",
                "長い解答例です。".repeat(80) + "modelq",
                "長い発問です。".repeat(60) + "askq"));
    for (int i = 0; i < 300; i++) {
      text.append("用語").append(i).append("q\n: 意味の").append(i).append("番。\n\n");
    }
    text.append(":::\n");
    outline = Files.writeString(folder.resolve("outline.ja.md"), text.toString());
  }

  private LessonReport build(PrintSettings settings) {
    LessonReport report =
        Kyozai.build(
                new Request(
                    List.of(outline),
                    null,
                    folder,
                    DocumentKind.set(),
                    null,
                    null,
                    settings,
                    Request.USUAL_SLIDES_PER_PAGE,
                    false,
                    false))
            .lessons()
            .getFirst();
    assertFalse(report.written().isEmpty(), () -> report.diagnostics().toString());
    return report;
  }

  private byte[] pdf(DocumentKind kind) throws IOException {
    return Files.readAllBytes(folder.resolve(kind.fileName()));
  }

  private static Stream<DocumentKind> printed() {
    return DocumentKind.set().stream().filter(kind -> kind != DocumentKind.DECK);
  }

  /** The characters that are painted beyond the edge of their page. */
  private static String beyond(byte[] pdf) throws IOException {
    StringBuilder lost = new StringBuilder();
    try (PdfReader reader = new PdfReader(pdf)) {
      for (PdfText.Glyph glyph : PdfText.glyphs(pdf)) {
        Rectangle page = reader.getPageSizeWithRotation(glyph.page());
        boolean across = glyph.x() > 0 && glyph.end() < page.getWidth();
        if (!glyph.text().isBlank() && (!across || glyph.y() < 0 || glyph.y() > page.getHeight())) {
          lost.append(glyph.page()).append(glyph.text()).append(' ');
        }
      }
    }
    return lost.toString();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void allOfItStandsOnThePage(PrintSettings settings) throws Exception {
    LessonReport report = build(settings);
    for (DocumentKind kind : printed().toList()) {
      assertEquals("", beyond(pdf(kind)), kind.word());
      assertEquals(List.of(), VeraPdf.failures(pdf(kind), PDFAFlavour.PDFUA_1), kind.word());
    }
    String handout = TaggedText.of(pdf(DocumentKind.HANDOUT));
    List<String> words = new ArrayList<>(List.of("longcell", "wordq", "inq", "lastq", "stemq"));
    words.addAll(List.of("choiceq", "taskq", WORD, "<script>alert(\"x\")</script>"));
    IntStream.range(0, 300).forEach(i -> words.add("用語" + i + "q意味の" + i + "番。"));
    IntStream.range(0, COLUMNS).forEach(i -> words.add("head" + i + "q"));
    IntStream.range(0, COLUMNS).forEach(i -> words.add("cell" + i + "q"));
    assertEquals(List.of(), words.stream().filter(word -> !handout.contains(word)).toList());
    String key = TaggedText.of(pdf(DocumentKind.ANSWERS));
    for (String word : List.of("stemq", "choiceq", "reasonq", "answerq", "taskq", "modelq")) {
      assertTrue(key.contains(word), word + " in " + key);
    }
    assertTrue(TaggedText.of(pdf(DocumentKind.NOTES)).contains("askq"));
    assertTrue(TaggedText.of(pdf(DocumentKind.PLAN)).contains("askq"));
    boolean said =
        report.diagnostics().stream().anyMatch(each -> each.code().equals("table-shrunk"));
    assertEquals(settings.textSize() > 20, said, () -> report.diagnostics().toString());
  }

  /** Nothing is fetched, and nothing is read that is not the lesson's. */
  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a.png", "file:///etc/hostname", "/etc/hostname", "../a.png"})
  void picturesFromElsewhereStopTheBuild(String address) throws IOException {
    Files.writeString(outline, "# 題\n\n## 図\n\n![図](" + address + ")\n");
    List<LessonReport> reports =
        Kyozai.build(
                new Request(
                    List.of(outline),
                    null,
                    folder.resolve("out"),
                    DocumentKind.set(),
                    null,
                    false,
                    false))
            .lessons();
    assertTrue(reports.getFirst().diagnostics().stream().anyMatch(Diagnostic::isError));
    assertEquals(List.of(), reports.getFirst().written());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void nothingOfItIsLive(DocumentKind kind) throws IOException {
    build(PrintSettings.STANDARD);
    try (PdfReader reader = new PdfReader(pdf(kind))) {
      for (int i = 1; i < reader.getXrefSize(); i++) {
        if (reader.getPdfObject(i) instanceof PdfDictionary dictionary) {
          assertFalse(dictionary.contains(PdfName.JS), () -> "a script in " + kind);
          String uri = String.valueOf(dictionary.get(PdfName.URI));
          assertFalse(uri.startsWith("javascript") || uri.startsWith("file"), uri);
        }
      }
      PdfArray attached = reader.getCatalog().getAsArray(new PdfName("AF"));
      int files = attached == null ? 0 : attached.size();
      assertTrue(files <= 1, "more than the outline");
    }
    String bytes = new String(pdf(kind), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("example.org/x.png"), "an address that a reader could fetch");
  }
}

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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kyozai.Report.LessonReport;
import kyozai.print.PrintSettings;
import kyozai.write.pptx.template.TestTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The printed documents that show slides. */
class SlidePrintsTest {
  private static final String OUTLINE =
      """
      ---
      title: 題
      language: ja
      ---

      # 章 {#one minutes=10}

      ## 見出し {#first minutes=4}

      - 項目

      ::: notes
      指示: 教科書を閉じる。
      予想される反応: 分からない。
      :::

      ## 確認 {#quiz}

      ::: quiz
      1. 首都はどこですか。
         answer: 東京
         > 憲法には書かれていない。
      :::

      ## 最後 {#last}

      - おわり
      """;

  private static final Pattern COLOUR = Pattern.compile("[0-9.]+ [0-9.]+ [0-9.]+ (rg|RG)\\b");

  @TempDir Path folder;
  private Path outline = Path.of("");

  @BeforeEach
  void write() throws IOException {
    outline = Files.writeString(folder.resolve("outline.ja.md"), OUTLINE);
  }

  private PdfReader build(DocumentKind kind, int perPage, @Nullable Path template)
      throws IOException {
    return build(kind, perPage, template, PrintSettings.STANDARD);
  }

  private PdfReader build(
      DocumentKind kind, int perPage, @Nullable Path template, PrintSettings settings)
      throws IOException {
    Path target = folder.resolve("out");
    LessonReport report =
        Kyozai.build(
                new Request(
                    List.of(outline),
                    null,
                    target,
                    EnumSet.of(kind),
                    null,
                    template,
                    settings,
                    perPage,
                    false,
                    false))
            .lessons()
            .getFirst();
    assertFalse(report.written().isEmpty(), () -> report.diagnostics().toString());
    return new PdfReader(Files.readAllBytes(target.resolve(kind.fileName())));
  }

  private static String text(PdfReader pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      text.append(new PdfTextExtractor(pdf).getTextFromPage(i)).append('\n');
    }
    return text.toString();
  }

  /** What the figures of a document are called when read aloud. */
  private static List<String> figures(PdfReader pdf) {
    List<String> names = new ArrayList<>();
    collect(pdf.getCatalog().getAsDict(PdfName.STRUCTTREEROOT), names);
    return names;
  }

  private static void collect(PdfDictionary element, List<String> names) {
    if (PdfName.FIGURE.equals(element.getAsName(PdfName.S))) {
      names.add(element.getAsString(new PdfName("Alt")).toUnicodeString());
      PdfDictionary layout = element.getAsDict(new PdfName("A"));
      assertEquals(4, layout.getAsArray(PdfName.BBOX).size());
    }
    PdfObject kids = PdfReader.getPdfObject(element.get(PdfName.K));
    if (kids instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getAsDict(i) != null) {
          collect(array.getAsDict(i), names);
        }
      }
    } else if (kids instanceof PdfDictionary one) {
      collect(one, names);
    }
  }

  @Test
  void pupilsGetEverySlideButTheAnswersUnderItsOwnNumber() throws IOException {
    try (PdfReader pdf = build(DocumentKind.SLIDES, 6, null)) {
      assertEquals(
          List.of("スライド 1：題", "スライド 2：章", "スライド 3：見出し", "スライド 4：問1　首都はどこですか。", "スライド 6：最後"),
          figures(pdf));
      assertTrue(text(pdf).contains("おわり"), "no text of a slide");
      assertFalse(text(pdf).contains("東京"), "an answer");
      assertFalse(text(pdf).contains("憲法"), "a reason");
      assertFalse(text(pdf).contains("教科書"), "a note");
    }
  }

  @Test
  void teachersGetAllSlidesWithNotesAndTheOutlineItself() throws IOException {
    try (PdfReader pdf = build(DocumentKind.NOTES, 6, null)) {
      assertEquals(6, figures(pdf).size());
      String text = text(pdf);
      for (String words : List.of("指示", "教科書を閉じる", "予想される反応", "東京", "この話題 4分")) {
        assertTrue(text.contains(words), words);
      }
      PdfDictionary file = pdf.getCatalog().getAsArray(new PdfName("AF")).getAsDict(0);
      PdfString name = file.getAsString(PdfName.UF);
      assertEquals("outline.ja.md", name.toUnicodeString());
      assertEquals(new PdfName("Source"), file.getAsName(new PdfName("AFRelationship")));
      PRStream content = (PRStream) file.getAsDict(PdfName.EF).getAsStream(PdfName.F);
      assertEquals(OUTLINE, new String(PdfReader.getStreamBytes(content), StandardCharsets.UTF_8));
    }
  }

  @Test
  void nothingComesWithWhatPupilsGet() throws IOException {
    try (PdfReader pdf = build(DocumentKind.SLIDES, 6, null)) {
      assertEquals(
          Set.of(),
          pdf.getCatalog().getKeys().stream()
              .filter(key -> key.equals(new PdfName("AF")) || key.equals(PdfName.NAMES))
              .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @CsvSource({"2,3", "3,2", "4,2", "6,1", "9,1"})
  void aPageHasAsManySlidesAsIsWanted(int perPage, int pages) throws IOException {
    try (PdfReader pdf = build(DocumentKind.SLIDES, perPage, null)) {
      assertEquals(pages, pdf.getNumberOfPages());
      assertEquals(5, figures(pdf).size());
    }
  }

  @ParameterizedTest
  @EnumSource(TestTemplate.class)
  void aSchoolsTemplateIsPrintedToo(TestTemplate school) throws IOException {
    Path template = school.write(folder);
    try (PdfReader pdf = build(DocumentKind.SLIDES, 6, template)) {
      assertEquals(5, figures(pdf).size());
      assertTrue(text(pdf).contains("おわり"), "no text of a slide");
    }
  }

  /** Pages and drawings: all that sets a colour. */
  private static List<String> colours(PdfReader pdf) throws IOException {
    List<String> colours = new ArrayList<>();
    for (int i = 1; i < pdf.getXrefSize(); i++) {
      if (pdf.getPdfObject(i) instanceof PRStream stream
          && !PdfName.METADATA.equals(stream.get(PdfName.TYPE))
          && !PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))) {
        String content = new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1);
        COLOUR.matcher(content).results().map(MatchResult::group).forEach(colours::add);
      }
    }
    return colours;
  }

  private static boolean isColoured(String colour) {
    String[] parts = colour.split("\\s+", -1);
    return !parts[0].equals(parts[1]) || !parts[1].equals(parts[2]);
  }

  /** Pictures that are not grey, by their pixels. */
  private static int colouredPictures(PdfReader pdf) throws IOException {
    int coloured = 0;
    for (int i = 1; i < pdf.getXrefSize(); i++) {
      if (pdf.getPdfObject(i) instanceof PRStream stream
          && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))
          && PdfName.DEVICERGB.equals(stream.getAsName(PdfName.COLORSPACE))) {
        byte[] pixels = PdfReader.getStreamBytes(stream);
        boolean grey = true;
        for (int at = 0; at + 2 < pixels.length; at += 3) {
          grey &= pixels[at] == pixels[at + 1] && pixels[at + 1] == pixels[at + 2];
        }
        coloured += grey ? 0 : 1;
      }
    }
    return coloured;
  }

  @ParameterizedTest
  @EnumSource(names = {"SLIDES", "NOTES"})
  void inOneColourNothingHasAnother(DocumentKind kind) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.setRGB(5, 5, 0x0072B2);
    ImageIO.write(image, "png", folder.resolve("a.png").toFile());
    Files.writeString(outline, OUTLINE + "\n## 図 {#picture}\n\n![四角](a.png)\n");
    PrintSettings mono = PrintSettings.STANDARD.withMono(true);
    try (PdfReader pdf = build(kind, 6, null)) {
      assertTrue(colours(pdf).stream().anyMatch(SlidePrintsTest::isColoured));
      assertEquals(1, colouredPictures(pdf));
    }
    for (Path template : Arrays.asList(null, TestTemplate.PICTURES.write(folder))) {
      try (PdfReader pdf = build(kind, 6, template, mono)) {
        List<String> colours = colours(pdf);
        assertFalse(colours.isEmpty());
        assertEquals(List.of(), colours.stream().filter(SlidePrintsTest::isColoured).toList());
        assertEquals(0, colouredPictures(pdf));
      }
    }
  }
}

package kyozai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kyozai.print.PrintSettings;
import kyozai.write.pdf.engine.PdfText;
import kyozai.write.pdf.engine.PdfText.Line;
import kyozai.write.pdf.engine.VeraPdf;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The numbers of slides beside the headings of the handout. */
class SlideReferencesTest {
  /** Points between baselines that the eye takes for one. */
  private static final double SAME_LINE = 0.6;

  private static final String LESSON =
      """
      ---
      title: 題
      language: ja
      ---

      # 章 {#chapter}

      ## 一枚の話題 {#one}

      - 項目

      ## 長い話題 {#long}

      %s
      ## 読むだけの話題 {#extra importance=extra}

      本文です。

      ## 問い {#quiz}

      ::: quiz
      1. 首都はどこですか。
         answer: 東京
      :::

      ## おしまい {#end}

      - 項目
      """
          .formatted("- 一つの項目がここにあります\n".repeat(12));

  @TempDir Path folder;

  private byte[] build(Set<DocumentKind> kinds, PrintSettings settings) throws IOException {
    Path outline = Files.writeString(folder.resolve("outline.ja.md"), LESSON);
    Request request =
        new Request(
            List.of(outline),
            null,
            folder.resolve("out"),
            kinds,
            null,
            null,
            settings,
            6,
            false,
            false);
    assertFalse(Kyozai.build(request).lessons().getFirst().written().isEmpty());
    return Files.readAllBytes(folder.resolve("out/handout.pdf"));
  }

  /** What stands to the right of a heading or below it, before the text. */
  private static String reference(List<Line> lines, String heading) {
    Line line =
        lines.stream()
            .filter(each -> each.text().replace(" ", "").contains(heading))
            .findFirst()
            .orElseThrow();
    List<Line> places =
        lines.stream().filter(each -> each.text().matches(".*スライド [0-9–]+.*")).toList();
    return places.stream()
        .filter(each -> each.page() == line.page() && Math.abs(each.y() - line.y()) < SAME_LINE)
        .map(each -> each.text().replaceFirst(".*スライド ([0-9–]+).*", "$1"))
        .findFirst()
        .orElse("");
  }

  /** The numbers of the slides whose title says something. */
  private static String slides(List<String> titles, String words) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).contains(words)) {
        numbers.add(i + 1);
      }
    }
    int first = numbers.getFirst();
    int last = numbers.getLast();
    return first == last ? "" + first : first + "–" + last;
  }

  private List<String> titles() throws IOException {
    List<String> titles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      Path deck = files.filter(file -> file.endsWith("deck.pptx")).findFirst().orElseThrow();
      try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(deck))) {
        for (XSLFSlide slide : show.getSlides()) {
          titles.add(String.valueOf(slide.getTitle()));
        }
      }
    }
    return titles;
  }

  @Test
  void eachTopicNamesTheSlidesThatTheDeckHasForIt() throws IOException {
    byte[] pdf = build(EnumSet.of(DocumentKind.DECK, DocumentKind.HANDOUT), PrintSettings.STANDARD);
    List<String> titles = titles();
    List<Line> lines = PdfText.lines(pdf);
    assertEquals(slides(titles, "一枚の話題"), reference(lines, "一枚の話題"));
    assertTrue(slides(titles, "長い話題").contains("–"), titles::toString);
    assertEquals(slides(titles, "長い話題"), reference(lines, "長い話題"));
    assertEquals(slides(titles, "問1"), reference(lines, "1.4問い"));
    assertEquals(slides(titles, "おしまい"), reference(lines, "おしまい"));
  }

  @Test
  void whatStandsOnNoSlideNamesNone() throws IOException {
    List<Line> lines =
        PdfText.lines(build(EnumSet.of(DocumentKind.HANDOUT), PrintSettings.STANDARD));
    assertEquals("", reference(lines, "読むだけの話題"));
    assertEquals("", reference(lines, "1章"));
  }

  @Test
  void aHandoutAloneHasTheNumbersOfTheDeckThatItWasNotMadeWith() throws IOException {
    byte[] alone = build(EnumSet.of(DocumentKind.HANDOUT), PrintSettings.STANDARD);
    byte[] beside =
        build(EnumSet.of(DocumentKind.DECK, DocumentKind.HANDOUT), PrintSettings.STANDARD);
    assertEquals(PdfText.text(beside), PdfText.text(alone));
  }

  @Test
  void bookmarksAreThoseOfTheHeadings() throws IOException {
    byte[] pdf = build(EnumSet.of(DocumentKind.HANDOUT), PrintSettings.STANDARD);
    try (PdfReader reader = new PdfReader(pdf)) {
      String bookmarks = String.valueOf(SimpleBookmark.getBookmarkList(reader));
      assertTrue(bookmarks.contains("1.1 一枚の話題"), bookmarks);
      assertFalse(bookmarks.contains("スライド"), bookmarks);
    }
  }

  /** The order of painting is that of reading: number, heading, reference, text. */
  @ParameterizedTest
  @ValueSource(doubles = {10.5, 14, 22})
  void theReferenceIsReadBehindItsHeading(double size) throws Exception {
    PrintSettings settings = PrintSettings.STANDARD.withTextSize(size);
    byte[] pdf = build(EnumSet.of(DocumentKind.HANDOUT), settings);
    String text = PdfText.text(pdf).replace(" ", "");
    assertTrue(text.contains("おしまいスライド8・項目"), text);
    assertEquals(List.of(), VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void worksheetsNameNoSlides() throws IOException {
    build(EnumSet.of(DocumentKind.WORKSHEET, DocumentKind.HANDOUT), PrintSettings.STANDARD);
    byte[] sheet = Files.readAllBytes(folder.resolve("out/worksheet.pdf"));
    assertFalse(PdfText.text(sheet).contains("スライド"));
  }
}

package kyozai.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kyozai.DocumentKind;
import kyozai.Kyozai;
import kyozai.Request;
import kyozai.diagnostic.Diagnostic;
import kyozai.lesson.Attributes;
import kyozai.lesson.Block;
import kyozai.lesson.Lesson;
import kyozai.lesson.PlainText;
import kyozai.lesson.Question;
import kyozai.lesson.QuestionNumbers;
import kyozai.outline.OutlineReader;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Leaks that are planted in finished pupils' files and in plans are found, with their places. */
class LeakCheckTest {
  private static final String SECRET = "答えは二番目で、理由は雨の量が多いから。";
  private static final String LESSON =
      """
      ---
      title: 水のゆくえ
      language: ja
      ---

      # 読む {#read}

      ## 雨の話 {#rain}

      雨は川に流れ、やがて海に着く。

      ::: notes
      評価: 机の間を回り、書けていない人に声をかける。
      :::

      ## たしかめる {#quiz}

      ::: quiz
      1. 正しいのはどれですか。
         - [ ] 川
         - [x] 海
         - [ ] 空
         > 答えは二番目で、理由は雨の量が多いから。
      2. 海は青い。
         answer: ○
      3. 何といいますか。
         answer: 水蒸気
      :::
      """;

  @TempDir Path folder;

  private Lesson lesson() throws IOException {
    return OutlineReader.read(Files.writeString(folder.resolve("outline.ja.md"), LESSON))
        .value()
        .orElseThrow();
  }

  private byte[] built(DocumentKind kind) throws IOException {
    Path outline = Files.writeString(folder.resolve("outline.ja.md"), LESSON);
    Request request =
        new Request(
            List.of(outline), null, folder.resolve("out"), Set.of(kind), null, false, false);
    assertEquals(2, Kyozai.build(request).lessons().getFirst().written().size());
    return Files.readAllBytes(folder.resolve("out").resolve(kind.fileName()));
  }

  private List<String> places(String name, byte[] file) throws IOException {
    List<Diagnostic> leaks = LeakCheck.of(lesson()).file(name, file, () -> "");
    assertTrue(leaks.stream().allMatch(leak -> leak.isError() && leak.code().equals("leak")));
    return leaks.stream()
        .map(leak -> leak.message().ja().replaceAll(".*ファイルの(.*)に、教師用.*", "$1"))
        .toList();
  }

  private interface Planting<T> {
    void plant(T document) throws Exception;
  }

  private List<String> planted(Planting<PdfStamper> planting) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfReader reader = new PdfReader(built(DocumentKind.WORKSHEET));
    PdfStamper stamper = new PdfStamper(reader, out);
    planting.plant(stamper);
    stamper.close();
    return places("worksheet.pdf", out.toByteArray());
  }

  @Test
  void files_as_they_are_written_tell_nothing() throws IOException {
    for (DocumentKind kind :
        List.of(
            DocumentKind.HANDOUT,
            DocumentKind.WORKSHEET,
            DocumentKind.SLIDES,
            DocumentKind.PUPIL_DECK)) {
      assertEquals(List.of(), places(kind.fileName(), built(kind)), kind.word());
    }
  }

  @Test
  void the_key_and_the_teachers_deck_would_tell() throws IOException {
    assertTrue(places("worksheet.pdf", built(DocumentKind.ANSWERS)).contains("1ページの文字"));
    List<String> deck = places("pupil-deck.pptx", built(DocumentKind.DECK));
    assertTrue(deck.stream().anyMatch(place -> place.startsWith("ノート")), deck.toString());
  }

  @Test
  void invisible_text_of_a_page_is_found() throws Exception {
    BaseFont font = BaseFont.createFont("HeiseiKakuGo-W5", "UniJIS-UCS2-H", false);
    assertEquals(
        List.of("1ページの文字"),
        planted(
            stamper -> {
              PdfContentByte content = stamper.getOverContent(1);
              content.beginText();
              content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
              content.setFontAndSize(font, 1);
              content.showText(SECRET);
              content.endText();
            }));
  }

  @Test
  void bookmarks_are_read() throws Exception {
    assertEquals(
        List.of("しおりか見出し"),
        planted(
            stamper -> {
              Map<String, Object> bookmark = new HashMap<>();
              bookmark.put("Title", "水蒸気");
              bookmark.put("Action", "GoTo");
              bookmark.put("Page", "1 Fit");
              stamper.setOutlines(List.of(bookmark));
            }));
  }

  @Test
  void annotations_are_read() throws Exception {
    assertEquals(
        List.of("注釈"),
        planted(
            stamper ->
                stamper.addAnnotation(
                    PdfAnnotation.createText(
                        stamper.getWriter(), new Rectangle(9, 9), "", SECRET, false, "Note"),
                    1)));
  }

  @Test
  void properties_are_read() throws Exception {
    List<String> places =
        planted(stamper -> stamper.setInfoDictionary(new HashMap<>(Map.of("Subject", SECRET))));
    assertTrue(places.contains("プロパティ"), places.toString());
  }

  @Test
  void metadata_are_read() throws Exception {
    assertEquals(
        List.of("メタデータ"),
        planted(
            stamper -> {
              byte[] xmp = ("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8);
              PRStream stream = new PRStream(stamper.getReader(), xmp);
              stream.put(PdfName.TYPE, PdfName.METADATA);
              PdfDictionary page = stamper.getReader().getPageN(1);
              page.put(PdfName.METADATA, stamper.getReader().addPdfObject(stream));
              stamper.markUsed(page);
            }));
  }

  @Test
  void an_attachment_is_a_leak_whatever_it_holds() throws Exception {
    List<String> places =
        planted(
            stamper ->
                stamper.addFileAttachment(
                    "x", "nothing".getBytes(StandardCharsets.UTF_8), "x.txt", "x.txt"));
    assertTrue(places.contains("添付ファイル"), places.toString());
  }

  @Test
  void alternative_text_is_read() throws Exception {
    assertEquals(
        List.of("代替テキスト"),
        planted(
            stamper -> {
              PdfDictionary catalog = stamper.getReader().getCatalog();
              PdfDictionary tree = catalog.getAsDict(PdfName.STRUCTTREEROOT);
              tree.put(new PdfName("Alt"), new PdfString(SECRET, "UnicodeBig"));
              stamper.markUsed(tree);
            }));
  }

  private List<String> presented(Planting<XMLSlideShow> planting) throws Exception {
    try (XMLSlideShow show =
            new XMLSlideShow(new ByteArrayInputStream(built(DocumentKind.PUPIL_DECK)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      planting.plant(show);
      show.write(out);
      return places("pupil-deck.pptx", out.toByteArray());
    }
  }

  @Test
  void notes_are_a_leak_whatever_they_hold() throws Exception {
    List<String> places =
        presented(
            show ->
                show.getNotesSlide(show.getSlides().getFirst()).getPlaceholder(1).setText("何か"));
    assertTrue(places.getFirst().startsWith("ノート"), places.toString());
  }

  @Test
  void hidden_slides_and_shapes_beside_the_slide_are_read() throws Exception {
    List<String> places =
        presented(
            show -> {
              XSLFSlide hidden = show.createSlide();
              hidden.setHidden(true);
              XSLFTextBox box = hidden.createTextBox();
              box.setAnchor(new java.awt.Rectangle(-900, -900, 50, 50));
              box.setText("水蒸気");
            });
    assertEquals(1, places.size());
    assertTrue(places.getFirst().startsWith("部品 ppt/slides/"), places.toString());
  }

  @Test
  void names_and_alternative_texts_of_shapes_are_read() throws Exception {
    List<String> places =
        presented(
            show -> {
              XSLFTextBox box = show.getSlides().getFirst().createTextBox();
              box.setText("x");
              CTShape shape = (CTShape) box.getXmlObject();
              shape.getNvSpPr().getCNvPr().setDescr(SECRET);
            });
    assertTrue(places.getFirst().endsWith("の代替テキスト"), places.toString());
  }

  @Test
  void properties_of_a_deck_are_read() throws Exception {
    assertEquals(
        List.of("プロパティ"),
        presented(show -> show.getProperties().getCoreProperties().setDescription("水蒸気")));
  }

  @Test
  void workbooks_in_a_deck_are_read() throws Exception {
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("水蒸気");
      workbook.write(book);
    }
    ByteArrayOutputStream deck = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(deck)) {
      zip.putNextEntry(new ZipEntry("ppt/embeddings/data.xlsx"));
      zip.write(book.toByteArray());
    }
    List<String> places = places("pupil-deck.pptx", deck.toByteArray());
    assertTrue(places.getFirst().startsWith("埋め込みブック"), places.toString());
  }

  @Test
  void a_plan_that_puts_the_right_choice_first_is_found() throws IOException {
    List<Diagnostic> leaks =
        LeakCheck.of(lesson()).plan("worksheet.pdf", LeakCheckTest::rightOnesFirst);
    assertEquals(List.of("leak"), leaks.stream().map(Diagnostic::code).toList());
    assertEquals(
        List.of(),
        LeakCheck.of(lesson())
            .plan(
                "worksheet.pdf",
                lesson ->
                    QuestionNumbers.questions(lesson, Attributes::inHandout).stream()
                        .map(each -> PlainText.of(each.common().stem()))
                        .toList()));
  }

  private static List<?> rightOnesFirst(Lesson lesson) {
    List<String> order = new ArrayList<>();
    for (Question question : QuestionNumbers.questions(lesson, Attributes::inHandout)) {
      if (question instanceof Question.MultipleChoice(var common, var choices)) {
        choices.stream()
            .sorted((a, b) -> Boolean.compare(b.correct(), a.correct()))
            .forEach(choice -> order.add(PlainText.of(choice.text())));
      }
    }
    return order;
  }

  @Test
  void a_plan_with_room_for_the_answer_alone_is_found() throws IOException {
    assertEquals(
        1,
        LeakCheck.of(lesson())
            .plan(
                "worksheet.pdf",
                lesson ->
                    QuestionNumbers.questions(lesson, Attributes::inHandout).stream()
                        .filter(Question.ShortAnswer.class::isInstance)
                        .map(each -> ((Question.ShortAnswer) each).accepted().getFirst())
                        .map(answer -> PlainText.of(answer).length())
                        .toList())
            .size());
  }

  @Test
  void a_picture_for_the_teacher_is_found_by_its_words() throws IOException {
    BufferedImage dot = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(dot, "png", folder.resolve("seating.png").toFile());
    String picture = "\n# 席 {#seats for=teacher}\n\n## 席の表\n\n![窓側の席に座る人の名前](seating.png)\n";
    Path outline = Files.writeString(folder.resolve("seats.md"), LESSON + picture);
    LeakCheck check = LeakCheck.of(OutlineReader.read(outline).value().orElseThrow());
    assertEquals(1, check.plan("handout.pdf", LeakCheckTest::pictures).size());
    assertEquals(
        List.of(),
        check.plan("handout.pdf", lesson -> pictures(lesson).subList(0, 0)),
        "a plan without the picture");
  }

  private static List<String> pictures(Lesson lesson) {
    return lesson.sections().stream()
        .flatMap(section -> section.topics().stream())
        .flatMap(topic -> topic.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).alt())
        .toList();
  }
}

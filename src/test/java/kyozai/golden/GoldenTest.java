package kyozai.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kyozai.deck.DeckPlanner;
import kyozai.deck.PaperChart;
import kyozai.deck.PlannedDeck;
import kyozai.deck.SlideChart;
import kyozai.deck.SlideFitter;
import kyozai.handout.ChartDrawing;
import kyozai.handout.HandoutPlanner;
import kyozai.handout.LessonPlanPlanner;
import kyozai.handout.SheetSettings;
import kyozai.handout.WorksheetPlanner;
import kyozai.lesson.Block;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.pptx.PptxWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plans and parts as text beside the outlines they come from. {@code -Dgolden.accept=true} writes
 * them anew; then a person looks at what changed.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/kyozai");
  private static final boolean ACCEPT = Boolean.getBoolean("golden.accept");
  private static final Theme THEME = ThemeReader.read("kyozai");

  @TestFactory
  Stream<DynamicTest> plansAreAsAccepted() throws IOException {
    List<Path> outlines = new ArrayList<>(outlines(FOLDER));
    outlines.addAll(outlines(FOLDER.resolve("golden")));
    assertTrue(outlines.size() > 2, "no outlines");
    return outlines.stream()
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> plans(each)));
  }

  @TestFactory
  Stream<DynamicTest> partsAreAsAccepted() throws IOException {
    return outlines(FOLDER.resolve("golden")).stream()
        .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> parts(each)));
  }

  private static List<Path> outlines(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static void plans(Path outline) throws IOException {
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    compare(outline, "deck", PlanText.of(fitted(lesson).deck()));
    compare(
        outline, "handout", PlanText.of(HandoutPlanner.plan(lesson, GoldenTest::drawn).value()));
    compare(
        outline,
        "worksheet",
        PlanText.of(WorksheetPlanner.worksheet(lesson, new SheetSettings(42), GoldenTest::drawn)));
    compare(
        outline,
        "answers",
        PlanText.of(WorksheetPlanner.key(lesson, new SheetSettings(42), GoldenTest::drawn)));
    compare(outline, "plan", PlanText.of(LessonPlanPlanner.plan(lesson).value()));
  }

  private static Optional<ChartDrawing> drawn(Block.Chart chart, int depth) {
    return depth > 1
        ? Optional.empty()
        : PaperChart.of(chart, THEME, 800, 500)
            .map(each -> new Drawn(each.chart(), each.width(), each.height()));
  }

  /** A chart of which only the plan is wanted. */
  private record Drawn(SlideChart chart, double width, double height) implements ChartDrawing {
    @Override
    public boolean showsUnit() {
      return !chart.unit().isEmpty();
    }

    @Override
    public void paint(Graphics2D graphics) {
      throw new UnsupportedOperationException();
    }
  }

  private static PlannedDeck fitted(Lesson lesson) {
    return SlideFitter.fit(DeckPlanner.plan(lesson, THEME.scale()), THEME);
  }

  /** The names of all parts, and the text of the slides and their notes, an element a line. */
  private static void parts(Path outline) throws IOException {
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    byte[] file = PptxWriter.write(fitted(lesson).deck(), THEME);
    StringBuilder text = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        text.append("== ").append(entry.getName()).append('\n');
        if (entry.getName().matches("ppt/(slides|notesSlides)/[^/]*\\.xml")) {
          String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          text.append(xml.replace("><", ">\n<")).append('\n');
        }
      }
    }
    compare(outline, "pptx", text.toString());
  }

  private static void compare(Path outline, String kind, String actual) throws IOException {
    String name = outline.getFileName().toString().replaceFirst("md$", kind + ".txt");
    Path golden = FOLDER.resolve("golden").resolve(name);
    if (ACCEPT) {
      Files.writeString(golden, actual);
    }
    assertTrue(Files.exists(golden), "run with -Dgolden.accept=true: no " + golden);
    assertEquals(Files.readString(golden), actual, golden.toString());
  }
}

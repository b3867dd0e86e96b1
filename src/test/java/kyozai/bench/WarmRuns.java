package kyozai.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kyozai.deck.Deck;
import kyozai.deck.DeckPlanner;
import kyozai.deck.PlannedDeck;
import kyozai.deck.SlideFitter;
import kyozai.handout.ChartDrawer;
import kyozai.handout.Handout;
import kyozai.handout.HandoutPlanner;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.print.PrintSettings;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.pdf.HandoutWriter;
import kyozai.write.pdf.Supplements;
import kyozai.write.pdf.engine.Printed;
import kyozai.write.png.SlidePictures;
import kyozai.write.pptx.PptxWriter;
import kyozai.write.pptx.paint.DeckPainter;
import org.jspecify.annotations.Nullable;

/** The pipeline in one JVM, on one thread, its stages apart. */
final class WarmRuns {
  private static final double MEGABYTE = 1024 * 1024;

  private final Path outline;
  private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
  private final List<Double> allocated = new ArrayList<>();
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private long last;
  private @Nullable Deck deck;

  WarmRuns(Path outline) {
    this.outline = outline;
  }

  void clear() {
    milliseconds.clear();
    allocated.clear();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  void run(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      deck = once();
      note("warm, all stages, ms", System.nanoTime() - start);
      allocated.add((threads.getCurrentThreadAllocatedBytes() - before) / MEGABYTE);
    }
  }

  /** Draws the slides of the last build; apart from the stages, whose code it would push aside. */
  void preview(int times) throws IOException {
    milliseconds.clear();
    for (int i = 0; i < times; i++) {
      preview(Objects.requireNonNull(deck));
    }
  }

  private void preview(Deck deck) throws IOException {
    last = System.nanoTime();
    Theme theme = ThemeReader.read(ThemeReader.names().getFirst());
    try (DeckPainter painter = DeckPainter.of(deck, theme)) {
      int pictures = SlidePictures.of(painter).slides().size();
      stage("warm, preview of the slides, ms");
      if (pictures != deck.slides().size()) {
        throw new IllegalStateException(pictures + " pictures");
      }
    }
  }

  private Deck once() throws IOException {
    Theme theme = ThemeReader.read(ThemeReader.names().getFirst());
    last = System.nanoTime();
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    stage("warm, read, ms");
    PlannedDeck planned = DeckPlanner.plan(lesson, theme.scale());
    Handout handout = HandoutPlanner.plan(lesson, ChartDrawer.NONE).value();
    stage("warm, plan, ms");
    PlannedDeck fitted = SlideFitter.fit(planned, theme);
    stage("warm, fit, ms");
    byte[] deck = PptxWriter.write(fitted.deck(), theme);
    stage("warm, write the deck, ms");
    Printed printed =
        HandoutWriter.write(
            handout, theme, PrintSettings.STANDARD, outline.toString(), Supplements.NONE);
    stage("warm, lay out and write the handout, ms");
    if (fitted.deck().slides().size() < 20 || deck.length < 10_000 || printed.pages() < 5) {
      throw new IllegalStateException("the documents are not those of the lesson");
    }
    return fitted.deck();
  }

  private void stage(String name) {
    long now = System.nanoTime();
    note(name, now - last);
    last = System.nanoTime();
  }

  private void note(String name, long nanoseconds) {
    milliseconds.computeIfAbsent(name, key -> new ArrayList<>()).add(nanoseconds / 1e6);
  }

  /** Prints the times since the last call of a runner. */
  void printTimes(PrintStream out) {
    milliseconds.forEach((name, values) -> Benchmark.row(out, name, array(values), "%.1f"));
  }

  void print(PrintStream out) {
    printTimes(out);
    Benchmark.row(out, "warm, allocated in a build, MB", array(allocated), "%.0f");
    double peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToDouble(pool -> pool.getPeakUsage().getUsed() / MEGABYTE)
            .sum();
    Benchmark.row(out, "warm, peak heap, MB", new double[] {peak}, "%.0f");
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}

package kyozai.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kyozai.deck.DeckPlanner;
import kyozai.deck.PlannedDeck;
import kyozai.deck.Slide;
import kyozai.deck.SlideFitter;
import kyozai.lesson.Lesson;
import kyozai.outline.OutlineReader;
import kyozai.theme.Theme;
import kyozai.theme.ThemeReader;
import kyozai.write.pptx.PptxWriter;

/** A deck of 25 slides with three charts in a warm JVM, from the outline's bytes to the deck's. */
final class DeckRuns {
  private static final int SLIDES = 25;
  private static final int CHARTS = 3;
  private static final double MEGABYTE = 1024 * 1024;

  private static final List<String> CONTENT =
      List.of(
          "| 月 | 量 |\n|---|--:|\n| 1 月 | 310 |\n| 4 月 | 240 |\n| 8 月 | 330 |\n",
          "- 家で使う電気の量は、季節によって変わる\n- 夏は冷房、冬は暖房が多くを占める\n",
          "使う量は、気温と家にいる時間で決まる。記録を続けると、減らせるところが見えてくる。\n");

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Path outline;
  private double[] milliseconds = {};
  private double[] megabytes = {};

  DeckRuns() throws IOException {
    outline = Files.createTempDirectory("kyozai-bench").resolve("outline.md");
    Files.writeString(outline, text());
  }

  void run(int runs) throws IOException {
    milliseconds = new double[runs];
    megabytes = new double[runs];
    for (int i = 0; i < runs; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      once();
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
      megabytes[i] = (threads.getCurrentThreadAllocatedBytes() - before) / MEGABYTE;
    }
  }

  void print(PrintStream out) {
    Benchmark.row(out, "warm, a deck of 25 slides with 3 charts, ms", milliseconds, "%.1f");
    Benchmark.row(out, "warm, allocated for it, MB", megabytes, "%.0f");
  }

  private void once() throws IOException {
    Theme theme = ThemeReader.read(ThemeReader.names().getFirst());
    Lesson lesson = OutlineReader.read(outline).value().orElseThrow();
    PlannedDeck deck = SlideFitter.fit(DeckPlanner.plan(lesson, theme.scale()), theme);
    byte[] bytes = PptxWriter.write(deck.deck(), theme);
    int slides = deck.deck().slides().size();
    long charts = deck.deck().slides().stream().filter(Slide.ChartSlide.class::isInstance).count();
    if (slides != SLIDES || charts != CHARTS || bytes.length < 10_000) {
      throw new IllegalStateException(slides + " slides, " + charts + " charts");
    }
  }

  /** A title, a divider, 20 slides of points, tables and prose, and three charts. */
  private static String text() {
    StringBuilder text = new StringBuilder("---\ntitle: 電気の使い方\nlanguage: ja\n---\n\n# 調べる\n");
    for (int i = 1; i <= 20; i++) {
      text.append("\n## 調べたこと ").append(i).append("\n\n").append(CONTENT.get(i % CONTENT.size()));
    }
    for (String type : List.of("bar", "line", "pie")) {
      text.append("\n## 図で見ると\n\n::: chart {type=").append(type).append(" unit=\"kWh\"}\n");
      text.append(CONTENT.getFirst()).append(":::\n");
    }
    return text.toString();
  }
}

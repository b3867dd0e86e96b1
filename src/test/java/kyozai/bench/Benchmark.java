package kyozai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times the program on the first lesson: the command as a whole process, and the stages of the
 * pipeline in one warm JVM; then many lessons at once. Prints the table of docs/benchmarks.md.
 */
public final class Benchmark {
  private static final int COLD_RUNS = 5;
  private static final int WARM_RUNS = 100;
  private static final int WARM_UP = 150;
  private static final int PREVIEWS = 20;
  private static final int PREVIEWS_UP = 15;
  private static final int PRINTS = 40;
  private static final int PRINTS_UP = 300;
  private static final int LONG_RUNS = 5;
  private static final int SETS = 20;
  private static final int SETS_UP = 40;
  private static final int FORTY_SETS = 3;
  private static final Path OUTLINE = Path.of("outlines/openai-conflict/outline.ja.md");

  private Benchmark() {}

  /**
   * Runs all parts, which takes about a quarter of an hour.
   *
   * @param args {@code prints} for the printed documents alone, in a heap that is small for them
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = System.out;
    if (args.length > 0 && args[0].equals("prints")) {
      prints(out, "in a heap of 150 MB");
    } else {
      all(out);
    }
  }

  private static PrintRuns prints(PrintStream out, String where) throws IOException {
    PrintRuns prints = new PrintRuns();
    prints.run(OUTLINE, PRINTS_UP);
    prints.run(OUTLINE, PRINTS);
    prints.print(out, where);
    return prints;
  }

  private static void all(PrintStream out) throws IOException, InterruptedException {
    out.println("| what | median | least | most |");
    out.println("|---|---|---|---|");
    cold(out);
    WarmRuns warm = new WarmRuns(OUTLINE);
    warm.run(WARM_UP);
    warm.clear();
    warm.run(WARM_RUNS);
    warm.print(out);
    warm.preview(PREVIEWS_UP);
    warm.preview(PREVIEWS);
    warm.printTimes(out);
    DeckRuns deck = new DeckRuns();
    deck.run(WARM_UP);
    deck.run(WARM_RUNS);
    deck.print(out);
    prints(out, "warm").lengths(out, LONG_RUNS);
    ManyRuns many = new ManyRuns();
    many.one(out, SETS_UP, SETS);
    many.forty(out, FORTY_SETS);
    machine(out);
  }

  private static void cold(PrintStream out) throws IOException, InterruptedException {
    Path target = Files.createTempDirectory("kyozai-bench");
    List<String> command =
        List.of(
            Path.of("kyozai").toAbsolutePath().toString(),
            "build",
            OUTLINE.toString(),
            "--out",
            target.toString());
    List<ColdRuns.Run> runs = ColdRuns.measure(COLD_RUNS, () -> command);
    check(target);
    double[] seconds = runs.stream().mapToDouble(ColdRuns.Run::seconds).toArray();
    row(out, "cold command, deck and handout, s", seconds, "%.2f");
    double[] peaks = runs.stream().mapToDouble(run -> run.peakMegabytes().orElse(0.0)).toArray();
    row(out, "its peak resident memory, MB", peaks, "%.0f");
  }

  private static void check(Path target) throws IOException {
    byte[] deck = Files.readAllBytes(target.resolve("deck.pptx"));
    byte[] handout = Files.readAllBytes(target.resolve("handout.pdf"));
    if (deck[0] != 'P' || deck[1] != 'K' || handout[0] != '%' || handout[1] != 'P') {
      throw new IllegalStateException("no documents in " + target);
    }
  }

  /** One line of the table. */
  static void row(PrintStream out, String what, double[] values, String format) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    List<String> cells = new ArrayList<>();
    for (double value : List.of(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1])) {
      cells.add(String.format(Locale.ROOT, format, value));
    }
    out.println("| " + what + " | " + String.join(" | ", cells) + " |");
  }

  private static void machine(PrintStream out) {
    out.println();
    out.println(
        "JDK "
            + System.getProperty("java.version")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch"));
  }
}

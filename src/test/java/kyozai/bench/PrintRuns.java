package kyozai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kyozai.DocumentKind;
import kyozai.Kyozai;
import kyozai.Report.LessonReport;
import kyozai.Request;

/** All printed documents of a lesson in a warm JVM, from the outline to the files, side by side. */
final class PrintRuns {
  private static final Set<DocumentKind> PRINTS = DocumentKind.printed();

  private final Path target = Files.createTempDirectory("kyozai-bench");
  private double[] milliseconds = {};

  PrintRuns() throws IOException {}

  void run(Path outline, int runs) {
    milliseconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      print(outline, PRINTS);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
  }

  private void print(Path outline, Set<DocumentKind> kinds) {
    Request request = new Request(List.of(outline), null, target, kinds, null, false, false);
    LessonReport report = Kyozai.build(request).lessons().getFirst();
    if (report.written().size() != kinds.size() + 1) {
      throw new IllegalStateException(report.diagnostics().toString());
    }
  }

  void print(PrintStream out, String where) {
    Benchmark.row(out, where + ", all six printed documents, ms", milliseconds, "%.0f");
  }

  /** Handouts of one, two and four times as many chapters, of about 100 pages at most. */
  void lengths(PrintStream out, int runs) throws IOException {
    for (int chapters : List.of(25, 50, 100)) {
      Path outline = Files.writeString(target.resolve("long-" + chapters + ".md"), text(chapters));
      double[] times = new double[runs];
      for (int i = -1; i < runs; i++) {
        long start = System.nanoTime();
        print(outline, EnumSet.of(DocumentKind.HANDOUT));
        if (i >= 0) {
          times[i] = (System.nanoTime() - start) / 1e6;
        }
      }
      Benchmark.row(out, "warm, a handout of " + chapters + " chapters, ms", times, "%.0f");
    }
  }

  private static String text(int chapters) {
    StringBuilder text = new StringBuilder("---\ntitle: 電気の使い方\nlanguage: ja\n---\n");
    String sentence = "使う量は、気温と家にいる時間で決まる。記録を続けると、減らせるところが見えてくる。";
    for (int i = 1; i <= chapters; i++) {
      text.append("\n# 調べる ").append(i).append("\n\n## わかったこと\n\n");
      text.append((sentence.repeat(6) + "\n\n").repeat(4));
    }
    return text.toString();
  }
}

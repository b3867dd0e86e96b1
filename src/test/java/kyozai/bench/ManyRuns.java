package kyozai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kyozai.DocumentKind;
import kyozai.Kyozai;
import kyozai.Report;
import kyozai.Request;
import kyozai.profile.ClassProfile;
import kyozai.profile.ProfileReader;

/** All documents for classes in a warm JVM: one set, and forty on one thread and on all. */
final class ManyRuns {
  private static final Set<DocumentKind> KINDS = DocumentKind.set();
  private static final List<Path> OUTLINES =
      List.of(
          Path.of("outlines/openai-conflict/outline.ja.md"),
          Path.of("outlines/openai-conflict/outline.en.md"),
          Path.of("outlines/ai-and-work/outline.ja.md"),
          Path.of("outlines/ai-and-work/outline.en.md"),
          Path.of("outlines/ai-ethics-and-law/outline.ja.md"));

  private final Path target = Files.createTempDirectory("kyozai-bench");
  private final List<ClassProfile> classes =
      ProfileReader.names().stream().map(ProfileReader::preset).toList();

  ManyRuns() throws IOException {}

  /** One class set. */
  void one(PrintStream out, int warmUp, int runs) {
    List<ClassProfile> one = List.of(ProfileReader.preset("lower-secondary"));
    double[] milliseconds = new double[runs];
    for (int i = -warmUp; i < runs; i++) {
      double seconds = build(OUTLINES.subList(0, 1), one, 1);
      if (i >= 0) {
        milliseconds[i] = seconds * 1000;
      }
    }
    Benchmark.row(out, "warm, all seven documents for one class, ms", milliseconds, "%.0f");
  }

  /** Forty sets, in turn on one thread and on all, so that a busy minute slows both. */
  void forty(PrintStream out, int runs) {
    int processors = Runtime.getRuntime().availableProcessors();
    double[] alone = new double[runs];
    double[] together = new double[runs];
    double[] ratio = new double[runs];
    for (int i = 0; i < runs; i++) {
      int sets = OUTLINES.size() * classes.size();
      alone[i] = sets / build(OUTLINES, classes, 1);
      together[i] = sets / build(OUTLINES, classes, processors);
      ratio[i] = together[i] / alone[i];
    }
    Benchmark.row(out, "warm, 40 sets with --jobs 1, sets/s", alone, "%.2f");
    Benchmark.row(out, "warm, 40 sets with --jobs " + processors + ", sets/s", together, "%.2f");
    Benchmark.row(out, "how many times as fast", ratio, "%.2f");
  }

  private double build(List<Path> outlines, List<ClassProfile> classes, int jobs) {
    int perPage = Request.USUAL_SLIDES_PER_PAGE;
    Request request =
        new Request(
            outlines, null, target, KINDS, null, null, classes, perPage, false, false, jobs);
    Report report = Kyozai.build(request);
    int files = report.lessons().stream().mapToInt(lesson -> lesson.written().size()).sum();
    if (files != outlines.size() * classes.size() * (KINDS.size() + 1)) {
      throw new IllegalStateException(report.failed().toString());
    }
    return report.took().toNanos() / 1e9;
  }
}

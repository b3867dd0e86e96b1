package kyozai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a whole process: wall seconds and peak memory of several runs. */
final class ColdRuns {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private ColdRuns() {}

  /** One run; the peak is empty where the system does not tell it. */
  record Run(double seconds, Optional<Double> peakMegabytes) {}

  static List<Run> measure(int runs, Supplier<List<String>> command)
      throws IOException, InterruptedException {
    List<Run> results = new ArrayList<>();
    for (int i = 0; i <= runs; i++) {
      Run run = once(command.get());
      if (i > 0) {
        results.add(run);
      }
    }
    return results;
  }

  private static Run once(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    Optional<Double> peak = Optional.empty();
    while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      Optional<Double> now = peakOf(status);
      peak = now.isPresent() ? now : peak;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return new Run(seconds, peak);
  }

  private static Optional<Double> peakOf(Path status) {
    try {
      Matcher matcher = PEAK.matcher(Files.readString(status));
      return matcher.find()
          ? Optional.of(Double.parseDouble(matcher.group(1)) / 1024)
          : Optional.empty();
    } catch (IOException e) {
      // The process has ended, or this is not Linux.
      return Optional.empty();
    }
  }
}

package kyozai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kyozai.Report;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import kyozai.output.ReportJson;
import picocli.CommandLine;

/** Prints a report: files to standard output, diagnostics to standard error. */
final class ReportPrinter {
  private static final int WIDEST_SOURCE_LINE = 200;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Map<String, List<String>> sources = new HashMap<>();

  ReportPrinter(CommandLine command) {
    out = command.getOut();
    err = command.getErr();
  }

  /** Prints the report and returns the exit code. */
  int print(Report report, boolean json) {
    if (json) {
      out.print(ReportJson.of(report.lessons().stream().map(ReportPrinter::entry).toList()));
    } else {
      for (LessonReport lesson : report.lessons()) {
        lesson.diagnostics().forEach(diagnostic -> print(diagnostic, lesson.language()));
        lesson.written().forEach(out::println);
      }
    }
    return report.hasErrors() ? Main.OUTLINE_AT_FAULT : Main.DONE;
  }

  private static ReportJson.Entry entry(LessonReport lesson) {
    return new ReportJson.Entry(
        lesson.outline(), lesson.language(), lesson.written(), lesson.diagnostics());
  }

  /** Prints messages that belong to no outline. */
  void print(List<Diagnostic> diagnostics, Language language) {
    diagnostics.forEach(diagnostic -> print(diagnostic, language));
  }

  private void print(Diagnostic diagnostic, Language language) {
    Position position = diagnostic.position();
    err.println(
        position + ": " + diagnostic.severity().word() + ": " + diagnostic.message().in(language));
    String line = sourceLine(position);
    if (!line.isBlank()) {
      err.println("    " + line.strip());
    }
    for (Bilingual hint : diagnostic.hints()) {
      err.println("  hint: " + hint.in(language));
    }
  }

  private String sourceLine(Position position) {
    if (position.line() == 0) {
      return "";
    }
    List<String> lines = sources.computeIfAbsent(position.file(), ReportPrinter::lines);
    if (position.line() > lines.size()) {
      return "";
    }
    String line = lines.get(position.line() - 1);
    int count = line.codePointCount(0, line.length());
    return count <= WIDEST_SOURCE_LINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST_SOURCE_LINE)) + " …";
  }

  private static List<String> lines(String file) {
    try {
      String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
      return text.lines().toList();
    } catch (IOException | InvalidPathException e) {
      // The message stands without its line; what cannot be read is said by its own diagnostic.
      return List.of();
    }
  }
}

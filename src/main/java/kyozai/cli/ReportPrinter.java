package kyozai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Set<Said> said = new HashSet<>();

  private record Said(Diagnostic diagnostic, Language language) {}

  ReportPrinter(CommandLine command) {
    out = command.getOut();
    err = command.getErr();
  }

  /** Prints the report and returns the exit code. */
  int print(Report report, boolean json) {
    if (json) {
      out.print(
          ReportJson.of(
              report.lessons().stream().map(ReportPrinter::entry).toList(),
              report.failed().stream().map(LessonReport::name).toList(),
              report.took()));
    } else {
      for (LessonReport lesson : report.lessons()) {
        for (Diagnostic diagnostic : lesson.diagnostics()) {
          print(diagnostic, lesson.language(), classes(report, lesson, diagnostic));
        }
        lesson.written().forEach(out::println);
      }
    }
    List<Faults.Fault> faults = faults(report);
    if (!faults.isEmpty()) {
      Faults.print(faults, err);
      return Main.PROGRAM_AT_FAULT;
    }
    return report.hasErrors() ? Main.OUTLINE_AT_FAULT : Main.DONE;
  }

  /** The classes that a message concerns, when the outline is built for others too. */
  private static String classes(Report report, LessonReport lesson, Diagnostic diagnostic) {
    List<LessonReport> same =
        report.lessons().stream().filter(each -> each.outline().equals(lesson.outline())).toList();
    List<LessonReport> concerned =
        same.stream().filter(each -> each.diagnostics().contains(diagnostic)).toList();
    return concerned.size() == same.size()
        ? ""
        : concerned.stream()
            .map(LessonReport::profile)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
  }

  private static List<Faults.Fault> faults(Report report) {
    List<Faults.Fault> faults = new ArrayList<>();
    for (LessonReport lesson : report.lessons()) {
      if (lesson.fault() != null) {
        faults.add(new Faults.Fault(lesson.name(), lesson.fault()));
      }
    }
    return faults;
  }

  /** Prints what became of several lessons in one line. */
  void printSummary(Report report) {
    List<LessonReport> failed = report.failed();
    int all = report.lessons().size();
    if (all < 2) {
      return;
    }
    String failures =
        failed.isEmpty()
            ? ""
            : failed.stream()
                .map(LessonReport::name)
                .collect(Collectors.joining(", ", " (" + failed.size() + " failed: ", ")"));
    err.println(
        String.format(
            Locale.ROOT,
            "built %d of %d%s in %.1f s",
            all - failed.size(),
            all,
            failures,
            report.took().toMillis() / 1000.0));
  }

  private static ReportJson.Entry entry(LessonReport lesson) {
    return new ReportJson.Entry(
        lesson.outline(),
        lesson.profile(),
        lesson.language(),
        lesson.written(),
        lesson.diagnostics(),
        lesson.fault() == null ? null : lesson.fault().toString());
  }

  /** Prints messages that belong to no outline. */
  void print(List<Diagnostic> diagnostics, Language language) {
    diagnostics.forEach(diagnostic -> print(diagnostic, language, ""));
  }

  /** What several classes have from the same outline is said once. */
  private void print(Diagnostic diagnostic, Language language, String classes) {
    if (!said.add(new Said(diagnostic, language))) {
      return;
    }
    Position position = diagnostic.position();
    err.println(
        position + ": " + diagnostic.severity().word() + ": " + diagnostic.message().in(language));
    String line = sourceLine(position);
    if (!line.isBlank()) {
      err.println("    " + line.strip());
    }
    if (!classes.isEmpty()) {
      err.println("  class: " + classes);
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

package kyozai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kyozai.Report;
import kyozai.Report.LessonReport;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Language;
import kyozai.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ReportPrinterTest {
  private static final Diagnostic ERROR =
      Diagnostic.error("code", Position.of("a.md"), Bilingual.of("だめ", "bad"));
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ReportPrinter printer =
      new ReportPrinter(
          new CommandLine(CommandSpec.create())
              .setOut(new PrintWriter(out))
              .setErr(new PrintWriter(err)));

  @Test
  void a_fault_of_the_program_is_told_with_its_lesson_and_outweighs_errors() throws IOException {
    IllegalStateException first = new IllegalStateException("first cause");
    Report report =
        report(
            lesson("good / 1a", null),
            lesson("bad / 1a", null, ERROR),
            lesson("good / 2b", first),
            lesson("good / 2c", new ArithmeticException("second cause")));
    assertEquals(Main.PROGRAM_AT_FAULT, printer.print(report, false));
    List<String> lines = err.toString().lines().toList();
    assertEquals(List.of("a.md: error: bad", "  class: 1a"), lines.subList(0, 2));
    assertTrue(lines.get(2).contains("(IllegalStateException, good / 2b); details are in "));
    assertTrue(lines.get(3).contains("(ArithmeticException, good / 2c); details are in "));
    assertEquals(4, lines.size());
    String trace = Files.readString(Path.of(lines.get(2).replaceAll(".* are in ", "")));
    assertTrue(trace.contains("first cause") && trace.contains("second cause"), trace);
    assertTrue(trace.contains("ReportPrinterTest"), trace);
  }

  @Test
  void the_summary_names_what_failed() {
    printer.printSummary(
        report(
            lesson("a.ja / 1a", null),
            lesson("a.ja / 2b", null, ERROR),
            lesson("b.ja / 1a", null),
            lesson("b.ja / 2b", new IllegalStateException())));
    assertEquals(
        "built 2 of 4 (2 failed: a.ja / 2b, b.ja / 2b) in 12.3 s" + System.lineSeparator(),
        err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void one_lesson_needs_no_summary() {
    printer.printSummary(report(lesson("a.ja", null)));
    assertEquals("", err.toString());
  }

  @Test
  void what_several_classes_share_is_said_once_with_the_classes_it_concerns() {
    Diagnostic other =
        Diagnostic.error("code", new Position("a.md", 3, 1), Bilingual.of("だめ", "bad"));
    Report report =
        report(
            lesson("a / 1", null, ERROR),
            lesson("a / 2", null, ERROR, other),
            lesson("a / 3", null, other, ERROR));
    assertEquals(Main.OUTLINE_AT_FAULT, printer.print(report, false));
    assertEquals(
        List.of("a.md: error: bad", "a.md:3:1: error: bad", "  class: 2, 3"),
        err.toString().lines().toList());

    printer.print(report, true);
    assertEquals(5, out.toString().split("\"code\" : \"code\"", -1).length - 1);
  }

  @Test
  void json_sums_up_and_holds_class_and_fault() {
    Report report = report(lesson("a / 1", null), lesson("a / 2", new ArithmeticException("oh")));
    assertEquals(Main.PROGRAM_AT_FAULT, printer.print(report, true));
    String json = out.toString();
    assertTrue(json.contains("\"done\" : 1"), json);
    assertTrue(json.contains("\"failed\" : [ \"a / 2\" ]"), json);
    assertTrue(json.contains("\"seconds\" : 12.3"), json);
    assertTrue(json.contains("\"class\" : \"2\""), json);
    assertTrue(json.contains("\"fault\" : \"java.lang.ArithmeticException: oh\""), json);
  }

  private static Report report(LessonReport... lessons) {
    return new Report(List.of(lessons), Duration.ofMillis(12_300));
  }

  private static LessonReport lesson(
      String name, @Nullable Throwable fault, Diagnostic... diagnostics) {
    String profile = name.contains(" / ") ? name.substring(name.indexOf(" / ") + 3) : null;
    return new LessonReport(
        name, Path.of("a.md"), profile, Language.EN, List.of(), List.of(diagnostics), fault);
  }
}

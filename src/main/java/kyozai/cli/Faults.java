package kyozai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says that the program is at fault: a line for each fault, all traces in one file. */
final class Faults {
  private Faults() {}

  /**
   * A fault.
   *
   * @param where the lesson in which it happened, or empty
   */
  record Fault(String where, Throwable cause) {
    String name() {
      String name = cause.getClass().getSimpleName();
      return where.isEmpty() ? name : name + ", " + where;
    }
  }

  static void print(List<Fault> faults, PrintWriter err) {
    String details = traced(faults);
    for (Fault fault : faults) {
      err.println(
          "kyozai: a fault of the program, not of your outline (" + fault.name() + ")" + details);
    }
  }

  private static String traced(List<Fault> faults) {
    Path trace = Path.of(System.getProperty("java.io.tmpdir"), "kyozai-fault.txt");
    try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(trace))) {
      for (Fault fault : faults) {
        file.println(fault.name());
        fault.cause().printStackTrace(file);
      }
      return "; details are in " + trace;
    } catch (IOException e) {
      return "";
    }
  }
}

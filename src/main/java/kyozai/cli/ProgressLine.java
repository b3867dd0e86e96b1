package kyozai.cli;

import java.io.PrintWriter;
import kyozai.Progress;

/**
 * A line on a terminal that says how many lessons of several are done, and is gone when it is
 * closed or the program is stopped.
 */
final class ProgressLine implements Progress, AutoCloseable {
  /** Set by the script that starts the program: Java cannot ask what standard error is. */
  private static final String ON_TERMINAL = "kyozai.terminal";

  private static final int WIDTH = 24;
  private final PrintWriter terminal;
  private int shown;
  private boolean closed;

  private ProgressLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Whether standard error is a terminal. */
  static boolean hasTerminal() {
    return Boolean.getBoolean(ON_TERMINAL);
  }

  static ProgressLine on(PrintWriter terminal) {
    ProgressLine line = new ProgressLine(terminal);
    Runtime.getRuntime().addShutdownHook(new Thread(line::close, "kyozai-progress"));
    return line;
  }

  @Override
  public synchronized void done(int done, int all) {
    if (closed || all < 2) {
      return;
    }
    int filled = (int) ((long) WIDTH * done / all);
    String line = "#".repeat(filled) + "-".repeat(WIDTH - filled) + " " + done + " of " + all;
    terminal.print("\r" + line);
    terminal.flush();
    shown = line.length();
  }

  /** Blanks do what no terminal has to be asked for. */
  @Override
  public synchronized void close() {
    if (!closed && shown > 0) {
      terminal.print("\r" + " ".repeat(shown) + "\r");
      terminal.flush();
    }
    closed = true;
  }
}

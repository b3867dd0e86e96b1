package kyozai.diagnostic;

/**
 * A place in a file of the teacher.
 *
 * @param file the path as the teacher gave it
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in code points; 0 when the whole line is meant
 */
public record Position(String file, int line, int column) {

  /** Checks the ranges. */
  public Position {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line " + line + ", column " + column);
    }
  }

  /** The whole of a file. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}, as far as it is known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}

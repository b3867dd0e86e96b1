package kyozai.diagnostic;

import java.util.Locale;

/** The weight of a diagnostic; an error means that the output would be wrong or incomplete. */
public enum Severity {
  /** Nothing is written. */
  ERROR,
  /** The output is right, but probably not what the teacher wants. */
  WARNING,
  /** Something the program decided that the teacher may want to know. */
  INFO;

  /** The English word printed in every language. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

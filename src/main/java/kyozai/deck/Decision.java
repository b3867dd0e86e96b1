package kyozai.deck;

import java.util.List;
import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;
import kyozai.diagnostic.Severity;

/**
 * Something that was decided about a slide or a topic, which the teacher should know.
 *
 * @param id of the slide or topic
 * @param reason a sentence for the teacher
 * @param hints how the teacher can mend it; none when nothing is wrong with the result
 */
public record Decision(
    String id, Action action, Bilingual reason, Position position, List<Bilingual> hints) {

  /** Keeps its own list. */
  public Decision {
    hints = List.copyOf(hints);
  }

  /** A decision that needs no mending. */
  public Decision(String id, Action action, Bilingual reason, Position position) {
    this(id, action, reason, position, List.of());
  }

  /** What was done. */
  public enum Action {
    SHRUNK("shrunk"),
    SPLIT("split"),
    MOVED("moved"),
    /** A chart or timeline is shown as a table. */
    TABLED("tabled"),
    LEFT_OUT("left-out");

    private final String code;

    Action(String code) {
      this.code = code;
    }

    /** The name in reports. */
    public String code() {
      return code;
    }
  }

  /** The same as a message: a warning when the teacher should mend something. */
  public Diagnostic toDiagnostic() {
    Severity severity = hints.isEmpty() ? Severity.INFO : Severity.WARNING;
    return new Diagnostic(severity, action.code(), position, reason, hints);
  }
}

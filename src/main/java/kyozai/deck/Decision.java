package kyozai.deck;

import kyozai.diagnostic.Bilingual;
import kyozai.diagnostic.Diagnostic;
import kyozai.diagnostic.Position;

/**
 * Something that was decided about a slide or a topic, which the teacher should know.
 *
 * @param id of the slide or topic
 * @param reason a sentence for the teacher
 */
public record Decision(String id, Action action, Bilingual reason, Position position) {

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

  /** The same as a message. */
  public Diagnostic toInfo() {
    return Diagnostic.info(action.code(), position, reason);
  }
}

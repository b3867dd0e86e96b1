package kyozai.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code set.json} says about the documents of one lesson.
 *
 * @param lesson the id of the lesson
 * @param language its BCP 47 tag
 * @param title plain text
 * @param checked the day the facts were last checked, ISO 8601, or null
 * @param profile the class for which it was made, or null
 * @param documents one for each file
 * @param sections in order
 * @param slides in order
 * @param decisions what was shrunk, split, moved or left out, and why
 * @param changes what was done to the lesson for the class, in order
 */
public record SetReport(
    String lesson,
    String language,
    String title,
    @Nullable String checked,
    @Nullable String profile,
    List<Document> documents,
    List<Section> sections,
    List<Slide> slides,
    List<Decision> decisions,
    List<Change> changes) {

  /** Keeps its own lists. */
  public SetReport {
    documents = List.copyOf(documents);
    sections = List.copyOf(sections);
    slides = List.copyOf(slides);
    decisions = List.copyOf(decisions);
    changes = List.copyOf(changes);
  }

  /**
   * A file.
   *
   * @param pages of a printed document or slides of a deck
   */
  public record Document(String file, String sha256, int pages) {}

  /** A section; its minutes are null when unknown. */
  public record Section(String id, String title, @Nullable Integer minutes) {}

  /**
   * A slide.
   *
   * @param number from 1
   * @param handout the number of the same passage in print such as {@code 2.3}, or null
   */
  public record Slide(int number, String id, String title, @Nullable String handout) {}

  /**
   * Something the program decided about a slide or topic.
   *
   * @param id of the slide or topic
   * @param action {@code shrunk}, {@code split}, {@code moved} or {@code left-out}
   * @param reason for the teacher, in the lesson's language
   */
  public record Decision(String id, String action, String reason) {}

  /**
   * Something that was done to the lesson for the class.
   *
   * @param step the word of the option that asked for it
   * @param id of the section or slide, or empty for the lesson
   * @param what for the teacher, in the lesson's language
   */
  public record Change(String step, String id, String what) {}
}

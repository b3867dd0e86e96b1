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
 * @param sheets to print for the class; null when nobody said how many pupils it has
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
    @Nullable Sheets sheets,
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
   * @param worksheet the items about it such as ④, possibly none
   */
  public record Slide(
      int number, String id, String title, @Nullable String handout, List<String> worksheet) {
    /** Keeps its own list. */
    public Slide {
      worksheet = List.copyOf(worksheet);
    }
  }

  /**
   * What is printed for the pupils of a class.
   *
   * @param students in the class, at least 1
   * @param files one for each file that pupils get
   */
  public record Sheets(int students, List<SheetCount> files) {
    /** Keeps its own list. */
    public Sheets {
      files = List.copyOf(files);
    }

    /** Sheets of all files, printed on one side. */
    public int oneSided() {
      return files.stream().mapToInt(SheetCount::oneSided).sum();
    }

    /** Sheets of all files, printed on both sides. */
    public int twoSided() {
      return files.stream().mapToInt(SheetCount::twoSided).sum();
    }
  }

  /** The sheets of paper that a file takes for the whole class. */
  public record SheetCount(String file, int oneSided, int twoSided) {}

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

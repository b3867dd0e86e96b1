package kyozai.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be written in braces behind any element.
 *
 * @param id for links; null when none was given and none was derived
 * @param importance which elements a short lesson leaves out first
 * @param minutes of teaching, at least 0
 * @param audience who may see it
 * @param levels words of a class profile; a leading {@code !} excludes
 * @param medium where it appears
 * @param build whether the items of a list appear one by one on its slide
 * @param plain the wording for classes that read plain language; empty when there is none
 */
public record Attributes(
    @Nullable String id,
    Importance importance,
    @Nullable Integer minutes,
    Audience audience,
    List<String> levels,
    Medium medium,
    boolean build,
    List<Inline> plain) {

  /** Nothing written. */
  public static final Attributes NONE =
      new Attributes(
          null, Importance.MORE, null, Audience.ALL, List.of(), Medium.BOTH, false, List.of());

  /** Keeps its own lists. */
  public Attributes {
    levels = List.copyOf(levels);
    plain = List.copyOf(plain);
  }

  /** Whether it may appear on a slide. */
  public boolean onSlides() {
    return audience != Audience.TEACHER && medium != Medium.HANDOUT;
  }

  /** Whether it may appear in a pupil's printed document. */
  public boolean inHandout() {
    return audience != Audience.TEACHER && medium != Medium.DECK;
  }

  /** Which elements a short lesson leaves out first. */
  public enum Importance {
    /** Never left out. */
    CORE,
    /** Left out after the extras. */
    MORE,
    /** Left out first; read in print. */
    EXTRA
  }

  /** Who may see an element. */
  public enum Audience {
    ALL,
    TEACHER,
    STUDENT
  }

  /** Where an element appears. */
  public enum Medium {
    BOTH,
    DECK,
    HANDOUT
  }
}

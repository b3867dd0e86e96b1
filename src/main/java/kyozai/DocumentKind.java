package kyozai;

import java.util.EnumSet;
import java.util.Set;

/** A document that a lesson is made into. */
public enum DocumentKind {
  /** The slides. */
  DECK("deck", "deck.pptx", false),
  /** The reading text for pupils. */
  HANDOUT("handout", "handout.pdf", false),
  /** What pupils fill in. */
  WORKSHEET("worksheet", "worksheet.pdf", false),
  /** The worksheet filled in, for the teacher. */
  ANSWERS("answers", "answers.pdf", false),
  /** The slides on paper, for pupils. */
  SLIDES("slides", "slides.pdf", true),
  /** The slides with their notes, for the teacher. */
  NOTES("notes", "notes.pdf", true),
  /** The lesson plan for teachers. */
  PLAN("plan", "plan.pdf", false),
  /** The slides without notes and answers, for pupils; made only when asked for by itself. */
  PUPIL_DECK("pupil-deck", "pupil-deck.pptx", false);

  private final String word;
  private final String fileName;
  private final boolean slides;

  DocumentKind(String word, String fileName, boolean slides) {
    this.word = word;
    this.fileName = fileName;
    this.slides = slides;
  }

  /** What is made unless the teacher asks for something else. */
  public static Set<DocumentKind> usual() {
    return EnumSet.of(DECK, HANDOUT);
  }

  /** What {@code --only} calls it. */
  public String word() {
    return word;
  }

  /** The name of its file. */
  public String fileName() {
    return fileName;
  }

  /** The documents of a set, which {@code --only} chooses from. */
  public static Set<DocumentKind> set() {
    return EnumSet.complementOf(EnumSet.of(PUPIL_DECK));
  }

  /** The documents that are printed. */
  public static Set<DocumentKind> printed() {
    return EnumSet.complementOf(EnumSet.of(DECK, PUPIL_DECK));
  }

  /** Whether pupils may have it. */
  public boolean isForPupils() {
    return switch (this) {
      case HANDOUT, WORKSHEET, SLIDES, PUPIL_DECK -> true;
      case DECK, ANSWERS, NOTES, PLAN -> false;
    };
  }

  /** Whether each pupil gets it on paper. */
  boolean isHandedOut() {
    return isForPupils() && this != PUPIL_DECK;
  }

  /** Whether it is printed with pictures of the slides. */
  boolean showsSlides() {
    return slides;
  }
}

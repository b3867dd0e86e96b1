package kyozai.theme;

/** A slide layout of the master; each theme has one of every kind. */
public enum LayoutKind {
  TITLE(Heading.LESSON),
  AGENDA(Heading.CONTENT),
  SECTION(Heading.SECTION),
  BODY(Heading.CONTENT),
  /** Text on the left, a picture on the right. */
  PICTURE_BESIDE(Heading.CONTENT),
  /** Text above, a picture below; or the picture alone. */
  PICTURE_BELOW(Heading.CONTENT),
  COMPARISON(Heading.CONTENT),
  TABLE(Heading.CONTENT),
  CHART(Heading.CONTENT),
  TIMELINE(Heading.CONTENT),
  QUOTATION(Heading.CONTENT),
  BIG_NUMBER(Heading.CONTENT),
  BIG_QUESTION(Heading.QUESTION),
  QUIZ(Heading.CONTENT),
  ACTIVITY(Heading.CONTENT),
  GLOSSARY(Heading.CONTENT),
  FAQ(Heading.CONTENT),
  CODE(Heading.CONTENT),
  SOURCES(Heading.CONTENT);

  private final Heading heading;

  LayoutKind(Heading heading) {
    this.heading = heading;
  }

  /** What its headline is. */
  public Heading heading() {
    return heading;
  }

  /** What the headline of a slide is, which decides its sizes, its lines and where it stands. */
  public enum Heading {
    /** The title of the lesson. */
    LESSON,
    /** The title of a section. */
    SECTION,
    /** The big question, which is all there is on the slide. */
    QUESTION,
    /** What the content below shows, on two lines at most. */
    CONTENT
  }
}

package kyozai.theme;

/** A slide layout of the master; each theme has one of every kind. */
public enum LayoutKind {
  TITLE,
  AGENDA,
  SECTION,
  BODY,
  /** Text on the left, a picture on the right. */
  PICTURE_BESIDE,
  /** Text above, a picture below; or the picture alone. */
  PICTURE_BELOW,
  COMPARISON,
  TABLE,
  CHART,
  TIMELINE,
  QUOTATION,
  BIG_NUMBER,
  BIG_QUESTION,
  QUIZ,
  ACTIVITY,
  GLOSSARY,
  FAQ,
  CODE,
  SOURCES
}

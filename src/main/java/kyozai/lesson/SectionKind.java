package kyozai.lesson;

/** What a section is for. */
public enum SectionKind {
  BACKGROUND,
  ISSUE,
  TIMELINE,
  FAQ,
  QUIZ,
  ACTIVITY,
  SUMMARY
}

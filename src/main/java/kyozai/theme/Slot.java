package kyozai.theme;

/** What a placeholder of a layout is for. */
public enum Slot {
  /** The title placeholder; on every layout. */
  HEADLINE,
  SUBTITLE,
  /** Class, subject and date on the title slide; the clock time on a divider. */
  DETAILS,
  /** The number of a section on its divider. */
  NUMBER,
  BODY,
  /** Where cards, columns or a table are drawn; no placeholder. */
  AREA,
  /** Where the minutes of the sections are drawn to scale; no placeholder. */
  BAR,
  PICTURE,
  CAPTION,
  /** A small line above the text, such as the thinking time. */
  KICKER,
  /** The line of source numbers. */
  SOURCES,
  FOOTER,
  SECTION_NAME,
  SLIDE_NUMBER
}

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
  SLIDE_NUMBER,
  /** The mark beside a question; drawn. */
  BADGE,
  /** The bar over the headline in the colour of the section; drawn. */
  ACCENT,
  /** The thin line over the footer; drawn. */
  RULE,
  /** The large and the small ring of the title; drawn. */
  LARGE_RING,
  SMALL_RING;

  /** Whether a layout may do without it. */
  public boolean isOptional() {
    return switch (this) {
      case SOURCES,
          FOOTER,
          SECTION_NAME,
          SLIDE_NUMBER,
          BADGE,
          ACCENT,
          RULE,
          LARGE_RING,
          SMALL_RING ->
          true;
      case HEADLINE, SUBTITLE, DETAILS, NUMBER, BODY, AREA, BAR, PICTURE, CAPTION, KICKER -> false;
    };
  }

  /** Whether it holds no text and may lie under other slots. */
  public boolean isDecoration() {
    return compareTo(ACCENT) >= 0;
  }
}

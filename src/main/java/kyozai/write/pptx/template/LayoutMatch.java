package kyozai.write.pptx.template;

/**
 * The layout that a kind of slide goes to.
 *
 * @param how it was found
 */
record LayoutMatch(LayoutModel layout, How how) {

  /** The ways to a layout, the surest first. */
  enum How {
    TYPE(3),
    PLACEHOLDERS(3),
    NAME(3),
    TITLE_AND_BODY(2),
    TITLE(1),
    ADDED(0);

    private final int worth;

    How(int worth) {
      this.worth = worth;
    }

    int worth() {
      return worth;
    }
  }
}

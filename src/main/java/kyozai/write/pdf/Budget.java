package kyozai.write.pdf;

/** What a template of others may use up, so that one that never comes to an end is stopped. */
final class Budget {
  /** For the templates of the program itself. */
  static final Budget UNLIMITED = new Budget(Long.MAX_VALUE);

  private static final long STEP = 10;

  private final long most;
  private long spent;

  /**
   * A budget for one document.
   *
   * @param most characters; each value costs {@value #STEP} more
   */
  Budget(long most) {
    this.most = most;
  }

  /** Takes what a value of some characters costs. */
  void spend(int characters) {
    if (most < Long.MAX_VALUE) {
      spent += STEP + characters;
      if (spent > most) {
        throw new TooMuch();
      }
    }
  }

  /** More than the budget. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}

package kyozai;

/** A document that a lesson is made into. */
public enum DocumentKind {
  /** The slides. */
  DECK("deck", "deck.pptx"),
  /** The reading text for pupils. */
  HANDOUT("handout", "handout.pdf");

  private final String word;
  private final String fileName;

  DocumentKind(String word, String fileName) {
    this.word = word;
    this.fileName = fileName;
  }

  /** What {@code --only} calls it. */
  public String word() {
    return word;
  }

  /** The name of its file. */
  public String fileName() {
    return fileName;
  }
}

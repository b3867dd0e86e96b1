package kyozai.diagnostic;

/** A language that lessons and messages come in. */
public enum Language {
  /** Japanese. */
  JA("ja", "ja-JP"),
  /** English. */
  EN("en", "en-US");

  private final String tag;
  private final String regionalTag;

  Language(String tag, String regionalTag) {
    this.tag = tag;
    this.regionalTag = regionalTag;
  }

  /** The BCP 47 tag without a region, as in front matter and file names. */
  public String tag() {
    return tag;
  }

  /** The BCP 47 tag with a region, as DrawingML's {@code lang} wants it. */
  public String regionalTag() {
    return regionalTag;
  }

  /** The other language, for the runs that the reader of this one does not expect. */
  public Language other() {
    return this == JA ? EN : JA;
  }
}

package kyozai.write.pdf.engine;

/** A file that a PDF brings with it as its source (ISO 19005-3, section 6.8). */
public final class Attachment {
  private final String name;
  private final String mediaType;
  private final String description;
  private final byte[] content;

  /**
   * A file.
   *
   * @param name without a folder
   * @param mediaType such as text/markdown
   * @param description what it is, in the language of the document
   */
  public Attachment(String name, String mediaType, String description, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.description = description;
    this.content = content.clone();
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  String description() {
    return description;
  }

  byte[] content() {
    return content.clone();
  }
}

package kyozai.output;

/** The bytes of a document and the name it is written under. */
public final class OutputFile {
  private final String name;
  private final byte[] bytes;

  /**
   * A document to write.
   *
   * @param name a plain file name such as {@code deck.pptx}
   * @param bytes its content
   */
  public OutputFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** A plain file name. */
  public String name() {
    return name;
  }

  /** The number of bytes. */
  public int size() {
    return bytes.length;
  }

  /** SHA-256 in lower-case hexadecimal digits. */
  public String sha256() {
    return Sha256.of(bytes);
  }

  byte[] bytes() {
    return bytes;
  }
}

package kyozai.write.pdf.engine;

/** What an element of the document is to the structure tree. */
sealed interface Role {
  /** It becomes a structure element. */
  record Tagged(Tag tag) implements Role {}

  /** Its content belongs to the element around it. */
  enum Transparent implements Role {
    BLOCK,
    INLINE
  }

  /** It and everything in it is decoration. */
  enum Decoration implements Role {
    HIDDEN
  }
}

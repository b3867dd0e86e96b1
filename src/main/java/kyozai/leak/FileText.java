package kyozai.leak;

import kyozai.diagnostic.Bilingual;

/**
 * Some text of a finished file.
 *
 * @param place where it stands, for the teacher
 * @param kind how it is searched
 */
record FileText(Bilingual place, String text, Kind kind) {

  /** How a text is searched. */
  enum Kind {
    /** Running text, whose words may meet by accident. */
    RUNNING,
    /** A string by itself, such as a bookmark. */
    STRING,
    /** What a pupil's file never has, such as notes or an attachment, whatever stands in it. */
    FORBIDDEN
  }
}

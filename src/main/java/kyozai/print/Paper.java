package kyozai.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A paper to print on. */
public enum Paper {
  /** ISO 216. */
  A4("A4", 210, 297),
  /** JIS P 0138, a little larger than the B5 of ISO 216. */
  B5("B5", 182, 257),
  /** ANSI/ASME Y14.1. */
  LETTER("Letter", 215.9, 279.4);

  private final String word;
  private final double width;
  private final double height;

  Paper(String word, double width, double height) {
    this.word = word;
    this.width = width;
    this.height = height;
  }

  /** The paper that teachers call so, in capital or small letters. */
  public static Optional<Paper> of(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(paper -> paper.word.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** What teachers call them. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Paper::word).toList();
  }

  /** What teachers call it. */
  public String word() {
    return word;
  }

  /** The width of a page in millimetres. */
  public double width() {
    return width;
  }

  /** The height of a page in millimetres. */
  public double height() {
    return height;
  }
}

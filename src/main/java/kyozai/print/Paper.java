package kyozai.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A paper to print on. */
public enum Paper {
  /** ISO 216. */
  A4("A4", 210, 297, Imposition.NONE),
  /** JIS P 0138, a little larger than the B5 of ISO 216. */
  B5("B5", 182, 257, Imposition.NONE),
  /** ANSI/ASME Y14.1. */
  LETTER("Letter", 215.9, 279.4, Imposition.NONE),
  /** Two pages of A4 on A3. */
  A3_2UP("A3-2up", 210, 297, Imposition.TWO_UP),
  /** Two pages of B5 on B4, both of JIS P 0138. */
  B4_2UP("B4-2up", 182, 257, Imposition.TWO_UP),
  /** A book with pages of A4, of folded sheets of A3. */
  BOOKLET("booklet", 210, 297, Imposition.BOOKLET);

  private final String word;
  private final double width;
  private final double height;
  private final Imposition imposition;

  Paper(String word, double width, double height, Imposition imposition) {
    this.word = word;
    this.width = width;
    this.height = height;
    this.imposition = imposition;
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

  /** The paper of one of its pages, for what cannot share a sheet. */
  public Paper single() {
    return switch (this) {
      case A3_2UP, BOOKLET -> A4;
      case B4_2UP -> B5;
      case A4, B5, LETTER -> this;
    };
  }

  /** How its pages are put on sheets. */
  public Imposition imposition() {
    return imposition;
  }
}

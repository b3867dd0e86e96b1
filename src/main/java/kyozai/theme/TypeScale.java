package kyozai.theme;

import java.util.List;

/**
 * The text sizes of slides in points; ladders go from the size of the layout down to the floor.
 *
 * @param title ladder of the titles of lesson and sections
 * @param headline ladder of the headlines of content slides, two lines at most
 * @param body ladder of running text
 * @param dense ladder of tables, cards, comparisons and timelines
 * @param quotation ladder of quotations
 * @param question ladder of the big question
 * @param number ladder of the big number
 * @param sources ladder of the list of sources
 * @param small readings, badges and the source line
 * @param footer lesson title and section
 * @param linePitch baseline distance of text as a multiple of the size, headlines 1.32 excepted
 * @param densePitch the same for tables, cards and comparisons
 * @param itemGap space between items, in points
 * @param indent of each level of a list, in points
 */
public record TypeScale(
    List<Double> title,
    List<Double> headline,
    List<Double> body,
    List<Double> dense,
    List<Double> quotation,
    List<Double> question,
    List<Double> number,
    List<Double> sources,
    double small,
    double footer,
    double linePitch,
    double densePitch,
    double itemGap,
    double indent) {

  /** Checks that each ladder goes down. */
  public TypeScale {
    title = descending(title);
    number = descending(number);
    headline = descending(headline);
    sources = descending(sources);
    body = descending(body);
    dense = descending(dense);
    quotation = descending(quotation);
    question = descending(question);
  }

  /** The ladder of a headline. */
  public List<Double> ladder(LayoutKind.Heading heading) {
    return switch (heading) {
      case LESSON, SECTION -> title;
      case QUESTION -> question;
      case CONTENT -> headline;
    };
  }

  private static List<Double> descending(List<Double> ladder) {
    for (int i = 1; i < ladder.size(); i++) {
      if (ladder.get(i) >= ladder.get(i - 1)) {
        throw new IllegalArgumentException("not descending: " + ladder);
      }
    }
    if (ladder.isEmpty()) {
      throw new IllegalArgumentException("empty ladder");
    }
    return List.copyOf(ladder);
  }
}

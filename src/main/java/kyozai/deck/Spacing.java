package kyozai.deck;

import kyozai.theme.TypeScale;

/** The distances in points that the fitter measures with and a writer must draw with. */
public final class Spacing {
  /** Left and right of the text in a table cell. */
  public static final double CELL_X = 8;

  /** Above and below the text in a table cell. */
  public static final double CELL_Y = 3.5;

  /** Around the text in a card, a quotation or a choice. */
  public static final double CARD = 10;

  /** Between cards and between columns. */
  public static final double GAP = 20;

  /** Between the choices of a quiz item. */
  public static final double CHOICE_GAP = 10;

  /** Between two sources of the list. */
  public static final double SOURCE_GAP = 4;

  /** The distance between two entries of the agenda beyond their line. */
  public static final double AGENDA_GAP = 6;

  /** Between the axis of a timeline and its cards. */
  public static final double AXIS_GAP = 22;

  /** Around the text in the card of an event. */
  public static final double EVENT = 7;

  /** The unit of a big number as a share of the figure's size. */
  public static final double UNIT = 0.4;

  /** The baseline distance of headlines as a multiple of the size. */
  public static final double HEADLINE_PITCH = 1.32;

  private Spacing() {}

  /** The circle with the mark of a choice. */
  public static double choiceCircle(TypeScale scale) {
    return 2 * scale.small();
  }

  /** The circle with the mark of a choice, with the space behind it. */
  public static double choiceMark(TypeScale scale) {
    return 2.75 * scale.small();
  }

  /** The width of the labels of a comparison's rows: seven characters and their margins. */
  public static double rowLabel(TypeScale scale) {
    return 8 * scale.small();
  }

  /** The number before an entry of the agenda. */
  public static double agendaNumber(TypeScale scale) {
    return scale.body().getFirst() * 11 / 7;
  }

  /** The minutes behind an entry of the agenda. */
  public static double agendaMinutes(TypeScale scale) {
    return 6.5 * scale.dense().getLast();
  }
}

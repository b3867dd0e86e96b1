package kyozai.theme;

/** What a layout's text stands on. */
public enum Ground {
  PAPER,
  TINT,
  /** Text is in the colour of the paper here. */
  NIGHT
}

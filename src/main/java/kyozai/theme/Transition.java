package kyozai.theme;

/** How one slide gives way to the next. */
public enum Transition {
  NONE,
  FADE
}

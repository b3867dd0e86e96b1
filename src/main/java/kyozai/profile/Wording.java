package kyozai.profile;

/** How a lesson speaks to a class. */
public enum Wording {
  FULL,
  /** The plain wording of the outline where it has one. */
  PLAIN
}
